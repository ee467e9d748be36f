import type { Finding } from '../model/finding.ts'

/**
 * What tells a finding of a report from all others, whatever is edited elsewhere: its digest, with a number where the
 * same fault is found more than once.
 */
export function fingerprintsOf(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>()
  return new Map(
    findings.map((finding) => {
      const count = (seen.get(finding.digest) ?? 0) + 1
      seen.set(finding.digest, count)
      return [finding, count === 1 ? finding.digest : `${finding.digest}-${count}`]
    }),
  )
}
