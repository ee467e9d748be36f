import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, run } from '../cli/support.ts'
import { dyingAt } from './dying.ts'
import { carveout } from './spawn.ts'

const [portfolio = '', sound = ''] = readFileSync('test/rules/base.txt', 'utf8').split(/^---\n/m)
const misspelt = sound.replace('expires:', 'expries:')

/** Files for each command to write over. */
const files: Readonly<Record<string, string>> = {
  'portfolio.yaml': portfolio,
  'a.yaml': misspelt,
  'b.yaml': misspelt.replaceAll('ledger-migration', 'other').replace('owner:', 'ownr:'),
  'bad.yaml': 'apiVersion: carveout/v1\nkind: CarveOut\nid: bad\n',
  'report.json': '{ "of": "before" }\n',
  '.carveout-baseline.yaml': 'version: 1\nentries: []\n',
  kept: 'no cache',
}
const today = ['--today', '2026-11-23']
const commands: readonly (readonly [string, readonly string[]])[] = [
  ['--fix', ['lint', '--fix', ...today]],
  ['reports', ['lint', '-f', 'json=report.json', '-f', 'sarif=new.sarif', ...today]],
  ['the baseline', ['baseline', '--until', '2027-01-31', '--because', 'they come from the wiki', ...today]],
  ['init', ['init', 'new/policy']],
  ['the cache', ['lint', '--cache-location', 'kept', ...today]],
]

/** What is in a folder, by path, and the paths of texts that never took their place. */
function contents(cwd: string) {
  const files = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((file) => join(file.parentPath, file.name).slice(cwd.length + 1))
  const isLeft = (path: string) => /(^|\/)\.carveout-[0-9a-f]{16}\.tmp$/.test(path)
  const texts = paths.filter((path) => !isLeft(path)).map((path) => [path, said(path, readFileSync(join(cwd, path)))])
  return { texts: Object.fromEntries(texts) as Record<string, string>, left: paths.filter(isLeft) }
}

/** A text, or what it amounts to where it is made with a key of its own each time. */
function said(path: string, bytes: Buffer): string {
  const text = bytes.toString('utf8')
  if (path.endsWith('/key')) return `${bytes.length} bytes`
  return path === 'kept' && text !== files.kept ? Object.keys(JSON.parse(bytes.toString('utf8', 64))).join() : text
}

const envOf = (cwd: string) => ({ HOME: join(cwd, 'home') })

async function after(argv: readonly string[]) {
  const cwd = folder(files)
  await run(cwd, argv, { env: envOf(cwd) })
  const { texts, left } = contents(cwd)
  expect(left).toEqual([])
  expect(texts).not.toEqual(files)
  return texts
}

/** Every file is as it was or as it was to be, and none is gone. */
function expectWhole(cwd: string, after: Readonly<Record<string, string>>) {
  const { texts } = contents(cwd)
  for (const [path, text] of Object.entries(texts)) expect([files[path], after[path]], path).toContain(text)
  expect(Object.keys(texts)).toEqual(expect.arrayContaining(Object.keys(files)))
}

describe('killed in any step, a run leaves each file as it was or as it was to be', () => {
  test.each(commands)('%s', async (_, argv) => {
    const whole = await after(argv)
    for (let step = 1; ; step++) {
      const cwd = folder(files)
      const wasKilled = await dyingAt(step, () => run(cwd, argv, { env: envOf(cwd) }))
      expectWhole(cwd, whole)
      if (!wasKilled) {
        expect(step).toBeGreaterThan(5)
        break
      }
      // The next run goes on from there, and takes away what was left.
      const { stderr } = await run(cwd, argv, { env: envOf(cwd) })
      const { texts, left } = contents(cwd)
      expect(left).toEqual([])
      if (!stderr.includes('there already')) expect(texts).toEqual(whole)
    }
  })
})

/** Numbers that are the same each time, from 0 to 1. */
function* numbers(seed = 1) {
  for (let state = seed; ; ) {
    state = (state * 48271) % 2147483647
    yield state / 2147483647
  }
}

describe('killed by a signal', () => {
  const signals = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const
  const delays = numbers()
  const cases = commands.flatMap(([name, argv]) =>
    signals.map((signal) => ({ name, argv, signal, delay: Math.round(60 + 220 * (delays.next().value ?? 0)) })),
  )

  test.each(cases)('$name, by $signal after $delay ms', async ({ argv, signal, delay }) => {
    const whole = await after(argv)
    const cwd = folder(files)
    const {
      code,
      signal: endedBy,
      stderr,
    } = await carveout(cwd, argv, {
      env: envOf(cwd),
      started: (child) => setTimeout(() => child.kill(signal), delay),
    })
    // What a shell calls 128 and the number of the signal, 130 for SIGINT.
    if (code === null) expect(endedBy).toBe(signal)
    else expect([0, 1]).toContain(code)
    expect(stderr).not.toMatch(/^ +at /m)
    expectWhole(cwd, whole)
  })

  test.each(['json', 'pretty'])('a reader that stops reading %s changes nothing else', async (format) => {
    const cwd = folder({
      ...files,
      'many.yaml': `${files['bad.yaml']}---
`.repeat(300),
    })
    const { code, stderr } = await carveout(cwd, ['lint', '--fix', '-f', format, ...today], {
      started: ({ stdout }) => stdout?.once('data', () => stdout.destroy()),
    })
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^fixed \d+ findings in 2 files\n$/) })
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(sound)
    expect(contents(cwd).left).toEqual([])
  })
})
