import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { carveOut, type Input, times } from './input.ts'

const mkfifo = (path: string) => execFileSync('mkfifo', [path])
const hole = (path: string, bytes: number) => {
  writeFileSync(path, '')
  truncateSync(path, bytes)
}
const nothing = /^$/
const lint = ['lint', '-f', 'concise', '--today', '2026-11-23']
const somebody = 65534

/** What may stand where a file of ours is kept, beside the file. */
const things: readonly (readonly [string, (path: string) => void])[] = [
  ['damaged', (path) => writeFileSync(path, randomBytes(5_000))],
  ['empty', (path) => writeFileSync(path, '')],
  ['a text', (path) => writeFileSync(path, '{"readings":{"__proto__":[]},"judgements":[["a",{}]]}')],
  ['a hole of 400 MB', (path) => hole(path, 400_000_000)],
  ['a hole of a terabyte', (path) => hole(path, 1e12)],
  ['50 MB', (path) => writeFileSync(path, Buffer.alloc(50_000_000, 'x'))],
  ['a pipe', mkfifo],
  ['a folder', (path) => mkdirSync(path)],
  ['a link to a device without end', (path) => symlinkSync('/dev/zero', path)],
  ['a link to itself', (path) => symlinkSync(path, path)],
  ['a link to nowhere', (path) => symlinkSync('/nowhere/at/all', path)],
  [
    "somebody else's",
    (path) => {
      writeFileSync(path, 'of somebody')
      if (process.getuid?.() === 0) chownSync(path, somebody, somebody)
    },
  ],
]

const most = things.filter(([what]) => !/(text|terabyte|MB|itself)$/.test(what))

/** Whatever stands there is no cache, and changes neither what is said nor anything but itself. */
const caches: readonly Input[] = [
  ...things.map(
    ([what, put]): Input => ({
      name: `a cache that is ${what}`,
      make: (cwd) => put(join(cwd, 'kept')),
      argv: [...lint, '--cache-location', 'kept'],
      writes: ['kept'],
      code: 0,
      says: [nothing],
    }),
  ),
  ...most.map(
    ([what, put]): Input => ({
      name: `the key of the cache is ${what}`,
      home: (home) => {
        mkdirSync(join(home, '.cache/carveout'), { recursive: true })
        put(join(home, '.cache/carveout/key'))
      },
      argv: [...lint, '--cache'],
      code: 0,
      says: [nothing],
    }),
  ),
  ...['key', 'declaration'].map(
    (what): Input => ({
      name: `a cache that leads to a ${what}`,
      make: (cwd) => symlinkSync(what === 'key' ? '/etc/hostname' : 'good.yaml', join(cwd, 'kept')),
      argv: [...lint, '--cache-location', 'kept'],
      writes: ['kept'],
      code: what === 'key' ? 0 : 2,
      says: [what === 'key' ? nothing : /^carveout: the cache can't go to .*kept: it would replace declarations\n$/],
    }),
  ),
  {
    name: 'a cache that may neither be read nor written',
    make: (cwd) => {
      writeFileSync(join(cwd, 'kept'), 'of somebody')
      chmodSync(join(cwd, 'kept'), 0)
    },
    argv: [...lint, '--cache-location', 'kept'],
    writes: ['kept'],
    powerless: true,
    code: 0,
    says: [nothing],
  },
]

const name = '.carveout-baseline.yaml'
const prune = ['baseline', '--prune']
const record = ['baseline', '--until', '2027-01-31', '--because', 'x']
const refused = new RegExp(`^carveout: ${name.replaceAll('.', '\\.')}(:\\d+:\\d+)?:? .*`)
const entry = (lines: string) => `version: 1\nentries:\n  - rule: ended\n    declaration: a\n${lines}`
const terms = '    until: 2027-01-31\n    because: x\n'

/** A baseline that is wrong is told with its place, by every command that reads it, and left as it is. */
const baselines: readonly Input[] = [
  ...things
    .filter(([what]) => what !== 'empty' && what !== 'a link to nowhere')
    .flatMap(([what, put]) =>
      (/pipe|device/.test(what) ? [lint, prune, record] : [lint]).map(
        (argv): Input => ({
          name: `a baseline that is ${what}: ${argv.slice(0, 2).join(' ')}`,
          make: (cwd) => put(join(cwd, name)),
          argv,
          code: 2,
          says: [refused],
        }),
      ),
    ),
  ...[
    ['no list', 'version: 1\nentries: 5\n'],
    ['a version to come', 'version: 1e308\n'],
    ['a rule that every object has', entry(terms).replace('ended', '__proto__')],
    ['a count without end', entry(`    digest: "0123456789abcdef"\n    count: .inf\n${terms}`)],
    ['a count below one', entry(`    digest: "0123456789abcdef"\n    count: -1\n${terms}`)],
    ['a day that is none', entry('    digest: "0123456789abcdef"\n    until: 2027-02-30\n    because: x\n')],
    ['a digest that is a list', entry(`    digest: [${times(1_000, '[')}${times(1_000, ']')}]\n${terms}`)],
    ['cut in the middle', entry(`    digest: "0123456`)],
    ['a declaration', carveOut()],
  ].map(
    ([what, text = '']): Input => ({
      name: `a baseline with ${what}`,
      make: (cwd) => writeFileSync(join(cwd, name), text),
      code: 2,
      says: [refused],
    }),
  ),
  ...[10_000, 40_000].map(
    (count): Input => ({
      name: `a baseline of ${count} entries`,
      make: (cwd) => {
        const one = (i: number) =>
          `  - { rule: ended, declaration: a${i}, digest: "0123456789abcdef", until: 2027-01-31, because: x }\n`
        writeFileSync(
          join(cwd, name),
          `version: 1\nentries:\n${Array.from({ length: count }, (_, i) => one(i)).join('')}`,
        )
      },
      ...(count === 10_000
        ? { code: 0, says: [/^carveout: 10000 entries of the baseline match nothing any more/] }
        : { code: 2, says: [/^carveout: \.carveout-baseline\.yaml:1:1: this file is larger than 2 MB\n$/] }),
    }),
  ),
  {
    name: 'a baseline that may not be read',
    make: (cwd) => {
      writeFileSync(join(cwd, name), 'version: 1\nentries: []\n')
      chmodSync(join(cwd, name), 0)
    },
    powerless: true,
    code: 2,
    says: [refused],
  },
]

/** Inputs that stand where we keep files of our own from one run to the next. */
export const kept: readonly Input[] = [...caches, ...baselines]
