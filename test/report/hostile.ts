import type { LintResult } from '../../src/model/result.ts'
import { finding, sample } from './sample.ts'

/** Texts that act on what shows them, unless they are escaped. */
export const attacks: readonly string[] = [
  '\u001b[31m\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007',
  '\u009b31m',
  '\u001b[2J\u001b[1;1Hover\u001b[?1049h\u001b[?25l\u001b[?1000h',
  '\u001b]0;title\u0007\u001b]52;c;aGk=\u0007\u001bPq\u001b\\',
  '\u009b2J\u009d0;title\u009c\u0090q\u009c',
  'over\rwritten',
  'back\b\b\b\bwards',
  'a\r\n::set-output name=a::b',
  '::stop-commands::token',
  '::error file=a::b',
  '##[add-mask]x',
  '##vso[task.setvariable variable=a]b',
  'abc\u202edef\u2066',
  'zero\u200bwidth',
  'line\u2028paragraph\u2029next\u0085line',
  ']]>',
  '</failure><failure message="',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- comment -->',
  '&lt;b&gt; &amp; &#64;',
  '[x](javascript:alert(1))',
  '![i](http://evil.example/i.png)',
  '[x][y]',
  '<http://evil.example>',
  'http://evil.example and www.evil.example',
  'mail evil@evil.example',
  '@org/team and @all, see #12 and !12',
  'see GH-12 and org/repo#12',
  'a | b | c',
  'a \\| b',
  '`code` and `a | b`',
  '``',
  '`unbalanced',
  '**bold** _emphasis_ ~~gone~~ $math$',
  '# heading',
  '- item',
  '```\n[x](http://evil.example)\n```',
  '\n\n---\n\n',
  '%0A::error::x',
  'a,b:c=d',
  '\ud800',
  '\ufffe\uffff\u0000',
]

/** A result in which every text from outside is the attack. */
export function attackedBy(text: string): LintResult {
  const place = { file: `${text}.yaml`, line: 1, column: 1, endLine: 1, endColumn: 2 }
  const origin = { file: place.file, document: 0, path: [] }
  const [verdict] = sample.verdicts
  if (verdict === undefined) throw new Error('the sample has no verdict')
  const found = (['error', 'warning'] as const).map((severity) =>
    finding({
      rule: 'fuzzy-scope',
      severity,
      message: text,
      help: text,
      declaration: text,
      pointer: `/${text}`,
      place,
      related: [{ message: text, place }],
      fix: { message: text, safe: true, edits: [{ file: place.file, start: 0, end: 1, text }] },
    }),
  )
  const about = { carveOut: text, title: text, portfolio: text, origin, place, because: found }
  return {
    ...sample,
    files: [{ path: place.file, text: `${text}\n` }],
    findings: [...found, ...found.map((other) => ({ ...other, rule: 'schema', origin: { ...origin, document: 1 } }))],
    verdicts: [
      { ...verdict, ...about, kind: 'erosive' },
      { ...verdict, ...about, carveOut: null, kind: null, facets: null, origin: { ...origin, document: 2 } },
    ],
    portfolios: 0,
  }
}
