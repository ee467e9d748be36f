import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What each room may import: rooms of `src`, and modules from outside. Its own files are always allowed. */
const rooms: Readonly<Record<string, { rooms: readonly string[]; outside: readonly string[] }>> = {
  model: { rooms: [], outside: [] },
  language: { rooms: ['model'], outside: [] },
  verdict: { rooms: ['model'], outside: [] },
  rules: { rooms: ['model', 'language'], outside: [] },
  parse: { rooms: ['model'], outside: ['yaml', 'js-yaml', 'ajv'] },
  fix: { rooms: ['model', 'parse'], outside: ['yaml'] },
  lint: { rooms: ['model', 'parse', 'verdict'], outside: ['node:crypto', 'node:module'] },
  report: { rooms: ['model'], outside: ['chalk', 'diff'] },
  files: {
    rooms: ['model'],
    outside: [
      ...['node:child_process', 'node:crypto', 'node:fs', 'node:module', 'node:path', 'node:url'],
      ...['cosmiconfig', 'ignore', 'picomatch'],
    ],
  },
  cli: {
    rooms: ['model', 'files', 'parse', 'language', 'rules', 'lint', 'verdict', 'fix', 'report'],
    outside: ['commander', 'chalk', 'node:module', 'node:os', 'node:worker_threads'],
  },
}

interface Source {
  readonly path: string
  readonly room: string
  readonly text: string
  readonly imports: readonly string[]
}

const sources: Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && path.includes('/') && !path.endsWith('.generated.ts'))
  .map((path) => {
    const text = readFileSync(join('src', path), 'utf8')
    const imports = [...text.matchAll(/^(?:import|export)\s[^'"();=]*?from '([^']+)'|\bimport\('([^']+)'\)/gm)]
    return { path, room: path.split('/')[0] ?? '', text, imports: imports.map(([, from, late]) => from ?? late ?? '') }
  })

test('every file is in a room', () => {
  expect(sources.length).toBeGreaterThan(80)
  expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(200)
  expect(sources.filter(({ room }) => !(room in rooms)).map(({ path }) => path)).toEqual([])
})

describe.each(Object.entries(rooms))('the room %s', (room, allowed) => {
  const own = sources.filter((source) => source.room === room)

  test('imports only what it may', () => {
    const strays = own.flatMap(({ path, imports }) =>
      imports
        .filter((from) => {
          if (!from.startsWith('.')) return !allowed.outside.includes(from)
          const target = posix.join(dirname(path), from).split('/')[0] ?? ''
          return target !== room && !allowed.rooms.includes(target)
        })
        .map((from) => `${path} imports ${from}`),
    )
    expect(strays).toEqual([])
  })

  test('asks neither the process nor the clock', () => {
    const asking =
      /\bprocess\.\w|\bDate\.now\b|\bnew Date\(\)|\bperformance\.\w|\bconsole\.|\blocaleCompare\b|\btoLocale/
    expect(own.filter(({ text }) => asking.test(text)).map(({ path }) => path)).toEqual([])
  })
})

test('the bin has no more to do than to hand the process over', () => {
  expect(readFileSync('bin/carveout.js', 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(18)
})
