import type { MeasuredCriterion } from '../model/declaration.ts'
import { normalise } from './normalise.ts'
import { type Amount, amountOf, daysIn } from './quantity.ts'
import { isWholeScale, scaleOf } from './scale.ts'

/** Why a measured criterion is empty by sense. */
export interface Emptiness {
  readonly class: 'every-value' | 'outlasts-time-box' | 'baseline-meets-it'
  /** The key of the criterion to point at. */
  readonly key: 'atLeast' | 'atMost' | 'over' | 'baseline'
  readonly argument: string
}

/**
 * Why a measured criterion is empty by sense, or undefined. `timeBoxDays` is the length of the time-box, where known.
 * `baseline-meets-it` is for the caller to weigh: it matters in `success`, while no other criterion is left to be won.
 */
export function emptiness(criterion: MeasuredCriterion, timeBoxDays: number | undefined): Emptiness | undefined {
  return metByAnything(criterion) ?? outlasting(criterion, timeBoxDays) ?? metToday(criterion)
}

/** What a metric is on is said in its first words. */
const readLength = 500

function metByAnything(criterion: MeasuredCriterion): Emptiness | undefined {
  const { metric, atLeast, atMost, over = '' } = criterion
  const [least, most] = [amountOf(atLeast), amountOf(atMost)]
  const words = normalise(metric.slice(0, readLength)).text
  const scale = scaleOf(words, least ?? most, normalise(over.slice(0, readLength)).text)
  const low = least !== undefined && (least.value <= scale.from || isAnyUse(words, least))
  const high = most !== undefined && most.value >= scale.to
  const isWhole = isWholeScale(words, least, most)
  if (!isWhole && ((atLeast !== undefined && !low) || (atMost !== undefined && !high))) return undefined
  const argument = `every outcome of "${metric}" is ${boundsOf(criterion)}`
  return { class: 'every-value', key: low ? 'atLeast' : 'atMost', argument }
}

function outlasting({ over }: MeasuredCriterion, timeBoxDays: number | undefined): Emptiness | undefined {
  const days = over === undefined ? undefined : daysIn(over)
  if (days === undefined || timeBoxDays === undefined || days <= timeBoxDays) return undefined
  const argument = `"${over}" comes to ${days} days, and the time-box is over after ${timeBoxDays}`
  return { class: 'outlasts-time-box', key: 'over', argument }
}

function metToday(criterion: MeasuredCriterion): Emptiness | undefined {
  const { baseline, atLeast, atMost } = criterion
  const now = amountOf(baseline)
  const isMet = (bound: Amount | undefined, meets: (value: number) => boolean) =>
    bound?.unit === now?.unit && bound !== undefined && meets(bound.value)
  if (now === undefined) return undefined
  if (atLeast !== undefined && !isMet(amountOf(atLeast), (least) => now.value >= least)) return undefined
  if (atMost !== undefined && !isMet(amountOf(atMost), (most) => now.value <= most)) return undefined
  return {
    class: 'baseline-meets-it',
    key: 'baseline',
    argument: `the baseline, ${baseline}, is ${boundsOf(criterion)} already`,
  }
}

function boundsOf({ atLeast, atMost }: MeasuredCriterion): string {
  return [
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
  ].join(' and ')
}

const use =
  /^(?:(?:number|count|total|of|the|an?|by|with|in|via|agents?|agentic|ai|assistants?|bot|tools?|workflows?|pull|requests?|prs?|runs?|prompts?|sessions?|jobs?|hours?|minutes?|licen[cs]es?|visits?|uses?|usages?|used|seats?|commits?|tokens?|queries|messages?|calls?|invocations?|users?|distinct|unique|different|one|any|developers?|engineers?|members?|participants?|planners?|staff|colleagues?|people|persons?|who|have|has|had|tried|try|using|new|consumed|logins?|opened|created|made|suggestions?|completions?|conversations?|chats?|interactions?|invoked|generated|suggested|touched|started|sent|logged|recorded|launched|triggered|executed|at|least|once|ever|active|squads?|team|pilot|during|log|bucket|it|per|month|week|days?)(?: |$)){1,12}$/

// Something of a kind that every run leaves behind.
const output = /^(?:the )?(?:number of |count of |total )?[a-z]{3,20} (?:consumed|generated|drafted|produced|opened)$/

/** Whether the value is one that using the thing a single time meets. */
function isAnyUse(metric: string, { value, unit }: Amount): boolean {
  return value <= 1 && !/^(?:%|usd|eur|gbp|cent)$/.test(unit) && (use.test(metric) || output.test(metric))
}
