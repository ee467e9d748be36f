import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { carveOut, filled, type Input, times } from './input.ts'

const megabyte = 1_000_000

/** An input that is the content of one file. */
function file(name: string, content: () => string | Buffer, code: Input['code'], ...says: RegExp[]): Input {
  return { name, make: (cwd) => writeFileSync(join(cwd, 'evil.yaml'), content()), code, says }
}

/** An input that is the content of a file of another name. */
function named(
  path: string,
  name: string,
  content: () => string | Buffer,
  code: Input['code'],
  ...says: RegExp[]
): Input {
  const make = (cwd: string) => {
    mkdirSync(join(cwd, path, '..'), { recursive: true })
    writeFileSync(join(cwd, path), content())
  }
  return { name: `${path}: ${name}`, make, code, says }
}

const level = (name: string, of: string) => `x-${name}: &${name} [${times(9, `*${of}, `)}*${of}]`
const bomb = () =>
  carveOut('x-a: &a [lol, lol]', ...'bcdefghij'.split('').map((name, i) => level(name, 'abcdefghij'.charAt(i))))
const mapLevel = (name: string, of: string) =>
  `x-${name}: &${name} { ${'klmnopqrst'
    .split('')
    .map((key) => `${key}: *${of}`)
    .join(', ')} }`
const mapBomb = () =>
  carveOut('x-a: &a { k: lol }', ...'bcdefghij'.split('').map((name, i) => mapLevel(name, 'abcdefghij'.charAt(i))))

const deep = 100_000
const tooDeep = /evil\.yaml:\d+:\d+: error yaml-syntax: .*nested more than 100 levels deep/
const tooLarge = /error yaml-syntax: this file is larger than 10 MB/
const beyond = /error yaml-syntax: this file is not read from here on/
const notText = /evil\.yaml:1:1: error yaml-syntax: this file is not UTF-8/
const nothing = /^$/

const indented = (depth: number, line: (i: number) => string) =>
  Array.from({ length: depth }, (_, i) => `${' '.repeat(i + 1)}${line(i)}\n`).join('')

const expanding: readonly Input[] = [
  file('an alias bomb of lists', bomb, 1, /error yaml-syntax: aliases expand to more than 10000 values/),
  file('an alias bomb of maps', mapBomb, 1, /error yaml-syntax: aliases expand to more than 10000 values/),
  file(
    'an alias bomb of another tool',
    () => bomb().replace('carveout/v1', 'v1').replace('CarveOut', 'ConfigMap'),
    0,
    nothing,
  ),
  file(
    'an alias within its own value',
    () => carveOut('x-a: &a [*a]'),
    1,
    /an alias stands inside the very value that it names/,
  ),
  file('an alias as a key', () => carveOut('x-a: &a { b: c }', '*a : d'), 1, /a map stands where a key belongs/),
  file(
    '100,000 aliases of one text',
    () => carveOut('x-a: &a text', `x-b: [${times(deep, '*a, ')}]`),
    1,
    /aliases expand to more than 10000 values/,
  ),
  file('100,000 anchors', () => carveOut('x-a:', ...Array.from({ length: deep }, (_, i) => `  - &a${i} x`)), 1, beyond),
  named(
    'carveout.config.yaml',
    'an alias bomb',
    () =>
      `x: &a [b]\n${'bcdefgh'
        .split('')
        .map((n, i) => `${level(n, 'abcdefgh'.charAt(i))}\n`)
        .join('')}`,
    2,
    /carveout\.config\.yaml:\d+:\d+: /,
  ),
  named('.carveout-baseline.yaml', 'an alias bomb', bomb, 2, /\.carveout-baseline\.yaml:\d+:\d+: /),
]

