import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Place } from '../../src/model/source.ts'
import { frame, linesOf } from '../../src/report/frame.ts'
import { widthOf } from '../../src/report/width.ts'

function place(line: number, column: number, endLine: number, endColumn: number): Place {
  return { file: 'a.yaml', line, column, endLine, endColumn }
}

function show(text: string, at: Place, width = 72): string[] {
  return frame(linesOf(text), at, width).map(
    ({ label, ...row }) => `${label.padStart(2)}|${row.before}${row.marked}${row.after}`,
  )
}

test('a word, between a line before and a line after', () => {
  expect(show('a: 1\nkey: fuzzy words\nb: 2\nc: 3\n', place(2, 6, 2, 11))).toEqual([
    ' 1|a: 1',
    ' 2|key: fuzzy words',
    '  |     ^^^^^',
    ' 3|b: 2',
  ])
})

test('blank lines are no context, and nothing is beyond the ends', () => {
  expect(show('\na: 1\n', place(2, 1, 2, 2))).toEqual([' 2|a: 1', '  |^'])
})

test('tabs are spaces up to the next stop, in front of the words and within', () => {
  expect(show('a:\tx\ty', place(1, 4, 1, 7))).toEqual([' 1|a:  x   y', '  |    ^^^^^'])
})

test('wide characters, marks and emoji take their columns', () => {
  expect(show('移行: cafe\u0301 🚀 ＡＢ', place(1, 11, 1, 13))).toEqual([
    ' 1|移行: cafe\u0301 🚀 ＡＢ',
    '  |           ^^',
  ])
  expect(show('移行: cafe\u0301 🚀 ＡＢ', place(1, 5, 1, 10))).toEqual([' 1|移行: cafe\u0301 🚀 ＡＢ', '  |      ^^^^'])
})

test('a place that begins or ends within a character takes the whole of it', () => {
  expect(show('a 🚀 b', place(1, 4, 1, 5))).toEqual([' 1|a 🚀 b', '  |  ^^'])
})

test('what is harmful is written out, and the underline stays under the words', () => {
  expect(show('a\u001b[2J \u202eevil', place(1, 8, 1, 12))).toEqual([
    ' 1|a\\u{1b}[2J \\u{202e}evil',
    '  |                   ^^^^',
  ])
  expect(show('a\rb', place(1, 2, 1, 3))).toEqual([' 1|a\\rb', '  | ^^'])
})

test('a command to a CI system is written out, and the underline stays under the words', () => {
  expect(show('x: ##[add-mask]evil', place(1, 16, 1, 20))).toEqual([
    ' 1|x: #\\u{23}[add-mask]evil',
    '  |                    ^^^^',
  ])
})

test('a joiner comes apart without losing the place', () => {
  expect(show('👩\u200d💻 x', place(1, 7, 1, 8))).toEqual([' 1|👩\\u{200d}💻 x', '  |             ^'])
})

test('Windows line breaks and a byte order mark are not shown', () => {
  expect(show('\ufeffa: b\r\nc: d\r\n', place(1, 4, 1, 5))).toEqual([' 1|a: b', '  |   ^', ' 2|c: d'])
})

test('a long line is cut around the words', () => {
  const text = `${'before '.repeat(30)}WORDS${' after'.repeat(30)}`
  expect(show(text, place(1, 211, 1, 216), 40)).toEqual([
    ' 1|… before before before WORDS after afte…',
    '  |                       ^^^^^',
  ])
})

test('a long line with words at its start, or at its end, is cut at the other side', () => {
  expect(show(`WORDS${' after'.repeat(30)}`, place(1, 1, 1, 6), 20)).toEqual([' 1|WORDS after after a…', '  |^^^^^'])
  expect(show(`${'before '.repeat(30)}WORDS`, place(1, 211, 1, 216), 20)).toEqual([
    ' 1|…before before WORDS',
    '  |               ^^^^^',
  ])
})

test('words that are longer than the frame are cut themselves', () => {
  expect(show(`key: ${'x'.repeat(100)}`, place(1, 6, 1, 106), 20)).toEqual([
    ' 1|…xxxxxxxxxxxxxxxxxx…',
    '  | ^^^^^^^^^^^^^^^^^^',
  ])
})

test('a stretch of lines is underlined on each, without indentation', () => {
  expect(show('a: >\n  one two\n\n  three\nb: 1', place(2, 3, 4, 8))).toEqual([
    ' 1|a: >',
    ' 2|  one two',
    '  |  ^^^^^^^',
    ' 3|',
    ' 4|  three',
    '  |  ^^^^^',
    ' 5|b: 1',
  ])
})

