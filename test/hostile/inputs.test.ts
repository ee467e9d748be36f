import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { checkRange, linesOf } from '../fuzz/ranges.ts'
import type { Input } from './input.ts'
import { kept } from './kept.ts'
import { paths } from './paths.ts'
import { carveout } from './spawn.ts'
import { texts } from './texts.ts'

const good = readFileSync('test/rules/base.txt', 'utf8')

/** What is promised on a quiet machine is 2 s; others may be at work on this one, which costs processor time, too. */
const most = { seconds: 3, megabytes: 300 }

/** A user who may not read everything, where we are one who may. */
const powerless = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []

const canBePowerless = (() => {
  try {
    const [program = 'true', ...rest] = [...powerless, 'test', '-r', resolve('bin/carveout.js')]
    execFileSync(program, rest)
    return true
  } catch {
    return false
  }
})()

/** Everything in a folder, as it would be otherwise if anybody had written to it. */
function stateOf(cwd: string, { writes = [] }: Pick<Input, 'writes'>): string[] {
  const names = readdirSync(cwd).filter((name) => !writes.includes(name))
  return names.map((name) => {
    const { ino, size, mode } = lstatSync(join(cwd, name), { throwIfNoEntry: false }) ?? {}
    return `${name} ${ino} ${size} ${mode}`
  })
}

async function attack(input: Input) {
  const [cwd = '', home = '', aside = ''] = [0, 1, 2].map(() => mkdtempSync(join(tmpdir(), 'carveout-')))
  try {
    chmodSync(cwd, 0o755)
    chmodSync(aside, 0o777)
    writeFileSync(join(cwd, 'good.yaml'), good)
    const report = join(aside, 'report.json')
    const { argv = ['lint', '-f', 'concise', '-f', `json=${report}`, '--today', '2026-11-23'] } = input
    input.make?.(cwd)
    input.home?.(home)
    const before = stateOf(cwd, input)
    const { preloads = [] } = input
    const through = input.powerless ? powerless : []
    const env = { HOME: home }
    const ran = await carveout(cwd, argv, { stdin: input.stdin?.() ?? '', preloads, through, env })
    // Those who load something before it change the folder themselves.
    if (preloads.length === 0) expect(stateOf(cwd, input)).toEqual(before)
    if (preloads.length === 0 && existsSync(report)) checkPlaces(report, cwd)
    return ran
  } finally {
    for (const folder of [cwd, home, aside]) rmSync(folder, { recursive: true, force: true })
  }
}

/** Fails where a place in a report is not one of its file. */
function checkPlaces(report: string, cwd: string): void {
  const lines = new Map<string, readonly string[]>()
  const linesIn = (file: string) => {
    const known = lines.get(file) ?? linesOf(readFileSync(join(cwd, file), 'utf8'))
    lines.set(file, known)
    return known
  }
  for (const finding of JSON.parse(readFileSync(report, 'utf8')).findings)
    for (const range of [finding, ...finding.related, ...(finding.fix?.edits ?? [])])
      checkRange(range, linesIn(range.file))
}

test.concurrent.each([...texts, ...paths, ...kept])('$name', async (input) => {
  if (input.powerless && !canBePowerless) return console.warn(`not tried, since all can be read: ${input.name}`)
  const { code, stdout, stderr, seconds, megabytes } = await attack(input)
  const said = stdout + stderr
  expect(code, said.slice(0, 2_000)).toBe(input.code)
  for (const text of input.says) expect(said).toMatch(text)
  expect(said).not.toMatch(/^ +at .*:\d+:\d+\)?$/m)
  expect(seconds).toBeLessThan(most.seconds)
  expect(megabytes).toBeLessThan(most.megabytes)
})
