import { machinery } from '../model/machinery.ts'
import type { Rule } from '../model/rule.ts'
import { ruleUrl, tool } from '../model/tool.ts'
import { escapeText } from './escape.ts'

/** A text from outside for a message of SARIF, where `[text](place)` would be a link. */
export function sarifText(text: string): string {
  return escapeText(text).replace(/\](?=\()/g, '\\]')
}

/** Every rule and every finding of the machinery, whatever was found, as SARIF describes what a tool checks. */
export function sarifRules(rules: readonly Rule[]) {
  return [
    ...rules.map(({ id, summary, facet, severity }) =>
      descriptor({
        id,
        summary,
        help: `${summary} \`carveout explain ${id}\` tells why.`,
        uri: ruleUrl(id),
        level: severity,
        tags: [facet],
      }),
    ),
    ...machinery.map(({ id, summary, explanation }) =>
      descriptor({ id, summary, help: explanation, uri: tool.homepage, level: 'error', tags: ['declaration'] }),
    ),
  ]
}

interface Described {
  readonly id: string
  readonly summary: string
  readonly help: string
  readonly uri: string
  readonly level: 'error' | 'warning'
  readonly tags: readonly string[]
}

function descriptor({ id, summary, help, uri, level, tags }: Described) {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: help },
    help: { text: `${help} More: ${uri}`, markdown: `${help} [More](${uri}).` },
    helpUri: uri,
    defaultConfiguration: { level },
    properties: { tags, 'problem.severity': level },
  }
}
