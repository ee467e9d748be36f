// Tries mutants of the rooms that judge, and fails where too many go unnoticed: `npm run mutation -- [<room or file>...]`.
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'
import generate from '../../generate.js'

/** The least scores in percent: of each room, and of all that were tried. */
const least = { room: 80, all: 85 }

/** What is mutated in each room: not word lists and patterns, which are data, nor what is generated. */
const rooms = {
  verdict: ['src/verdict/**/*.ts'],
  lint: ['src/lint/**/*.ts'],
  rules: ['src/rules/**/*.ts', '!src/rules/index.ts'],
  parse: ['src/parse/**/*.ts', '!src/parse/**/*.generated.ts', '!src/parse/words.ts'],
  language: ['src/language/*.ts', '!src/language/*.generated.ts', '!src/language/*-words.ts'],
}

/** The rooms whose tests have to notice: of what reading finds, and the ways out, much is only seen in what is made of it. */
const testsOf = (room) => (room === 'parse' ? ['parse', 'lint', 'fix'] : [room])

const options = {
  plugins: [fileURLToPath(new URL('plugin.js', import.meta.url))],
  testRunner: 'standing',
  coverageAnalysis: 'perTest',
  // What runs while a module is loaded ran before the mutant was chosen.
  ignoreStatic: true,
  incremental: true,
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { logTests: false, reportTests: false },
  allowConsoleColors: false,
  concurrency: 1,
  disableTypeChecks: false,
  ignorePatterns: ['dist', 'reports'],
}

async function tally([room, mutate]) {
  const results = await new Stryker({
    ...options,
    mutate,
    testFiles: testsOf(room).map((tests) => `test/${tests}/**/*.test.ts`),
    incrementalFile: `reports/mutation/${room}.json`,
    htmlReporter: { fileName: `reports/mutation/${room}.html` },
  }).runMutationTest()
  const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length
  const noticed = count('Killed', 'Timeout')
  return { room, noticed, tried: noticed + count('Survived', 'NoCoverage'), static: count('Ignored') }
}

/** What to mutate, by room: of rooms all, and of files those alone. */
function wanted(names) {
  if (names.length === 0) return rooms
  const asked = {}
  for (const name of names) {
    const room = name.split('/')[1] ?? name
    asked[room] = [...(asked[room] ?? []), ...(rooms[name] ?? [name])]
  }
  return asked
}

const score = ({ noticed, tried }) => (100 * noticed) / tried

await generate()
const tallies = []
for (const asked of Object.entries(wanted(process.argv.slice(2)))) tallies.push(await tally(asked))
const sum = (key) => tallies.reduce((total, each) => total + each[key], 0)
const all = { room: 'all', noticed: sum('noticed'), tried: sum('tried'), static: sum('static') }
for (const each of [...tallies, all]) {
  console.log(
    `${each.room}: ${each.noticed} of ${each.tried} noticed, ${score(each).toFixed(1)} %; ${each.static} left out`,
  )
}
if (tallies.some((each) => score(each) < least.room) || score(all) < least.all) process.exitCode = 1
