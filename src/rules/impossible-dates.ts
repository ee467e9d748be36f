import type { CarveOut, Criterion, Day } from '../model/declaration.ts'
import { defineRule, type Report } from '../model/rule.ts'
import type { Path } from '../model/source.ts'

/** Dates that can't all be true mean that nobody has counted the days, and no other rule can. */
export default defineRule({
  id: 'impossible-dates',
  summary: 'The dates of a carve-out can all be true.',
  facet: 'time-box',
  severity: 'error',
  *carveOut(carveOut, { today }) {
    const { starts, expires, closed, review } = carveOut
    const reversed = isBefore(expires, starts)
    if (reversed) yield fault(['expires'], `\`expires\` is ${expires}, before \`starts\`, ${starts}`, expires, starts)
    yield* renewalFaults(carveOut, reversed)
    if (!reversed) yield* outsideTimeBox(carveOut)
    if (isBefore(today, closed?.on))
      yield fault(['closed', 'on'], stillToCome('closed.on', closed?.on, today), closed?.on)
    else if (isBefore(closed?.on, starts)) {
      yield fault(['closed', 'on'], `it was closed on ${closed?.on}, before it starts on ${starts}`, closed?.on, starts)
    }
    if (isBefore(today, review?.last))
      yield fault(['review', 'last'], stillToCome('review.last', review?.last, today), review?.last)
  },
})

/** One report for each date, so that a single slip does not show as two. */
function* renewalFaults({ renewals = [], expires }: CarveOut, reversed: boolean): Iterable<Report> {
  let reached: Day | undefined
  for (const [i, { on, from, until }] of renewals.entries()) {
    const previous = renewals[i - 1]?.until
    const end = isBefore(from, previous) ? previous : (from ?? previous)
    const floor = reached ?? from
    if (isBefore(end, on)) {
      yield fault(
        ['renewals', i, 'on'],
        `the renewal was decided on ${on}, after ${end}, the end that it moves`,
        on,
        end,
      )
    } else if (end === undefined && isNotBefore(on, until)) {
      yield fault(
        ['renewals', i, 'on'],
        `the renewal was decided on ${on}, not before ${until}, the end that it sets`,
        on,
        until,
      )
    }
    if (differ(from, previous)) {
      yield fault(
        ['renewals', i, 'from'],
        `the renewal moves the end from ${from}, but the one before it set ${previous}`,
        from,
        previous,
      )
    }
    if (isNotBefore(floor, until)) {
      yield fault(
        ['renewals', i, 'until'],
        `the renewal sets the end to ${until}, not after ${floor}, the end before it`,
        until,
        floor,
      )
    } else if (i === renewals.length - 1 && !reversed && differ(until, expires)) {
      yield fault(
        ['renewals', i, 'until'],
        `the last renewal sets the end to ${until}, but \`expires\` is ${expires}`,
        until,
        expires,
      )
    }
    reached = until ?? reached
  }
}

function* outsideTimeBox(carveOut: CarveOut): Iterable<Report> {
  const { starts, expires, success = [], graduation: { criteria = [], decide } = {} } = carveOut
  const dates: [Path, Day | undefined][] = [
    ...success.map((criterion, i): [Path, Day | undefined] => [['success', i, 'by'], dueDay(criterion)]),
    ...criteria.map((criterion, i): [Path, Day | undefined] => [
      ['graduation', 'criteria', i, 'by'],
      dueDay(criterion),
    ]),
    [['graduation', 'decide'], decide],
  ]
  for (const [at, day] of dates) {
    if (isBefore(day, starts))
      yield fault(at, `\`${at.at(-1)}\` is ${day}, before the carve-out starts on ${starts}`, day, starts)
    if (isBefore(expires, day))
      yield fault(at, `\`${at.at(-1)}\` is ${day}, after the carve-out ends on ${expires}`, day, expires)
  }
}

function fault(at: Path, message: string, ...about: (string | undefined)[]): Report {
  return { at, about, message, help: 'correct whichever of the two dates is wrong' }
}

function stillToCome(key: string, day: Day | undefined, today: Day): string {
  return `\`${key}\` is ${day}, a day still to come: today is ${today}`
}

function dueDay(criterion: Criterion): Day | undefined {
  return typeof criterion === 'object' && 'event' in criterion ? criterion.by : undefined
}

function isBefore(a: Day | undefined, b: Day | undefined): boolean {
  return a !== undefined && b !== undefined && a < b
}

function isNotBefore(a: Day | undefined, b: Day | undefined): boolean {
  return a !== undefined && b !== undefined && a >= b
}

function differ(a: Day | undefined, b: Day | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}
