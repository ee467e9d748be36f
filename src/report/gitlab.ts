import type { Finding } from '../model/finding.ts'
import { escapeJson, escapeText } from './escape.ts'
import { fingerprintsOf } from './fingerprint.ts'
import { lastLineOf } from './position.ts'
import type { Reporter } from './reporter.ts'

const severities = { error: 'major', warning: 'minor' } as const

/** A Code Quality report, for merge requests of GitLab. It shows descriptions as text. */
export const gitlab: Reporter = ({ findings }) => {
  const fingerprints = fingerprintsOf(findings)
  const issueOf = (finding: Finding) => ({
    description: escapeText(finding.message),
    check_name: finding.rule,
    fingerprint: fingerprints.get(finding),
    severity: severities[finding.severity],
    location: {
      path: escapeText(finding.place.file),
      lines: { begin: finding.place.line, end: lastLineOf(finding.place) },
    },
  })
  return `${escapeJson(JSON.stringify(findings.map(issueOf), null, 2))}\n`
}
