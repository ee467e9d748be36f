import { expect, test } from 'vitest'
import { carveOut, findings, said } from './support.ts'

const quoteStart = 'which YAML keeps for itself'

test.each([
  [
    'a colon in a text',
    carveOut('title: Agents: next # c'),
    '4:8 Agents: next | `Agents: next` reads as a map, because of its colon | quote it: "Agents: next"',
  ],
  ['a question mark', carveOut('title: ? x'), '4:8 ? x | `? x` reads as a map, because of its `? ` | quote it: "? x"'],
  [
    'a comma that is missing in brackets',
    carveOut('budget: { amount: 1, currency: USD per: total }'),
    '4:32 USD per: total | `USD per: total` reads as a map, because of its colon | quote it where it is a text; put a comma before `per` where that is a key',
  ],
  [
    'a colon in brackets',
    carveOut('success: [{ event: Done: all, by: 2026-12-11 }]'),
    '4:20 Done: all | `Done: all` reads as a map, because of its colon | quote it where it is a text',
  ],
  [
    'an item with a dash in brackets',
    carveOut('scope: { work: [- a] }'),
    '4:17 - | there is no `-` before an item in brackets | drop it',
  ],
  [
    'no colon',
    carveOut('scope', '  projects: [a]'),
    '4:1 scope | there is no colon after `scope` | write `scope:`; where the line goes on with the text above, indent it deeper',
  ],
  [
    'no colon before a value',
    'apiVersion: carveout/v1\nkind: CarveOut\nid a\n',
    '3:1 id | there is no colon after `id` | write `id: a`; where the line goes on with the text above, indent it deeper',
  ],
  [
    'no space after a colon',
    'apiVersion: carveout/v1\nkind:CarveOut\nid: a\n',
    '2:1 kind: | there is no space after the colon of `kind` | write `kind: CarveOut`',
  ],
  [
    'an address for a key',
    carveOut('scope:', '  http://x', '  work: [a]'),
    '5:3 http://x | there is no colon after `http://x` | write `http://x:`; where the line goes on with the text above, indent it deeper',
  ],
  [
    'an alias for a key',
    carveOut('x-1: &k title', '*k: x'),
    '5:1 *k: | there is no space before the colon of `*k` | write `*k :`',
  ],
  [
    'a merge conflict',
    carveOut('<<<<<<< HEAD', 'title: a', '=======', 'title: b', '>>>>>>> main'),
    '4:1 <<<<<<< HEAD | this is the marker of a merge conflict | resolve the conflict, and drop its markers',
  ],
  [
    'an operator',
    carveOut('success:', '  - metric: x', '    atLeast: >= 20%'),
    '6:14 >= 20% | `>= 20%` begins with `>`, which in YAML begins a text on the lines below | write `20%` under `atLeast` or `atMost`, which say it without a sign; quote it in a text',
  ],
  [
    'an operator and a space',
    carveOut('success:', '  - metric: x', '    atLeast: > 20'),
    '6:14 > 20 | `> 20` begins with `>`, which in YAML begins a text on the lines below | write `20` under `atLeast` or `atMost`, which say it without a sign; quote it in a text',
  ],
  [
    'a text behind a bar',
    carveOut('purpose: | some text', '  more'),
    '4:10 | some text | `| some text` begins with `|`, which in YAML begins a text on the lines below | begin the text on the line below, or quote it',
  ],
  [
    'a team',
    carveOut('review: { by: [@acme/x, b] }'),
    `4:16 @acme/x | \`@acme/x\` begins with \`@\`, ${quoteStart} | quote it: "@acme/x"`,
  ],
  ['a grave accent', carveOut('title: `x`'), `4:8 \`x\` | "\`x\`" begins with "\`", ${quoteStart} | quote it: "\`x\`"`],
  ['a wildcard', carveOut('scope: { projects: [*] }'), '4:21 * | `*` alone is no text | quote it: "*"'],
  [
    'a wildcard with an end',
    carveOut('scope: { projects: [*-x] }'),
    '4:21 *-x | `*-x` names nothing above it | put `&-x` before the value that is meant, or quote it where it is a text: "*-x"',
  ],
  [
    'JSON without a comma',
    '{"apiVersion":"carveout/v1","kind":"CarveOut" "id":"a"}',
    '1:47 "id" | there is no comma before `"id"` | put one between the two',
  ],
  [
    'JSON without a comma over lines',
    '{"apiVersion":"carveout/v1",\n"kind":"CarveOut"\n"id":"a"}',
    '3:1 "id" | there is no comma before `"id"` | put one between the two',
  ],
  [
    'a comma too many',
    carveOut('budget: { amount: 1, , currency: USD }'),
    '4:22 , | there is a comma too many | drop it',
  ],
  [
    'an apostrophe in single quotes',
    carveOut("title: 'it's mine'"),
    "4:12 s mine' | `s mine'` follows the end of a value | quote the whole text; within single quotes an apostrophe is written ''",
  ],
  [
    'a path in double quotes',
    carveOut('title: "C:\\Users"'),
    '4:11 \\U | `\\U` is no escape that YAML knows | write the backslash twice, or use single quotes',
  ],
  [
    'a key out of line',
    carveOut('scope:', '  projects: [a]', ' squads: [b]'),
    '6:2 squads | `squads` is not in line with what is above it | indent the keys of one map alike, and what belongs to a key deeper than the key',
  ],
  [
    'a key below a value',
    carveOut('  title: x'),
    '4:3 title | `title` is not in line with what is above it | indent the keys of one map alike, and what belongs to a key deeper than the key',
  ],
  [
    'an item out of line',
    carveOut('scope:', '  work:', '    - a', '   - b'),
    '7:4 - | this list item is not in line with those above it | indent the items alike',
  ],
  [
    'an item among keys',
    carveOut('- x'),
    '4:1 - | a list item stands among keys | indent it below the key of its list',
  ],
  [
    'a template',
    carveOut('owner: {{ .owner }}'),
    '4:8 {{ .owner }} | this is a placeholder of a template, not a value | lint what the template renders to, or quote it where it is a text',
  ],
  [
    'a template that is no YAML either',
    `{{- if .x }}\n${carveOut()}{{- end }}\n`,
    '1:1 {{- if .x }} | this is a placeholder of a template, not a value | lint what the template renders to, or quote it where it is a text',
  ],
  [
    'a list for a key',
    carveOut('x-a: { ? [a] : 1 }'),
    '4:10 [a] | a list stands where a key belongs | write a text for a key',
  ],
  [
    'a tag that changes a value',
    carveOut('title: !!binary aGVsbG8='),
    '4:17 aGVsbG8= | this is tagged !!binary, which no value here is | drop the tag, and write the value itself',
  ],
  [
    'a tag of a day',
    carveOut('starts: !!timestamp 2026-12-12'),
    '4:21 2026-12-12 | this is tagged !!timestamp, which no value here is | drop the tag, and write the value itself',
  ],
])('says of %s what to do', (_, text, expected) => {
  expect(said(text, true)).toEqual([expected])
})

