import type { MeasuredCriterion } from '../model/declaration.ts'
import { normalise } from './normalise.ts'
import { type Amount, amountOf, daysIn } from './quantity.ts'

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

function metByAnything(criterion: MeasuredCriterion): Emptiness | undefined {
  const { metric, atLeast, atMost } = criterion
  const [least, most] = [amountOf(atLeast), amountOf(atMost)]
  const words = normalise(metric).text
  const scale = scaleOf(words, least ?? most)
  const low = least !== undefined && (least.value <= scale.from || isAnyUse(words, least))
  const high = most !== undefined && most.value >= scale.to
  const isWhole = isWholeScale(words, least, most)
  if (!isWhole && ((atLeast !== undefined && !low) || (atMost !== undefined && !high))) return undefined
  const argument = `every outcome of "${metric}" is ${boundsOf(criterion)}`
  return { class: 'every-value', key: low ? 'atLeast' : 'atMost', argument }
}

/** Whether a range is the whole of the scale that its metric is likely to be on: 0 to 1, or 0 to 100. */
function isWholeScale(metric: string, least: Amount | undefined, most: Amount | undefined): boolean {
  if (least?.value !== 0 || most === undefined || signed.test(metric)) return false
  if (most.value === 1) return /\b(?:proportion|share|fraction|ratio|rate|accuracy|probability|coverage)\b/.test(metric)
  return most.value === 100 && /\b(?:score|index|grade|per (?:100|hundred))\b/.test(metric)
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

// What may fall below zero.
const signed =
  /\b(?:changes?|net|delta|diff(?:erences?)?|sav(?:ed|es|ings?)|growth|margin|profit|loss|npv|net present value|error budget|r²|r2|r squared|sharpe|silhouette|z[- ]?scores?|drift|improvements?|gain(?:s|ed)?|minus|versus|vs|against|compared|relative|correlation|balance|temperature|offset|skew|trend|increases?|decreases?|reductions?|reduced|uplift|lift|variance|deviation|returns?|roi|slack|headroom|surplus|deficit|gap|freed|sentiment|points?|shift|movement|bias|over ?run|under ?run|excess|cash ?flow|(?:less|more|faster|slower|cheaper|lower|higher|better)(?! than (?:\d|one|two|three)))\b/
// What is a part of a whole, so that it ends at 100%.
const share =
  /\b(?:shares?|rates?|coverage|proportion|fraction|percent(?:age)?|portion|part of|pass(?:ed|ing|es)?|adoption|uptime|availability|accuracy|precision|recall|complet(?:ion|eness|ed)|success|compliance|done|migrated|merged|covered|reviewed|that|with|without|abandoned|failed|failing|hit ratio|crash-free|satisfied|satisfaction|flak(?:y|iness))\b|%/
// What is compared with something that it can exceed.
const compared =
  /\b(?:budget|baseline|relative|against|versus|vs|compared|plan(?:ned)?|targets?|quota|limit|growth|increase|change|reduction|savings?|last|previous|prior|before|burn|exchange|interest|inflation|returns?|roi|markup|allowance|estimate[sd]?|forecast|capacity|run rate)\b/
// What comes in other measures than shares, unless it is said to be one.
const sized =
  /\b(?:throughput|speed|velocity|cpu|load|utili[sz]ation|overhead|over|than|mean|median|p\d\d|latency|costs?|spend|price|times?|duration|size|volume|quarter|year|month|week)\b/

/** The values that a metric can take at all, as far as its words tell. */
function scaleOf(metric: string, bound: Amount | undefined): { from: number; to: number } {
  const told =
    /(?:scale|score|rating|rated|survey|stars?|points?|from|range|nps|\()\D{0,24}?(-?\d{1,3}) ?(?:to|-|through|and|\.\.) ?(\d{1,3})(?!\d| ?%)/.exec(
      metric,
    )
  if (told) return { from: Number(told[1]), to: Number(told[2]) }
  if (/\b(?:nps|net promoter)\b/.test(metric)) return { from: -100, to: 100 }
  if (/\b(?:correlation|kappa)\b/.test(metric) && bound?.unit === '') return { from: -1, to: 1 }
  if (/\b(?:auc|auroc|f1|iou|dice|precision|recall)\b/.test(metric) && bound?.unit === '') return { from: 0, to: 1 }
  const mayBeNegative = signed.test(metric) || bound?.unit === 'point' || /°|\bdb/.test(bound?.unit ?? '')
  return {
    from: mayBeNegative ? Number.NEGATIVE_INFINITY : 0,
    to: timesIn(metric) ?? (isShare(metric, bound) ? 100 : Number.POSITIVE_INFINITY),
  }
}

const times: Readonly<Record<string, number>> = {
  'days week': 7,
  'days month': 31,
  'days year': 366,
  'hours day': 24,
  'minutes hour': 60,
  'months year': 12,
}

/** How many of the smaller there are in the larger, where a metric counts "days per week". */
function timesIn(metric: string): number | undefined {
  const match =
    /^(?:the )?(?:number of )?(\w+) (?:per|a|each|in a|in the|of the|of each) (\w+)\b(?! (?:spent|logged|billed|worked|of work))/.exec(
      metric,
    )
  return match === null ? undefined : times[`${match[1]} ${match[2]}`]
}

function isShare(metric: string, bound: Amount | undefined): boolean {
  const inPercent = bound?.unit === '%' || (bound?.unit === '' && /\bpercent(?:age)?\b|%/.test(metric))
  if (!inPercent || compared.test(metric)) return false
  return (
    /^(?:the )?(?:share|proportion|percent(?:age)?|fraction|portion|%) of\b/.test(metric) ||
    (share.test(metric) && !sized.test(metric))
  )
}

const use =
  /^(?:(?:number|count|total|of|the|an?|by|with|in|via|agents?|agentic|ai|assistants?|bot|tools?|workflows?|pull|requests?|prs?|runs?|prompts?|sessions?|uses?|usages?|used|seats?|commits?|tokens?|queries|messages?|calls?|invocations?|users?|developers?|engineers?|people|persons?|who|have|has|had|tried|try|using|new|consumed|logins?|opened|created|made|started|sent|logged|recorded|launched|triggered|executed|at|least|once|ever|active|squads?|team|pilot|during|log|bucket|it|per|month|week|days?)(?: |$)){1,12}$/

// Something of a kind that every run leaves behind.
const output = /^(?:the )?(?:number of |count of |total )?[a-z]{3,20} (?:consumed|generated|drafted|produced|opened)$/

/** Whether the value is one that using the thing a single time meets. */
function isAnyUse(metric: string, { value, unit }: Amount): boolean {
  return value <= 1 && !/^(?:%|usd|eur|gbp|cent)$/.test(unit) && (use.test(metric) || output.test(metric))
}
