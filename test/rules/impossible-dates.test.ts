import { describe, expect, test } from 'vitest'
import { found } from './support.ts'

const rule = 'impossible-dates'

/** What is pointed at, and what is said of it. */
function faults(fragment: string): [string, string][] {
  return found(rule, fragment).map(({ pointer, message }) => [pointer, message])
}

describe('the time-box', () => {
  test('may be a single day, and ends no earlier', () => {
    const oneDay = 'starts: 2026-12-15\nexpires: 2026-12-15'
    expect(faults(oneDay)).toEqual([])
    expect(found(rule, 'starts: 2026-12-15\nexpires: 2026-12-14')).toMatchObject([
      {
        at: '2026-12-14',
        severity: 'error',
        message: '`expires` is 2026-12-14, before `starts`, 2026-12-15',
        help: 'correct whichever of the two dates is wrong',
      },
    ])
  })

  test('that is reversed holds nothing else', () => {
    const reversed = 'starts: 2026-12-20\nexpires: 2026-10-01\n'
    const renewals = 'renewals: [{ from: 2026-12-18, until: 2027-01-29, by: a, because: b }]\n'
    const success = 'success: [{ event: the migration runs in staging, by: 2027-03-01 }]'
    expect(faults(reversed + renewals + success)).toEqual([
      ['/expires', '`expires` is 2026-10-01, before `starts`, 2026-12-20'],
    ])
  })
})

describe('decisions and events', () => {
  const graduation = (rest: string) => `graduation:\n  by: developer-platform\n  ${rest}\n`

  test('the decision falls on a day of the time-box', () => {
    expect(faults(graduation('decide: 2026-10-05'))).toEqual([])
    expect(faults(graduation('decide: 2026-12-18'))).toEqual([])
    expect(faults(graduation('decide: 2026-10-04'))).toEqual([
      ['/graduation/decide', '`decide` is 2026-10-04, before the carve-out starts on 2026-10-05'],
    ])
    expect(faults(graduation('decide: 2026-12-19'))).toEqual([
      ['/graduation/decide', '`decide` is 2026-12-19, after the carve-out ends on 2026-12-18'],
    ])
  })

  test('so do the events of both kinds of criteria; other criteria have no day', () => {
    const criteria = '[{ metric: cost, atMost: 2 }, "in prose", { event: a }, { event: a, by: 2026-10-04 }]'
    expect(
      faults(`success: ${criteria.replace('2026-10-04', '2026-12-19')}\n${graduation(`criteria: ${criteria}`)}`),
    ).toEqual([
      ['/success/3/by', '`by` is 2026-12-19, after the carve-out ends on 2026-12-18'],
      ['/graduation/criteria/3/by', '`by` is 2026-10-04, before the carve-out starts on 2026-10-05'],
    ])
  })

  test('where one end is absent, the other is judged against', () => {
    expect(faults(`starts:\n${graduation('decide: 2026-12-19')}`)).toHaveLength(1)
    expect(faults(`starts:\n${graduation('decide: 2025-12-19')}`)).toEqual([])
    expect(faults(`expires:\n${graduation('decide: 2026-10-04')}`)).toHaveLength(1)
    expect(faults(`expires:\n${graduation('decide: 2028-10-04')}`)).toEqual([])
  })
})