test.each([
  [
    'a list in a list of keys',
    carveOut('scope:', '  projects: [a, b', '  squads: [c]'),
    '5:13 [ | this `[` is not closed',
  ],
  ['at the end', carveOut('budget: { amount: 5'), '4:9 { | this `{` is not closed'],
  ['around one that is closed', carveOut('scope: { work: [a]'), '4:8 { | this `{` is not closed'],
  ['the inner of two', carveOut('agents: [{ name: x', 'title: y'), '4:10 { | this `{` is not closed'],
  ['one that was never opened', carveOut('scope: { work: [a]] }'), '4:19 ] | this `]` closes nothing'],
  ['a quote', carveOut("title: 'tis", 'owner: x'), "4:8 ' | this quote is never closed"],
  ['a tab in a text in quotes', carveOut('purpose: "a', '\tb"'), '5:1 \t | tabs are not allowed as indentation'],
  [
    'a tab in a text in single quotes',
    carveOut("purpose: 'a", "  \tb'", "\tc'"),
    '6:1 \t | tabs are not allowed as indentation',
  ],
  ['a tab in brackets', carveOut('scope: { work: [a,', '\tb] }'), '5:1 \t | tabs are not allowed as indentation'],
])('points at what is not closed: %s', (_, text, expected) => {
  expect(said(text)).toEqual([expected])
})

