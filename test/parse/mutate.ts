import fc from 'fast-check'

/** Pieces that readers of YAML may take for different things, put into a declaration anywhere. */
const pieces = [
  ...[
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '#',
    ' #',
    ': ',
    ':',
    '- ',
    '-',
    '? ',
    ', ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
  ],
  ...[
    '|',
    '>',
    '|-',
    '>-',
    '|+',
    '>+',
    '>2',
    '|1-',
    '&a ',
    '*a',
    '!!str ',
    '! ',
    '%',
    '@',
    '`',
    '~',
    'null',
    'NULL',
    'y',
    'No',
  ],
  ...[
    '0o7',
    '0x1F',
    '0b1',
    '1_000',
    '0123',
    '+1',
    '-0',
    '1e3',
    '1.',
    '.5',
    '.inf',
    '-.INF',
    '.nan',
    '12:30:45',
    '00',
    '1.0',
  ],
  ...[
    'true',
    'False',
    'on',
    '<<: ',
    '__proto__: 1\n',
    'constructor: x\n',
    'x-a: ',
    'x-b:\n',
    '---\n',
    '\n---\n',
    '...\n',
    '\n...\n',
  ],
  ...[
    '\uFEFF',
    '\u0085',
    '\u2028',
    '\u00A0',
    '\u200B',
    '\u3164',
    'é',
    '漢',
    '😀',
    '\uD800',
    '\0',
    '\x07',
    '\\',
    '\\n',
    '\\x41',
    '""',
    "''",
  ],
  ...[
    '# carveout-ignore missing-expiry until 2026-12-01: reason\n',
    '  # note\n',
    '\n\n',
    '\n  \n',
    '\n    ',
    '2026-10-05',
    '=',
    '<',
    '$',
    '(',
  ],
]

/** A text with some stretches taken out, said twice, moved, or given way to a piece. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
  const step = fc.record({
    kind: fc.constantFrom('insert', 'replace', 'remove', 'indent', 'line', 'join', 'value', 'swap', 'crlf', 'end'),
    at: place,
    to: place,
    piece: fc.oneof(
      fc.constantFrom(...pieces),
      fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((all) => all.join('')),
    ),
    size: fc.nat(6),
  })
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(step, { minLength: 1, maxLength: 4 }))
    .map(([text, steps]) => steps.reduce(applied, text))
}

interface Step {
  readonly kind: string
  readonly at: number
  readonly to: number
  readonly piece: string
  readonly size: number
}

function applied(text: string, { kind, at, to, piece, size }: Step): string {
  const offset = Math.floor(at * (text.length + 1))
  const lines = text.split('\n')
  const line = Math.floor(at * lines.length)
  const other = Math.floor(to * lines.length)
  const here = lines[line] ?? ''
  switch (kind) {
    case 'insert':
      return text.slice(0, offset) + piece + text.slice(offset)
    case 'replace':
      return text.slice(0, offset) + piece + text.slice(offset + size)
    case 'remove':
      return text.slice(0, offset) + text.slice(offset + size + 1)
    case 'indent':
      return lines.with(line, size < 2 ? here.replace(/^ {1,2}/, '') : ' '.repeat(size - 1) + here).join('\n')
    case 'line':
      return lines.toSpliced(line, size % 2, lines[other] ?? '').join('\n')
    case 'join':
      return lines.toSpliced(line, 2, `${here}${piece}${lines[line + 1] ?? ''}`).join('\n')
    case 'value':
      return lines.with(line, here.replace(/(^[^:]*(?:: |- )).*/, `$1${piece.replaceAll('$', '$$$$')}`)).join('\n')
    case 'swap':
      return lines
        .with(line, lines[other] ?? '')
        .with(other, here)
        .join('\n')
    case 'crlf':
      return size > 2 ? text.replaceAll('\n', '\r\n') : lines.with(line, `${here}\r`).join('\n')
    default:
      return size > 2 ? text.trimEnd() : text + piece
  }
}