test('of a long stretch, lines in the middle are left out', () => {
  const text = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n')
  expect(show(text, place(2, 1, 11, 8))).toEqual([
    ' 1|line 1',
    ' 2|line 2',
    '  |^^^^^^',
    ' 3|line 3',
    '  |^^^^^^',
    ' ⋮|',
    '11|line 11',
    '  |^^^^^^^',
    '12|line 12',
  ])
})

test('a stretch that ends before the first column of a line ends on the line before', () => {
  expect(show('a: b\nc: d\n', place(1, 1, 2, 1))).toEqual([' 1|a: b', '  |^^^^', ' 2|c: d'])
})

test('a stretch of nothing has a mark of one column, also at the end of a line', () => {
  expect(show('a: b', place(1, 1, 1, 1))).toEqual([' 1|a: b', '  |^'])
  expect(show('a: b', place(1, 5, 1, 5))).toEqual([' 1|a: b', '  |    ^'])
  expect(show('x'.repeat(20), place(1, 21, 1, 21), 20)).toEqual([` 1|…${'x'.repeat(18)}`, `  |${' '.repeat(19)}^`])
})

test('a line that the file does not have gives no frame', () => {
  expect(show('a: b', place(7, 1, 7, 2))).toEqual([])
})

test('a line of megabytes is looked at around the words alone', () => {
  const text = 'x'.repeat(5_000_000)
  const started = performance.now()
  expect(show(text, place(1, 2_500_001, 1, 2_500_011), 20)).toEqual([' 1|…xxxxxxxxxxxxxxxxxx…', '  |       ^^^^^^^^^^'])
  expect(performance.now() - started).toBeLessThan(1000)
})

const columns: Readonly<Record<string, number>> = {
  a: 1,
  ' ': 1,
  é: 1,
  'o\u0308': 1,
  漢: 2,
  ｱ: 1,
  '🚀': 2,
  '\u202e': 8,
  '\u0007': 5,
}

test('the underline is under the words', () => {
  const letters = fc.array(fc.constantFrom(...Object.keys(columns)), { maxLength: 10 })
  const word = fc.array(fc.constantFrom('b', '字', '🌱'), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(letters, word, letters, (before, marked, after) => {
      const start = before.join('').length + 1
      const at = place(1, start, 1, start + marked.join('').length)
      const [line, underline] = frame([[...before, ...marked, ...after].join('')], at, 200)
      expect(line?.marked).toBe(marked.join(''))
      expect(underline?.before).toBe(' '.repeat(before.reduce((sum, letter) => sum + (columns[letter] ?? 0), 0)))
      expect(underline?.marked).toBe('^'.repeat(marked.reduce((sum, letter) => sum + (letter === 'b' ? 1 : 2), 0)))
    }),
  )
})

const hostile = fc.constantFrom(
  '\t',
  '\r',
  '\n',
  '\u001b',
  '\u009b',
  '\u202e',
  '\u200d',
  '\ufe0f',
  '\ud800',
  '\u0301',
  '漢',
  '👩🏽',
  'é',
  ' ',
  ': ',
)
const anyText = fc.string({
  unit: fc.oneof(hostile, fc.constantFrom('a', 'b', 'c'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  maxLength: 300,
})
const anyPlace = fc.tuple(...[6, 80, 6, 80].map((max) => fc.integer({ min: 1, max })))

test('whatever the text and the place, rows are harmless and fit, and the underline fits its line', () => {
  fc.assert(
    fc.property(
      anyText,
      anyPlace,
      fc.integer({ min: 20, max: 92 }),
      (text, [line = 1, column = 1, endLine = 1, endColumn = 1], width) => {
        const rows = frame(linesOf(text), place(line, column, endLine, endColumn), width)
        for (const [index, { label, before, marked, after }] of rows.entries()) {
          expect(`${before}${marked}${after}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
          expect(widthOf(before) + widthOf(marked) + widthOf(after)).toBeLessThanOrEqual(width)
          const above = rows[index - 1]
          if (label !== '' || above === undefined) continue
          expect(widthOf(before)).toBe(widthOf(above.before))
          expect(marked).toBe('^'.repeat(Math.max(1, widthOf(above.marked))))
        }
      },
    ),
    { numRuns: 500 },
  )
})