test('points at an alias of those that explode', () => {
  const level = (name: string, of: string) => `x-${name}: &${name} [${Array(10).fill(of).join(', ')}]`
  const bomb = carveOut(level('a', 'x'), level('b', '*a'), level('c', '*b'), level('d', '*c'), level('e', '*d'))
  expect(findings(bomb)).toEqual([
    expect.stringMatching(/^\d+:\d+ \*[a-d] \| yaml-syntax \| aliases expand to more than 10000 values$/),
  ])
})

test.each([
  ['an anchor without a name', 'title: & a', '4:8 & | `&` alone is no text | quote the text that it begins'],
  ['two colons in brackets', 'x-a: { a: : b }', '4:11 : | there is a colon too many | drop it, or put a key before it'],
  ['a bracket that was never opened', 'title: ]', '4:8 ] | this bracket closes nothing | drop it'],
  [
    'a comment that touches a text in quotes',
    'title: "a"#b',
    '4:11 #b | there is no space before this `#` | put a space before it where it begins a comment, or quote it with the text',
  ],
  [
    'a second value',
    'x-a: [a] [b]',
    '4:10 [ | a second value follows the first | begin another document with a line `---`',
  ],
])('%s', (_, line, expected) => {
  expect(said(carveOut(line), true)).toEqual([expected])
})

test('a directive that no document follows', () => {
  const text = '%YAML 1.2\napiVersion: carveout/v1\nkind: CarveOut\nid: a\n'
  expect(said(text, true)).toEqual([
    '2:1 a | there is no `---` between the directives and this | mend the YAML; until then nothing of this document is judged',
  ])
})

test.each([
  ['a tab', carveOut('x-a:', '  b: |', '  \t', '  expires: 2026-12-18'), '6:3 \t'],
  ['blank lines, and a tab', carveOut('x-a:', '  b: >-', '', ' ', '  \t ', '   ', '  expires: 2026-12-18'), '8:3 \t'],
  ['a tab, then an item', carveOut('x-a:', '  - |', '  \t', '  - b'), '6:3 \t'],
])('what follows %s in an empty block text does not move further out', (_, text, at) => {
  const expected = [`${at} | tabs are not allowed as indentation`]
  expect(said(text)).toEqual(expected)
  expect(said(text.replaceAll('\n', '\r\n'))).toEqual(expected)
})

test.each([
  ['in its text', carveOut('x-a:', '  b: |', '   \t', '  c: d')],
  ['behind its text', carveOut('x-a:', '  b: | \t', '    c', '', '  c: d')],
  ['at the end', `${carveOut('x-a:', '  b: |')}  \t`],
])('a block text may have a tab %s', (_, text) => {
  expect(said(text)).toEqual([])
})

test.each([
  ['', '2:1 %YAML 1.2'],
  ['# note\n', '3:1 %YAML 1.2'],
  ['%YAML 1.1\n', '2:1 %YAML 1.2'],
])('a version that is asked for twice behind %j', (before, at) => {
  const text = `${before}${before.startsWith('%') ? '' : '%YAML 1.2\n'}%YAML 1.2 # here\n---\n${carveOut('title: "%YAML"')}`
  const expected = [
    `${at} # here | a version of YAML is asked for twice | declarations are YAML 1.2; drop the directives`,
  ]
  expect(said(text, true)).toEqual(expected)
  expect(said(text.replaceAll('\n', '\r\n'), true)).toEqual(expected)
})

test('a version belongs to its document behind comments, too, whatever ends their lines', () => {
  const text = `# note \u2028 more\n\n%YAML 1.1\n# and\n---\n${carveOut()}`
  const expected = ['3:1 %YAML 1.1 | YAML 1.1 is asked for']
  expect(said(text)).toEqual(expected)
  expect(said(text.replaceAll('\n', '\r\n'))).toEqual(expected)
})

test.each([
  ['a key that is not there, twice', ': a\n  : b', '6:1 ', 'a value without a key is given twice'],
  ['a colon on the line below', '[ key # c\n    : value ]', '6:5 :', 'this colon stands on another line than its key'],
  ['a colon out of line', 'a # b\n    :c', '6:5 :', '`:` is not in line with what is above it'],
])('%s is named', (_, value, at, message) => {
  expect(said(carveOut('x-a:', `  ${value}`))).toEqual([`${at} | ${message}`])
})
