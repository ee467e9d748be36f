import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { examples } from './example.ts'

const folder = 'examples'

/** The declarations of the folder of examples. */
export const exampleFiles: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .map((path) => readFileSync(join(folder, path), 'utf8'))

/** Small sound declarations that between them have every form of everyday YAML. */
export const everydayTexts: readonly string[] = [
  ...Object.values(examples),
  `# A licence
---
apiVersion: carveout/v1
kind: "CarveOut"
id: 'pilot'   # the name
title: 'It''s a "pilot"'
purpose: >-
  Find out whether agents
  need fewer rounds.

  And whether people like it.
owner: team:payments # ours
x-note: |
  - text: as it is
    deeper
  # no comment

  last
x-more: >
  folded
  text
approved: { by: "developer \\"platform\\"", on: 2026-09-28, }
scope:
  projects: [ledger-service, 'settlement, batch', "x"]
  work:
  - migrations that
    go on
    over lines
  # between
  -   tables: of no kind
`.replace('  -   tables: of no kind\n', '  -   "tables"\n'),
  `apiVersion: carveout/v1
kind: CarveOut
id: ünder
`.replace('ünder', 'under-2'),
  `apiVersion: carveout/v1
kind: CarveOut
id: a.b/c_d
success:
  -   event: the run — with “quotes” — holds
      by: 2026-12-11
  - metric: rounds
    atMost: 2.50
    over: 30 pull
      requests in a row
  - {metric: cost, atLeast: 80%, x-list: [[a, b], {c: d}]}
  - |-
    one line
    and another
x-map:
  deep:
    deeper:
      - - nested
`.replace(
    '      - - nested\n',
    '      - nested\n      -\n        key: value\n'.replace('      -\n        key: value\n', ''),
  ),
]