const nested: readonly Input[] = [
  file('100,000 lists in lists', () => carveOut(`x-a: ${times(deep, '[')}${times(deep, ']')}`), 1, tooDeep),
  file('100,000 lists that are never closed', () => carveOut(`x-a: ${times(deep, '[')}`), 1, tooDeep),
  file('100,000 maps in maps', () => carveOut(`x-a: ${times(deep, '{ a: ')}${times(deep, '}')}`), 1, tooDeep),
  file('100,000 maps in lists', () => carveOut(`x-a: ${times(deep, '[{ a: ')}`), 1, tooDeep),
  file('100,000 items of items', () => carveOut('x-a:', `  ${times(deep, '- ')}x`), 1, tooDeep),
  file('100,000 keys of keys', () => carveOut('x-a:', `  ${times(deep, '? ')}x`), 1, tooDeep),
  file(
    '1,000 levels by indentation',
    () =>
      carveOut(
        'x-a:',
        indented(1_000, (i) => `k${i}:`),
      ),
    1,
    tooDeep,
  ),
  file(
    'items, then brackets, 100,000 each',
    () => carveOut('x-a:', `  ${times(deep, '- ')}${times(deep, '[')}`),
    1,
    tooDeep,
  ),
  file('100,000 closing brackets', () => carveOut(`x-a: ${times(deep, ']')}`), 1, /error yaml-syntax: /),
  file('100,000 tags and anchors', () => carveOut(`x-a: ${times(deep, '!a &b ')}x`), 1, /error yaml-syntax: /),
  file(
    '100,000 open quotes',
    () => carveOut(...Array.from({ length: deep }, () => `x-a: "`)),
    1,
    /error yaml-syntax: /,
  ),
  file('another tool, 100,000 deep', () => `kind: ConfigMap\na: ${times(deep, '[')}`, 0, nothing),
  named(
    'evil.json',
    '100,000 deep',
    () => `{"apiVersion":"carveout/v1","kind":"CarveOut","id":"a","x-a":${times(deep, '[')}${times(deep, ']')}}`,
    1,
    /nested more than 100 levels deep/,
  ),
  named('package.json', '100,000 deep', () => `{"a":${times(deep, '[')}${times(deep, ']')}}`, 0, nothing),
  named(
    'carveout.config.yaml',
    '100,000 deep',
    () => `rules: ${times(deep, '[')}`,
    2,
    /carveout\.config\.yaml:\d+:\d+: /,
  ),
  named(
    '.carveout-baseline.yaml',
    '100,000 deep',
    () => `entries: ${times(deep, '[')}`,
    2,
    /\.carveout-baseline\.yaml:\d+:\d+: /,
  ),
]