describe('renewals', () => {
  const renewed = (...renewals: string[]) =>
    `expires: 2026-12-18\nrenewals:\n${renewals.map((renewal) => `  - { ${renewal} }\n`).join('')}`

  test('each decided no later than the end that it moves, and moving it forward', () => {
    const first = 'on: 2026-10-30, from: 2026-10-30, until: 2026-11-20'
    expect(faults(renewed(first, 'on: 2026-11-20, from: 2026-11-20, until: 2026-12-18'))).toEqual([])
  })

  test('decided after the end, as `from` or the `until` before it tells', () => {
    expect(faults(renewed('on: 2026-10-31, from: 2026-10-30, until: 2026-12-18'))).toEqual([
      ['/renewals/0/on', 'the renewal was decided on 2026-10-31, after 2026-10-30, the end that it moves'],
    ])
    expect(faults(renewed('until: 2026-10-30', 'on: 2026-10-31, until: 2026-12-18'))).toEqual([
      ['/renewals/1/on', 'the renewal was decided on 2026-10-31, after 2026-10-30, the end that it moves'],
    ])
  })

  test('decided not before the end that it sets, where the end that it moves is not told', () => {
    expect(faults(renewed('on: 2026-12-17, until: 2026-12-18'))).toEqual([])
    expect(faults(renewed('on: 2026-12-18, until: 2026-12-18'))).toEqual([
      ['/renewals/0/on', 'the renewal was decided on 2026-12-18, not before 2026-12-18, the end that it sets'],
    ])
  })

  test('decided after everything is one fault', () => {
    expect(faults(renewed('on: 2027-01-10, from: 2026-10-30, until: 2026-12-18'))).toHaveLength(1)
  })

  test('moving the end from another day than the one before it set', () => {
    const second = (from: string) => renewed('until: 2026-11-20', `on: 2026-11-02, from: ${from}, until: 2026-12-18`)
    expect(faults(second('2026-11-20'))).toEqual([])
    for (const from of ['2026-11-19', '2026-11-21', '2025-11-20']) {
      expect(faults(second(from))).toEqual([
        ['/renewals/1/from', `the renewal moves the end from ${from}, but the one before it set 2026-11-20`],
      ])
    }
  })

  test('ends that do not rise', () => {
    expect(faults(renewed('until: 2026-12-18', 'until: 2026-12-18'))).toEqual([
      ['/renewals/1/until', 'the renewal sets the end to 2026-12-18, not after 2026-12-18, the end before it'],
    ])
    expect(faults(renewed('until: 2026-12-18', 'because: more time is needed', 'until: 2026-12-11'))).toEqual([
      ['/renewals/2/until', 'the renewal sets the end to 2026-12-11, not after 2026-12-18, the end before it'],
    ])
    expect(faults(renewed('from: 2026-12-18, until: 2026-12-18'))).toEqual([
      ['/renewals/0/until', 'the renewal sets the end to 2026-12-18, not after 2026-12-18, the end before it'],
    ])
  })

  test('the last sets the end as it stands', () => {
    const other: [string, string] = [
      '/renewals/0/until',
      'the last renewal sets the end to 2026-12-11, but `expires` is 2026-12-18',
    ]
    expect(faults(renewed('until: 2026-12-11'))).toEqual([other])
    expect(faults(renewed('until: 2026-12-11', 'because: more time is needed'))).toEqual([])
    expect(faults('expires:\nrenewals: [{ until: 2026-12-11 }]')).toEqual([])
  })

  test('may be absent, in part or whole', () => {
    expect(faults('renewals: []')).toEqual([])
    expect(faults('renewals: [{}, {}]')).toEqual([])
    expect(faults('renewals: [{ on: 2027-10-10 }, { from: 2026-11-20 }]')).toEqual([])
  })
})

describe('what has happened', () => {
  test('a review to come has not taken place', () => {
    expect(faults('review: { every: 2 weeks, by: [finops], last: 2026-11-23 }')).toEqual([])
    expect(faults('review: { every: 2 weeks, by: [finops], last: 2026-11-24 }')).toEqual([
      ['/review/last', '`review.last` is 2026-11-24, a day still to come: today is 2026-11-23'],
    ])
  })

  test('closed on a day to come, or before it starts', () => {
    const closed = (on: string) => faults(`closed: { on: ${on}, result: retired }`)
    expect(closed('2026-11-23')).toEqual([])
    expect(closed('2026-10-05')).toEqual([])
    expect(closed('2026-11-24')).toEqual([
      ['/closed/on', '`closed.on` is 2026-11-24, a day still to come: today is 2026-11-23'],
    ])
    expect(closed('2026-10-04')).toEqual([
      ['/closed/on', 'it was closed on 2026-10-04, before it starts on 2026-10-05'],
    ])
    expect(faults('starts:\nclosed: { on: 2020-01-01, result: retired }')).toEqual([])
    expect(faults('starts: 2026-12-10\nclosed: { on: 2026-12-01, result: retired }')).toHaveLength(1)
  })

  test('a closed one is judged on all it declared', () => {
    const closed = 'closed: { on: 2026-11-20, result: retired }\n'
    expect(faults(`${closed}graduation: { decide: 2027-01-15 }`)).toHaveLength(1)
  })
})

test('each impossibility at its own place', () => {
  const fragment = `renewals: [{ on: 2026-12-01, from: 2026-11-20, until: 2026-12-11 }]
review: { every: 2 weeks, by: [finops], last: 2026-12-01 }
closed: { on: 2027-01-01, result: retired }
success: [{ event: the migration runs, by: 2027-01-01 }]
graduation: { decide: 2027-01-01 }`
  expect(faults(fragment).map(([pointer]) => pointer)).toEqual([
    '/renewals/0/on',
    '/renewals/0/until',
    '/review/last',
    '/closed/on',
    '/success/0/by',
    '/graduation/decide',
  ])
})
