import { readFileSync } from 'node:fs'
import { lint } from '../../src/lint/lint.ts'
import type { Config } from '../../src/model/config.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { LintResult } from '../../src/model/result.ts'
import { rules } from '../../src/rules/index.ts'

/** The day on which rule pages and rule tests are judged, unless they say otherwise. */
export const today = '2026-11-23'

const [basePortfolio = '', baseCarveOut = ''] = readFileSync(new URL('base.txt', import.meta.url), 'utf8').split(
  /^---\n/m,
)

/** What a test asserts of a finding: the words pointed at, and what is said. */
export interface Found {
  readonly at: string
  readonly message: string
  readonly help: string | undefined
  readonly severity: string
  readonly pointer: string
  /** The words that related places point at. */
  readonly related: readonly string[]
}

/**
 * The findings of one rule for fragments of declarations laid over the sound ones of base.txt. A fragment is one or
 * more documents, `kind: Portfolio` in those that are portfolios; a key that it has stands in for the base's, and
 * `key:` with no value takes the base's away. Further carve-outs need an `id` of their own.
 */
export function found(
  rule: string,
  fragment: string,
  { today: day = today, ...config }: Config & { today?: string } = {},
): Found[] {
  const { text, result } = lintFragment(fragment, { ...config, today: day, only: rule })
  return result.findings.filter((finding) => finding.rule === rule).map((finding) => show(finding, text))
}

interface Judging extends Config {
  readonly today?: string
  /** Top-level keys of the base that the fragment stands in for, too. */
  readonly dropped?: readonly string[]
  /** The one rule to judge by; every rule without it. */
  readonly only?: string
}

/** Lints fragments laid over the base, in one file. */
export function lintFragment(
  fragment: string,
  { today: day = today, dropped = [], only, ...config }: Judging = {},
): { text: string; result: LintResult } {
  const text = layOver(fragment, dropped)
  const judging = only === undefined ? rules : rules.filter(({ id }) => id === only)
  return { text, result: lint([{ path: 'policy.yaml', text }], { rules: judging, config, today: day }) }
}

function layOver(fragment: string, dropped: readonly string[]): string {
  const documents = fragment.split(/^---\n/m)
  const portfolios = documents.filter(isPortfolio).map((document) => merge(basePortfolio, document, dropped))
  const carveOuts = documents
    .filter((document) => !isPortfolio(document))
    .map((document) => merge(baseCarveOut, document, dropped))
  if (portfolios.length === 0) portfolios.push(basePortfolio)
  if (carveOuts.length === 0) carveOuts.push(baseCarveOut)
  return [...portfolios, ...carveOuts].join('---\n')
}

function isPortfolio(document: string): boolean {
  return /^kind: Portfolio$/m.test(document)
}

function merge(base: string, fragment: string, dropped: readonly string[]): string {
  const own = new Set([...topLevelKeys(fragment), ...dropped])
  const kept = blocks(base).filter((block) => !own.has(topLevelKeys(block)[0] ?? ''))
  return `${kept.join('')}${fragment.endsWith('\n') ? fragment : `${fragment}\n`}`
}

/** The keys of a document that stand at the start of a line. */
export function topLevelKeys(document: string): string[] {
  return [...document.matchAll(/^([\w-]+):/gm)].map(([, key]) => key ?? '')
}

function blocks(document: string): string[] {
  return document.split(/^(?=[\w-]+:)/m)
}

function show({ message, help, severity, pointer, place, related }: Finding, text: string): Found {
  return {
    at: slice(text, place),
    message,
    help,
    severity,
    pointer,
    related: related.map((other) => slice(text, other.place)),
  }
}

function slice(text: string, { line, column, endLine, endColumn }: Finding['place']): string {
  const lines = text.split('\n').slice(line - 1, endLine)
  const last = lines.length - 1
  return lines.map((part, i) => part.slice(i === 0 ? column - 1 : 0, i === last ? endColumn - 1 : undefined)).join('\n')
}
