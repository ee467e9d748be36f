import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder } from '../cli/support.ts'
import { type CommandLine, runAll } from './commands.ts'
import { carveout } from './spawn.ts'

const [portfolio = '', sound = ''] = readFileSync('test/rules/base.txt', 'utf8').split(/^---\n/m)
const padding = '# The text of this file takes more room than there is left on the disk.\n'.repeat(100)
const faulty = Array.from({ length: 40 }, (_, i) => `apiVersion: carveout/v1\nkind: CarveOut\nid: bad-${i}\n`)

/** Of whatever is written in place of one of these, only a part finds room. */
const files = {
  'portfolio.yaml': portfolio,
  'a.yaml': sound.replace('expires:', 'expries:') + padding,
  'bad.yaml': faulty.join('---\n'),
  'report.json': '{ "of": "before" }\n',
  '.carveout-baseline.yaml': 'version: 1\nentries: []\n',
  kept: 'no cache',
  'summary.md': 'of another step\n',
}

const refused: readonly CommandLine[] = [
  { args: ['lint', '--fix'] },
  { args: ['lint', '-f', 'json=report.json'] },
  { args: ['lint', '-f', 'sarif=new.sarif'] },
  { args: ['baseline', '--until', '2027-01-31', '--because', 'they come from the wiki'] },
  { args: ['init', 'new/policy'] },
]
const summed = { args: ['lint', '-f', 'github'] }
const fixesElsewhere = { args: ['lint', '--fix', '-f', 'json=../disk/other.json'], folder: '../files' }
const passedOver: readonly CommandLine[] = [
  { args: ['lint', '--cache-location', 'kept'] },
  { args: ['lint', '--cache'] },
]

/** A disk of its own, and what it is brought to before a run. */
const disk = (state: string) => [
  ...['unshare', '--map-root-user', '--mount', 'sh', '-euc'],
  `mount -t tmpfs -o size=128k none disk
cp -a files/. disk
${state}
(cd disk && "$@")
cp -a disk after`,
  'sh',
]
const full = 'head -c 1000000 /dev/zero > disk/filler 2> /dev/null || true'
const states = [
  { name: 'full', state: full, why: 'the disk is full' },
  { name: 'full but for a page', state: `${full}; truncate -s -4096 disk/filler`, why: 'the disk is full' },
  { name: 'read-only', state: 'mount -o remount,ro none disk', why: 'the disk is read-only' },
]

/** Why no disk can be had here. */
const missing = (() => {
  try {
    execFileSync('unshare', ['--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt'], { stdio: 'pipe' })
    return undefined
  } catch (error) {
    return `no disk can be mounted here: ${error instanceof Error ? error.message : error}`
  }
})()

/** What is in a folder, by path; the texts of files. */
function contents(cwd: string): Readonly<Record<string, string | undefined>> {
  const entries = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter(({ name }) => name !== 'filler')
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(cwd.length + 1), entry.isFile() ? readFileSync(path, 'latin1') : undefined]
    }),
  )
}

test.for(states)(
  'on a disk that is $name nothing is lost, left behind or half written',
  async ({ state, why }, context) => {
    if (missing !== undefined) context.skip(missing)
    const inside = Object.entries(files).map(([name, text]) => [`files/${name}`, text])
    const cwd = folder({ 'disk/.keep': '', ...Object.fromEntries(inside) })
    const env = { HOME: join(cwd, 'disk'), GITHUB_STEP_SUMMARY: join(cwd, 'disk/summary.md') }
    const { told: plain } = await runAll(join(cwd, 'files'), [{ args: ['lint'] }])
    const lines = [...refused, ...passedOver, fixesElsewhere, summed]
    const { told, stderr } = await runAll(cwd, lines, { env, through: disk(state) })
    expect(stderr).toBe('')
    for (const { args, code, said } of told.slice(0, refused.length))
      expect({ args, code, said }).toEqual({
        args,
        code: 2,
        said: expect.stringMatching(new RegExp(`^carveout: .* can't be written(?: to)?: ${why}\n$`)),
      })
    const [elsewhere, summary] = told.slice(-2)
    expect(told.slice(refused.length, -2).map(({ code, said }) => ({ code, said }))).toEqual(
      passedOver.map(() => ({ code: 1, said: plain[0]?.said })),
    )
    const { '.cache': _, '.cache/carveout': __, '.cache/carveout/key': key, ...after } = contents(join(cwd, 'after'))
    expect(after).toEqual(files)
    expect(summary?.code).toBe(1)
    expect(summary?.said).toContain(
      `the report is not in the job summary: ${env.GITHUB_STEP_SUMMARY} can't be written: ${why}`,
    )
    // Where no report can be written at all, that is said before anything is fixed.
    const fixed = readFileSync(join(cwd, 'files/a.yaml'), 'utf8') !== files['a.yaml']
    expect({ fixed, code: elsewhere?.code }).toEqual({ fixed: !why.endsWith('read-only'), code: 2 })
    expect([undefined, 32]).toContain(key?.length)
  },
)

describe('what can not be written to a full device', () => {
  const declared = { 'a.yaml': faulty[0] ?? '' }

  test('standard output', async () => {
    const through = ['sh', '-c', '"$@" > /dev/full', 'sh']
    const { code, stderr } = await carveout(folder(declared), ['lint'], { through })
    expect({ code, stderr }).toEqual({ code: 2, stderr: "carveout: can't write: ENOSPC\n" })
  })

  test('a report', async () => {
    const { code, stdout, stderr } = await carveout(folder(declared), ['lint', '-f', 'json=/dev/full'])
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: "carveout: /dev/full can't be written: the disk is full\n",
    })
  })
})
