import fc from 'fast-check'
import { pick } from './twists.ts'

/** One change of a text, or of bytes: where, as a share of the whole, and with which of the ways there are. */
export interface Mangle {
  readonly how: keyof typeof ways
  readonly where: number
  readonly which: number
}

type Way = (text: string, at: number, which: number) => string

const oddLines = [
  ...['---', '...', '--- # more', '%YAML 1.1', '%TAG ! tag:x', '# note', '', '\t', '- x', '? a', ': b', '<<: *a'],
  ...['"', "'", '|', '>-', '{', ']', '&a', '*a', '!!str', '@', '`', 'id: pilot-0', 'expires: 2026-12-18', 'a: b: c'],
  ...['# carveout-ignore', '# carveout-ignore fuzzy-scope until 2026-12-31: a reason that stands', '--- text'],
  ...['apiVersion: carveout/v2', 'apiVersion: carveout/v1', 'kind: Portfolio', 'x-a: &a [*a]', '\u2028', '\u0085'],
]

const oddTokens = [
  ...[' #', ': ', ' &a ', ' *a ', ' !!int ', '"', "'", '\\', '\n', '\r', '\r\n', '\t', '{', '}', '[', ']', ',', '- '],
  ...['\u0000', '\u001b[31m', '\u0007', '\ufeff', '\u202e', '\u2066', '\u200b', '\u2028', '\u0085', '\ud83d\ude00'],
  ...['::set-output name=a::b', ']]>', '<!--', '|', '>', '%', '@', '`', '? ', '...', '---', '~', '\u00e9', '\uffff'],
]

const lineWays = {
  dropLine: ([, , after]) => after,
  doubleLine: ([, line, after]) => `${line}${line}${after}`,
  swapLines: ([, line, after]) => {
    const end = after.indexOf('\n') + 1
    return after.slice(0, end) + line + after.slice(end)
  },
  indent: ([, line, after], which) => ' '.repeat((which % 4) + 1) + line + after,
  dedent: ([, line, after]) => line.replace(/^ {1,2}/, '') + after,
  tab: ([, line, after]) => line.replace(/^ */, '\t') + after,
  oddLine: ([, line, after], which) => `${/^ */.exec(line)?.[0]}${pick(oddLines, which)}\n${line}${after}`,
} satisfies Record<string, (parts: readonly [string, string, string], which: number) => string>

const textWays = {
  oddToken: (text, at, which) => text.slice(0, at) + pick(oddTokens, which) + text.slice(at),
  dropSome: (text, at, which) => text.slice(0, at) + text.slice(at + (which % 20) + 1),
  doubleSome: (text, at, which) => text.slice(0, at + (which % 90)) + text.slice(at),
  cut: (text, at) => text.slice(0, at),
  returns: (text) => text.replace(/\r?\n/g, '\r\n'),
  loneReturns: (text, at) => text.slice(0, at) + text.slice(at).replace('\n', '\r'),
} satisfies Record<string, Way>

const inLines = Object.fromEntries(
  Object.entries(lineWays).map(([name, way]): [string, Way] => [
    name,
    (text, at, which) => {
      const start = text.lastIndexOf('\n', at - 1) + 1
      const end = text.indexOf('\n', start) + 1 || text.length
      return text.slice(0, start) + way([text.slice(0, start), text.slice(start, end), text.slice(end)], which)
    },
  ]),
)

const ways: Readonly<Record<string, Way>> = { ...textWays, ...inLines }

/** A change of a text as an editor, or a merge, may leave it. */
export const mangle: fc.Arbitrary<Mangle> = fc.record({
  how: fc.constantFrom(...Object.keys(ways)),
  where: fc.nat(9999),
  which: fc.nat(9999),
})

/** A text after a change. */
export function mangled(text: string, { how, where, which }: Mangle): string {
  return ways[how]?.(text, Math.floor((where / 10_000) * text.length), which) ?? text
}

/** One change of bytes. */
export interface Damage {
  readonly how: keyof typeof damages
  readonly where: number
  readonly which: number
}

/** Bytes that are no UTF-8, or odd in it. */
const oddBytes = [
  ...[[0], [0xff], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xc0, 0xaf]],
  ...[[0xf4, 0x90, 0x80, 0x80], [0xe2, 0x80, 0xae], [0xe2, 0x80, 0xa8], [0xc2, 0x85], [0x1b], [0x7f], [0x0d], [0x09]],
]

const damages = {
  flip: (bytes, at, which) => bytes.map((byte, i) => (i === at ? byte ^ (1 << (which % 8)) : byte)),
  insert: (bytes, at, which) => [...bytes.slice(0, at), ...pick(oddBytes, which), ...bytes.slice(at)],
  random: (bytes, at, which) => [...bytes.slice(0, at), which % 256, ...bytes.slice(at)],
  remove: (bytes, at, which) => [...bytes.slice(0, at), ...bytes.slice(at + (which % 9) + 1)],
  repeat: (bytes, at, which) => [...bytes.slice(0, at + (which % 60)), ...bytes.slice(at)],
  cut: (bytes, at) => bytes.slice(0, at),
  utf16: (bytes) => [...Buffer.from(Buffer.from(bytes).toString(), 'utf16le')],
} satisfies Record<string, (bytes: readonly number[], at: number, which: number) => readonly number[]>

/** A change of bytes as a disk, a wrong encoding or an attacker may make it. */
export const damage: fc.Arbitrary<Damage> = fc.record({
  how: fc.constantFrom(...(Object.keys(damages) as (keyof typeof damages)[])),
  where: fc.nat(9999),
  which: fc.nat(9999),
})

/** Bytes after a change. */
export function damaged(bytes: Buffer, { how, where, which }: Damage): Buffer {
  return Buffer.from(damages[how]([...bytes], Math.floor((where / 10_000) * bytes.length), which))
}
