import type { Finding } from '../model/finding.ts'
import { groupBy } from '../model/group-by.ts'
import type { LintResult } from '../model/result.ts'
import type { Verdict } from '../model/verdict.ts'

/** What is said of one carve-out. */
export interface Section {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** Known debt, which counts for the verdict though it is not among the findings. */
  readonly baselined: readonly Finding[]
}

/** Findings about what is no carve-out: a portfolio, or a document that could not be read. */
export interface OtherSection {
  readonly declaration: string | null
  readonly file: string
  readonly findings: readonly Finding[]
}

/** Shares the findings of a result out among its carve-outs; the rest by declaration, or by file where there is none. */
export function sectionsOf(result: LintResult): { carveOuts: Section[]; others: OtherSection[] } {
  const debts = groupBy(result.baselined, documentKey)
  const carveOuts = new Map(
    result.verdicts.map((verdict) => {
      const key = documentKey(verdict)
      return [key, { verdict, findings: [] as Finding[], baselined: debts.get(key) ?? [] }]
    }),
  )
  const others = new Map<string, { declaration: string | null; file: string; findings: Finding[] }>()
  for (const finding of result.findings) {
    const { declaration, origin } = finding
    const key = declaration === null ? origin.file : documentKey(finding)
    const section = carveOuts.get(documentKey(finding)) ?? others.get(key)
    if (section) section.findings.push(finding)
    else others.set(key, { declaration, file: origin.file, findings: [finding] })
  }
  return { carveOuts: [...carveOuts.values()], others: [...others.values()] }
}

function documentKey({ origin }: Pick<Finding, 'origin'>): string {
  return `${origin.document} ${origin.file}`
}