const large: readonly Input[] = [
  file('50 MB of ours', () => carveOut(filled(50 * megabyte, 'x-a: some text that goes on\n')), 1, tooLarge),
  file('50 MB of another tool', () => filled(50 * megabyte, 'kind: ConfigMap\n---\n'), 0, nothing),
  file('50 MB of zeros', () => Buffer.alloc(50 * megabyte), 0, nothing),
  file('one line of 10 MB', () => carveOut(`title: ${times(9_900_000, 'x')}`), 1, beyond),
  file('one line of 10 MB in quotes', () => carveOut(`title: "${times(1_600_000, '\\u0061')}"`), 1, beyond),
  file('one comment of 10 MB', () => carveOut(`# carveout-ignore ${times(9_900_000, 'x')}`), 1, beyond),
  file(
    'one work of 10 MB that is fuzzy all over',
    () => carveOut(`scope: { work: ["${filled(9_900_000, 'any work, and more; ')}"] }`),
    1,
    beyond,
  ),
  file('one key of 10 MB', () => carveOut(`${times(9_900_000, 'x')}: a`), 1, beyond),
  file(
    'one item of 10 MB that is no number',
    () => carveOut(`budget: { amount: "${times(400_000, '1,')}" }`),
    1,
    /error schema: /,
  ),
  file('a million lines', () => carveOut('purpose: |', times(1_000_000, '  a\n')), 1, beyond),
  file('10 MB of blanks', () => carveOut(times(9_900_000, ' ')), 1, beyond),
  file('10 MB of line breaks', () => carveOut(times(9_900_000, '\n')), 1, beyond),
  file('a million documents', () => times(1_000_000, '---\n'), 0, nothing),
  file('a million documents of another tool', () => times(1_000_000, 'a: b\n---\n'), 0, nothing),
  file('500,000 documents that are almost ours', () => times(500_000, 'kind: CarveOut\n---\n'), 1, beyond),
  file('200,000 documents of ours', () => times(200_000, 'apiVersion: carveout/v1\n---\n'), 1, beyond),
  file('a file of 10 MB of list items', () => carveOut('scope:', '  work:', times(900_000, '    - any\n')), 1, beyond),
  named('.gitignore', '50 MB', () => filled(50 * megabyte, '*.log\n'), 2, /\.gitignore/),
  named(
    '.gitignore',
    '300,000 lines',
    () => Array.from({ length: 300_000 }, (_, i) => `*${i}*/**/x\n`).join(''),
    2,
    /\.gitignore can't be read: it is larger than 100 kB/,
  ),
  named('.gitignore', 'a pattern that backtracks', () => `${times(40, '*a')}b\n`, 0, nothing),
  named(
    '.gitignore',
    'such a pattern that lets in again',
    () => `!${times(40, '*a')}b\n`,
    2,
    /\.gitignore can't be read: .* between two slashes/,
  ),
  named('package.json', '50 MB', () => `{"a":"${times(50 * megabyte, 'x')}"}`, 2, /package\.json/),
  named('carveout.config.yaml', '50 MB', () => filled(50 * megabyte, '# x\n'), 2, /carveout\.config\.yaml/),
  named('.carveout-baseline.yaml', '50 MB', () => filled(50 * megabyte, '# x\n'), 2, /\.carveout-baseline\.yaml/),
  named(
    'carveout.config.yaml',
    'a glob that backtracks',
    () => `exclude: ["${times(30, '*a')}b", "${times(20, '+(a|')}${times(20, ')')}b"]`,
    2,
    /the glob .* between two slashes/,
  ),
  named('carveout.config.yaml', 'braces that explode', () => `exclude: ["${times(30, '{a,b}')}"]`, 0, nothing),
  named('carveout.config.yaml', 'a range without end', () => 'exclude: ["{1..1000000000}"]', 0, nothing),
  {
    name: '50 MB of standard input',
    argv: ['lint', '-f', 'concise', '-'],
    stdin: () => carveOut(filled(50 * megabyte, 'x-a: some text\n')),
    code: 1,
    says: [tooLarge],
  },
]

const utf16 = (bom: string) => Buffer.from(`${bom}${carveOut()}`, 'utf16le')
const ours = (title: Buffer) =>
  Buffer.concat([Buffer.from(carveOut('title: "@"').split('@')[0] ?? ''), title, Buffer.from('"\n')])

