import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { lintFragment, topLevelKeys } from './support.ts'

/** What is said of the erosive example of each rule's page, beside the fault: what to do, and what related places are. */
const said: Readonly<Record<string, readonly [help: string, ...related: string[]]>> = {
  'circular-graduation': [
    'add what has to hold for everyday use, such as the cost of a run, or who maintains the workflow',
    'the criteria for success',
  ],
  'duplicate-id': ['give one of the two another id', 'the first workflow with this id'],
  'empty-catalog': ['list under `workflows` what the portfolio offers today'],
  ended: ['close it with `closed`, or have a renewal decided and add it to `renewals`'],
  'ending-soon': ['decide now: fold what works into the catalog and add `closed`, or let it end'],
  'fuzzy-scope': ['say what is worked on, such as "index tuning for the slow queries listed in perf/slow.sql"'],
  'hand-kept-log': ['have the agent or its proxy write the log, and say `mode: automatic`'],
  'impossible-dates': ['correct whichever of the two dates is wrong'],
  'incomparable-budget': ['give the budget in USD', 'USD here'],
  'late-approval': [
    'have the next one approved before it starts; if this one did not run before its approval, move `starts`',
  ],
  'lax-review': ['review at least every 31 days', 'how often the portfolio is reviewed'],
  'missing-approval': ['add `on`'],
  'missing-budget': ['add `currency` and `per`'],
  'missing-expiry': ['add `expires`, a day at most 180 days after `starts`'],
  'missing-graduation': ['add `decide` and `by`'],
  'missing-owner': ['add `owner`, the party that runs it and answers for it'],
  'missing-purpose': ['add `purpose`, the question that the experiment is to answer'],
  'missing-review': ['add `by`'],
  'missing-success': [
    'add `success`, such as `- { metric: review rounds per pull request, baseline: 3.4, atMost: 2, over: 30 pull requests }`',
  ],
  'opaque-destination': [
    'graduate into a portfolio that is pay-as-you-go and logs the cost of each run',
    '`billing` is flat-rate, not pay-as-you-go',
  ],
  'opaque-portfolio': ['write `billing: pay-as-you-go`'],
  'overdrawn-exploration': [
    'lower their budgets, close what has been learned, or let new ones wait',
    '"ledger-migration": 3,500 USD a month',
    '"checkout-triage": 3,000 USD a month',
  ],
  'overdue-decision': ['decide, and add `closed` with the result; or agree on another day with whoever decides'],
  'overdue-review': ['hold the review, and put its day in `review.last`'],
  'overlong-time-box': ['bring `expires` nearer, and graduate or retire what has been learned by then'],
  'oversized-budget': ['lower the budget: fewer seats, or a narrower scope', 'the limit'],
  'oversized-exploration': ['lower `exploration` to 12,000 or less, and fund the rest through the catalog'],
  'parallel-regime': [
    'graduate what works into the catalog and retire the rest, so that the catalog is where most work is done',
    '"ledger-migration" is one of them',
    '"checkout-contract-tests" is one of them',
  ],
  'placeholder-text': ['write what is meant, or leave the key out'],
  'renamed-renewal': [
    'renew the earlier carve-out under its own id, or graduate what it has shown',
    'the end of "ledger-pilot"',
  ],
  'rule-dodging': [
    'say what is to be found out, such as "Find out whether agents need fewer review rounds on schema migrations"; what is wrong with the regime may be said, where it is measured',
  ],
  'self-approved': ['name a party that neither runs it nor uses it', 'its owner'],
  'serial-renewal': ['graduate or retire it, and propose what is left to find out as an experiment of its own'],
  'short-retention': ['keep them for at least 89 days'],
  'sprawling-scope': ['name the few projects that the experiment needs, at most 4'],
  'taken-workflow-id': [
    'propose an id that is free, or write `variantOf: triage-and-fix` if it is a variant of that workflow',
    'the workflow that has it',
  ],
  'understated-budget': ['raise the budget to what the plans cost, or take fewer seats', '2,956.88 USD'],
  'unfolded-graduation': ['list in `closed.into` the catalog workflows that it became, or write `result: retired`'],
  'unknown-portfolio': ['write "core-engineering"'],
  'unknown-project': ['write "ledger-service"'],
  'unknown-squad': ['name a registered squad, or register this one with the portfolio first'],
  'unknown-workflow': [
    'vary a workflow that is still offered, or write `proposes` for one that the catalog is to get',
    'retired here',
  ],
  'unlogged-cost': ['log run by run: `granularity: run`'],
  'unlogged-outcome': ['add `outcome` and `usage` to the records; a summary of each run is enough'],
  'unmapped-workflow': [
    'give it the `id` that logs use, and the catalog workflow that it is a `variantOf`, or the id that it `proposes`',
  ],
  'unmeasurable-criterion': [
    'write what anybody can look up, such as "the nightly job finishes before 05:00 on ten consecutive days"',
  ],
  'unpriced-agent': ['add `price` and `seats`, as the invoice has it'],
  'unproven-criterion': [
    'name an event that anybody can see, or measure it, such as `{ metric: median cost per run, atMost: 4 USD, over: 4 weeks }`',
  ],
}

test.each(rules.map(({ id }) => id))('%s says what to do, and why it points elsewhere', (id) => {
  const page = readFileSync(`src/rules/${id}.md`, 'utf8')
  const [erosive = '', mended = ''] = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, example]) => example)
  const dropped = [...topLevelKeys(erosive), ...topLevelKeys(mended)].filter((key) => key !== 'kind' && key !== 'id')
  const [found] = lintFragment(erosive, { dropped, only: id }).result.findings.filter(({ rule }) => rule === id)
  expect([found?.help, ...(found?.related ?? []).map(({ message }) => message)]).toEqual(said[id])
})

test.each([
  ['fuzzy-scope', 'scope'],
  ['missing-approval', 'approved'],
  ['missing-budget', 'budget'],
  ['missing-graduation', 'graduation'],
  ['missing-owner', 'owner'],
  ['missing-purpose', 'purpose'],
  ['missing-review', 'review'],
  ['missing-success', 'success'],
  ['unlogged-cost', 'logging'],
  ['unmapped-workflow', 'workflows'],
  ['unpriced-agent', 'agents'],
])('%s suggests a blank for what is absent', (rule, section) => {
  const { findings } = lintFragment('x-note: something', { only: rule, dropped: [section] }).result
  expect(findings.map(({ fix }) => fix?.message)).toEqual([`add \`${section}\` at the end, and fill it in`])
  expect(findings[0]?.fix?.edits[0]?.text).toMatch(new RegExp(`^${section}:`))
})
