import type { Finding } from '../model/finding.ts'
import { groupBy } from '../model/group-by.ts'
import type { LintResult } from '../model/result.ts'
import { tool } from '../model/tool.ts'
import { facets } from '../model/verdict.ts'
import { placeText } from './concise.ts'
import { counted } from './counts.ts'
import type { Reporter } from './reporter.ts'
import { type Section, sectionsOf } from './sections.ts'
import { element, xmlText } from './xml.ts'

/** One test: that a condition holds, or that a document could be read. It fails with an error; a warning is output. */
interface Test {
  readonly suite: string
  readonly className: string
  readonly name: string
  readonly findings: readonly Finding[]
}

/** A JUnit report: a suite a file, and for each carve-out a test for each condition of the healthy pattern. */
export const junit: Reporter = (result) => {
  const tests = testsOf(result)
  const suites = [...groupBy(tests, ({ suite }) => suite)]
  const report = element(
    'testsuites',
    { name: tool.name, ...countsOf(tests) },
    suites.map(([name, some]) => element('testsuite', { name, ...countsOf(some) }, some.map(testElement))),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${report}\n`
}

function testsOf(result: LintResult): Test[] {
  const { carveOuts, others } = sectionsOf(result)
  const facetOf = new Map(result.rules.map(({ id, facet }) => [id, facet]))
  const byName = (findings: readonly Finding[]) => groupBy(findings, ({ rule }) => facetOf.get(rule) ?? rule)
  return [
    ...carveOuts.flatMap(({ verdict, findings }) => {
      const { file } = verdict.place
      const found = byName(findings)
      const names = new Set<string>([...(verdict.facets ? facets : []), ...found.keys()])
      return [...names].map((name) => ({
        suite: file,
        className: verdict.carveOut ?? file,
        name,
        findings: found.get(name) ?? [],
      }))
    }),
    ...others.flatMap(({ declaration, file, findings }) =>
      [...byName(findings)].map(([name, some]) => ({
        suite: file,
        className: declaration ?? file,
        name,
        findings: some,
      })),
    ),
  ]
}

function errorsOf({ findings }: Pick<Section, 'findings'>): Finding[] {
  return findings.filter(({ severity }) => severity === 'error')
}

function countsOf(tests: readonly Test[]) {
  return { tests: tests.length, failures: tests.filter((test) => errorsOf(test).length > 0).length, errors: 0 }
}

function testElement(test: Test): string {
  const errors = errorsOf(test)
  const warnings = test.findings.filter(({ severity }) => severity === 'warning')
  return element('testcase', { classname: test.className, name: test.name }, [
    ...(errors.length > 0 ? [failure(errors)] : []),
    ...(warnings.length > 0 ? [element('system-out', {}, textOf(warnings))] : []),
  ])
}

/** One failure for all errors of a test, since readers look at the first alone. */
function failure(errors: readonly Finding[]): string {
  const [first, ...others] = errors
  const more = others.length > 0 ? ` (and ${counted(others.length, 'more error')})` : ''
  return element('failure', { type: first?.rule ?? '', message: `${first?.message}${more}` }, textOf(errors))
}

function textOf(findings: readonly Finding[]): string {
  return findings
    .flatMap(({ place, severity, rule, message, help }) => [
      `${placeText(place)}: ${severity} ${rule}: ${message}`,
      ...(help ? [`help: ${help}`] : []),
    ])
    .map(xmlText)
    .join('\n')
}