const encoded: readonly Input[] = [
  file(
    'binary',
    () =>
      Buffer.concat([
        Buffer.from(carveOut()),
        Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 256)),
      ]),
    1,
    notText,
  ),
  file(
    'a program of another tool',
    () => Buffer.from(`\x7fELF${times(10_000, '\x02\x01\x01\x00\xff')}`, 'latin1'),
    0,
    nothing,
  ),
  file('UTF-16 LE with its mark', () => utf16('\uFEFF'), 1, notText),
  file('UTF-16 LE without one', () => utf16(''), 1, /this file is not UTF-8 text: it holds NUL/),
  file('UTF-16 BE with its mark', () => utf16('\uFEFF').swap16(), 1, notText),
  file('UTF-16 BE without one', () => utf16('').swap16(), 1, /this file is not UTF-8 text: it holds NUL/),
  file(
    'UTF-32 LE',
    () =>
      Buffer.from(
        Array.from(`\uFEFF${carveOut()}`, (c) => [c.codePointAt(0) ?? 0]).flatMap(([c = 0]) => [c & 255, c >> 8, 0, 0]),
      ),
    1,
    notText,
  ),
  file(
    'NUL in a text',
    () => carveOut('title: a\0b'),
    1,
    /evil\.yaml:4:9: error yaml-syntax: this file is not UTF-8 text: it holds NUL/,
  ),
  file('NUL as an escape', () => carveOut('title: "a\\0b"'), 1, /error missing-/),
  file(
    'a lone surrogate as an escape',
    () => carveOut('title: "a\\ud800b"', 'scope: { work: ["any \\udc00"] }'),
    1,
    /error /,
  ),
  named(
    'evil.json',
    'a lone surrogate as an escape',
    () => '{"apiVersion":"carveout/v1","kind":"CarveOut","id":"a\\ud800"}',
    1,
    /error /,
  ),
  file('a lone surrogate as bytes', () => ours(Buffer.from([0xed, 0xa0, 0x80])), 1, notText),
  file('more bytes than a character needs', () => ours(Buffer.from([0xc0, 0xaf])), 1, notText),
  file('Latin-1', () => ours(Buffer.from([0xe9])), 1, notText),
  file('byte order marks wherever', () => `\uFEFF\uFEFF${carveOut('title: a\uFEFFb', '\uFEFFowner: c')}`, 1, /error /),
  file('characters that are none', () => carveOut('title: "\uFFFE\uFFFF"'), 1, /error /),
  file('controls', () => carveOut('title: a\u0007\u001b[2Jb\u0085'), 1, /error /),
  {
    name: 'UTF-16 as standard input',
    argv: ['lint', '-f', 'concise', '-'],
    stdin: () => utf16('\uFEFF'),
    code: 1,
    says: [/<stdin>:1:1: error yaml-syntax: this file is not UTF-8/],
  },
]

/** What every object in JavaScript has of that name, and a lookup that is not careful finds. */
const inherited = ['__proto__', 'constructor', 'toString']

const inheritedNames: readonly Input[] = [
  ...inherited.flatMap((name): Input[] => [
    file(
      `the key ${name}`,
      () => carveOut(`${name}: { a: b }`, `scope: { ${name}: [a] }`, `x-${name}: 1`),
      1,
      new RegExp(`error schema: .*\`${name}\``),
      /evil\.yaml:4:1: /,
      /evil\.yaml:5:10: /,
    ),
    file(`${name} for every name`, () => carveOut(...namesOf(name)).replace('hostile', name), 1, /error /),
    named(
      'carveout.config.yaml',
      `the rule ${name}`,
      () => `rules: { ${name}: off }\n`,
      2,
      new RegExp(`carveout\\.config\\.yaml:1:10: .*${name}`),
    ),
    named(
      'carveout.config.yaml',
      `the key ${name}`,
      () => `${name}: off\n`,
      2,
      new RegExp(`carveout\\.config\\.yaml:1:1: .*${name}`),
    ),
    named(
      'carveout.config.yaml',
      `the preset ${name}`,
      () => `extends: ${name}\n`,
      2,
      new RegExp(`carveout\\.config\\.yaml:1:10: .*${name}`),
    ),
    file(
      `an ignore comment for ${name}`,
      () => `# carveout-ignore ${name} until 2026-12-31 because it is hostile\n${carveOut()}`,
      1,
      /error missing-/,
    ),
  ]),
  ...[
    ['lint', '--rule', 'constructor:off'],
    ['lint', '--rule', 'fuzzy-scope:constructor'],
    ['lint', '--preset', '__proto__'],
    ['lint', '-f', 'toString'],
    ['lint', '--fail-on', 'constructor'],
    ['explain', 'constructor'],
    ['explain', '__proto__'],
    ['schema', 'toString'],
    ['completion', 'constructor'],
    ['constructor'],
    ['__proto__'],
  ].map((argv): Input => ({ name: argv.join(' '), argv, code: 2, says: [/carveout: /] })),
]

