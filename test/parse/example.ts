/** The examples of the format, with every key of it. */
export const examples: Readonly<Record<string, string>> = {
  CarveOut: `apiVersion: carveout/v1
kind: CarveOut
id: ledger-migration
title: Flat-rate agents for the ledger schema migration
portfolio: core-engineering
owner: payments-platform
approved: { by: developer-platform, on: 2026-09-28 }
purpose: Find out whether long-running migration agents need fewer review rounds.
scope:
  projects: [ledger-service, settlement-batch]
  squads: [ledger, settlements]
  work:
    - schema migrations that touch more than one service
    - backfill scripts for the migrated tables, with their tests
  exclude:
    - anything that deploys to production
starts: 2026-10-05
expires: 2026-12-18
renewals:
  - { on: 2026-11-30, from: 2026-12-04, until: 2026-12-18, by: developer-platform, because: two services remain }
agents:
  - { name: claude-code, plan: max-20x, billing: flat-rate, seats: 6, price: { amount: 200, currency: USD, per: seat-month } }
budget: { amount: 3600, currency: USD, per: total }
logging:
  mode: automatic
  granularity: run
  records: [cost, usage, outcome, workflow]
  sink: s3://acme-agent-runs/ledger-migration/
  retention: 6 months
workflows:
  - { id: ledger-bulk-migrate, title: Bulk, variantOf: refactor-with-tests, aliases: [bulk] }
  - { id: ledger-backfill, proposes: data-backfill }
review: { every: 2 weeks, by: [developer-platform, finops], last: 2026-11-16 }
success:
  - { metric: review rounds per pull request, baseline: 3.4, atMost: 2, over: 30 pull requests, source: the run log }
  - { metric: reviewed in a day, atLeast: 80% }
  - { event: the settlement-batch migration runs in staging without a rollback, by: 2026-12-11 }
graduation:
  criteria:
    - { metric: median cost per run, atMost: 4 USD, over: 4 weeks }
    - both success criteria hold in two consecutive reviews
  decide: 2026-12-15
  by: developer-platform
  into: core-engineering
closed: { on: 2026-12-16, result: graduated, into: [data-backfill], learned: Backfills need one review round. }
`,
  Portfolio: `apiVersion: carveout/v1
kind: Portfolio
id: core-engineering
title: Core engineering catalog
purpose: Everyday engineering work
owner: developer-platform
billing: pay-as-you-go
budget: { amount: 60000, exploration: 6000, currency: USD, per: month }
logging: { mode: automatic, granularity: run, records: [cost, usage, outcome, workflow], sink: s3://acme-agent-runs/core/ }
review: { every: 1 month, by: [developer-platform, finops] }
projects: [ledger-service, settlement-batch]
squads: [ledger, settlements]
workflows:
  - { id: refactor-with-tests, title: Refactor with tests, status: standard, cost: { typical: 2.4, max: 9, currency: USD } }
  - { id: schema-diff, status: retired, graduatedFrom: ledger-migration, aliases: [diff] }
`,
}
