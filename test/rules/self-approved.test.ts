import { expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'self-approved'
const approvedBy = (by: string) => found(rule, `approved: { by: ${by}, on: 2026-09-28 }`)
const reviewedBy = (by: string) => found(rule, `review: { every: 2 weeks, by: ${by}, last: 2026-11-16 }`)

test('approved by the owner', () => {
  expect(approvedBy('payments-platform')).toEqual([
    {
      at: 'payments-platform',
      message: 'approved by "payments-platform" (its owner)',
      help: 'name a party that neither runs it nor uses it',
      severity: 'error',
      pointer: '/approved/by',
      related: ['payments-platform'],
    },
  ])
})

test('approved by a squad', () => {
  expect(approvedBy('settlements')).toMatchObject([
    { message: 'approved by "settlements" (one of its squads)', related: ['settlements'] },
  ])
})

test.each(['"@payments-platform"', 'team:Payments_Platform', '"@acme/payments-platform"', 'PAYMENTS PLATFORM'])(
  'in another spelling: %s',
  (by) => {
    expect(approvedBy(by)).toMatchObject([{ pointer: '/approved/by', related: ['payments-platform'] }])
  },
)

test('another party approves', () => {
  expect(approvedBy('payments')).toEqual([])
  expect(approvedBy('ledger-service')).toEqual([])
})

test('its graduation decided by one of its own', () => {
  const graduation = 'graduation: { criteria: [], decide: 2026-12-15, by: ledger }'
  expect(found(rule, graduation)).toMatchObject([
    {
      pointer: '/graduation/by',
      message: 'its graduation is decided by "ledger" (one of its squads)',
      related: ['ledger'],
    },
  ])
})

test('reviewed by nobody else', () => {
  expect(reviewedBy('[team:ledger, payments-platform]')).toMatchObject([
    {
      at: 'by',
      pointer: '/review/by',
      message: 'reviewed by nobody but "team:ledger" (one of its squads) and "payments-platform" (its owner)',
      help: 'name at least one party that neither runs it nor uses it',
      related: ['ledger', 'payments-platform'],
    },
  ])
  expect(reviewedBy('[ledger, ledger]')).toMatchObject([
    { message: 'reviewed by nobody but "ledger" (one of its squads)', related: ['ledger'] },
  ])
})

test('reviewed by others too, or by none', () => {
  expect(reviewedBy('[ledger, finops]')).toEqual([])
  expect(reviewedBy('[]')).toEqual([])
})

test('each is a finding of its own', () => {
  const fragment = `owner: ledger
approved: { by: ledger, on: 2026-09-28 }
review: { every: 2 weeks, by: [ledger] }
graduation: { criteria: [], decide: 2026-12-15, by: ledger }
`
  expect(found(rule, fragment).map(({ pointer }) => pointer)).toEqual([
    '/approved/by',
    '/review/by/0',
    '/graduation/by',
  ])
})

test('says nothing of what is absent', () => {
  expect(found(rule, 'approved:\nreview:\ngraduation:')).toEqual([])
  expect(found(rule, 'owner:\nscope:')).toEqual([])
})

test('a closed carve-out is judged', () => {
  expect(found(rule, 'owner: developer-platform\nclosed: { on: 2026-11-20, result: retired }')).toHaveLength(2)
})