function namesOf(name: string): string[] {
  return [
    `portfolio: ${name}`,
    `owner: ${name}`,
    `scope: { projects: [${name}], squads: [${name}], work: [${name}] }`,
    `agents: [{ name: ${name}, plan: ${name}, billing: ${name}, price: { amount: 1, currency: ${name}, per: ${name} } }]`,
    `budget: { amount: 1, currency: ${name}, per: ${name} }`,
    `logging: { mode: ${name}, granularity: ${name}, records: [${name}], sink: ${name}, retention: ${name} }`,
    `workflows: [{ id: ${name}, variantOf: ${name}, aliases: [${name}] }]`,
    `review: { every: ${name}, by: [${name}] }`,
    `graduation: { criteria: [${name}], by: ${name}, into: ${name} }`,
  ]
}

const ids = (...written: string[]) => written.map((id) => carveOut().replace('id: hostile', `id: ${id}`)).join('---\n')

const likeIds: readonly Input[] = [
  file('ids that differ in case', () => ids('pilot', 'Pilot', 'PILOT'), 1, /error duplicate-id: /),
  file('an id with what nobody sees', () => ids('pilot', '"pilot\\u200b"', '"pi\\u00adlot"'), 1, /error schema: /),
  file('an id with letters that look alike', () => ids('pilot', 'рilot'), 1, /error schema: /),
  file('an id in one form and another', () => ids('"caf\\u00e9"', '"cafe\\u0301"'), 1, /error schema: /),
  file(
    'ids of other types',
    () => ids('1', '0x1', '1e0', 'true', '~', '[]', '{}', '2026-12-18', '""', `"${times(200, 'a')}"`),
    1,
    /error schema: /,
  ),
]

const numbers = [
  '9007199254740993',
  '1e400',
  '-1e400',
  '.inf',
  '-.inf',
  '.nan',
  '-0',
  '1e-400',
  times(400, '9'),
  '0x1fffffffffffff1',
  '0o7777777777777777777777',
  '1_000',
  '+5',
  '٣',
  '1e309 USD',
]
const dates = [
  ...[
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '0000-00-00',
    '10000-01-01',
    '-2026-01-01',
    '2026-1-1',
    '26-01-01',
    '20261218',
  ],
  ...[
    '2026-12-18T00:00:00Z',
    '2026-12-18 00:00',
    '12/18/2026',
    '18.12.2026',
    'tomorrow',
    '2026-W50-1',
    '2026-352',
    '1e9',
    '1797552000',
  ],
  ...[
    'true',
    '[]',
    '{}',
    '[2026-12-18]',
    '"２０２６-12-18"',
    '"2026‑12‑18"',
    '" 2026-12-18"',
    '"2026-12-18\\n"',
    '!!timestamp 2026-12-18',
    '.nan',
    '-0',
    times(1_000, '9'),
  ],
]

const values: readonly Input[] = [
  file(
    'every odd number',
    () =>
      numbers
        .map((n, i) => carveOut(`budget: { amount: ${n}, currency: USD, per: total }`).replace('hostile', `h${i}`))
        .join('---\n'),
    1,
    /error /,
  ),
  file(
    'numbers beyond any in every place',
    () =>
      carveOut(
        'agents: [{ name: a, seats: 9007199254740993, price: { amount: 1e308, currency: USD, per: seat-month } }]',
        'review: { every: 99999999999999999999 weeks }',
        'logging: { retention: 9e307 years }',
        'success: [{ metric: x, atMost: 1e999, over: 1e308 weeks }]',
      ),
    1,
    /error /,
  ),
  file(
    'every wrong date',
    () => dates.map((date, i) => carveOut(`expires: ${date}`).replace('hostile', `h${i}`)).join('---\n'),
    1,
    ...dates.map((_, i) => new RegExp(`evil\\.yaml:${4 + 5 * i}:\\d+: error (schema|yaml-syntax|impossible-dates): `)),
  ),
  file(
    'the first and the last day',
    () => carveOut('starts: 0001-01-01', 'expires: 9999-12-31'),
    1,
    /error overlong-time-box: /,
  ),
]

/** Inputs that are texts. */
export const texts: readonly Input[] = [
  ...expanding,
  ...nested,
  ...large,
  ...encoded,
  ...inheritedNames,
  ...likeIds,
  ...values,
]
