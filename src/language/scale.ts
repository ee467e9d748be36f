import { type Amount, countOf, numerals } from './quantity.ts'

/** The least and the greatest value that a metric can take at all. */
export interface Scale {
  readonly from: number
  readonly to: number
}

// What may fall below zero.
const signed =
  /\b(?:changes?|net|delta|diff(?:erences?)?|sav(?:ed|es|ings?)|growth|margin|profit|loss|npv|net present value|error budget|r²|r2|r squared|sharpe|silhouette|z[- ]?scores?|drift|improvements?|gain(?:s|ed)?|minus|versus|vs|against|compared|relative|balance|temperature|offset|skew|trend|increases?|decreases?|reductions?|reduced|uplift|lift|variance|deviation|returns?|roi|slack|headroom|surplus|deficit|gap|freed|sentiment|points?|shift|movement|bias|over ?run|under ?run|excess|cash|ahead|(?:less|more|faster|slower|cheaper|lower|higher|better)(?! than (?:\d|one|two|three)))\b/
// What is a part of a whole, so that it ends at 100%.
const share =
  /\b(?:shares?|rates?|coverage|proportion|fraction|percent(?:age)?|portion|part of|pass(?:ed|ing|es)?|adoption|uptime|availability|accuracy|precision|recall|complet(?:ion|eness|ed)|success|compliance|done|migrated|merged|covered|reviewed|that|with|without|abandoned|failed|failing|hit ratio|crash-free|satisfied|satisfaction|flak(?:y|iness))\b|%/
// What is compared with something that it can exceed.
const compared =
  /\b(?:budget|baseline|relative|against|versus|vs|compared|plan(?:ned)?|targets?|quota|limit|growth|increase|change|reduction|savings?|last|previous|prior|before|burn|exchange|interest|inflation|returns?|roi|markup|allowance|estimate[sd]?|forecast|capacity|run rate)\b/
// What comes in other measures than shares, unless it is said to be one.
const sized =
  /\b(?:throughput|speed|velocity|cpu|load|utili[sz]ation|overhead|over|than|mean|median|p\d\d|latency|costs?|spend|price|times?|duration|size|volume|quarter|year|month|week)\b/

/** The values that a metric can take, as far as its words, and those of what it is counted over, tell. */
export function scaleOf(metric: string, bound: Amount | undefined, over: string): Scale {
  const mayBeNegative = signed.test(metric) || bound?.unit === 'point' || /°|\bdb/.test(bound?.unit ?? '')
  return (
    toldIn(metric) ??
    knownAs(metric, bound) ?? {
      from: mayBeNegative ? Number.NEGATIVE_INFINITY : 0,
      to: totalIn(metric, bound, over) ?? timesIn(metric) ?? (isShare(metric, bound) ? 100 : Number.POSITIVE_INFINITY),
    }
  )
}

/** Whether a range is the whole of the scale that its metric is likely to be on: 0 to 1, or 0 to 100. */
export function isWholeScale(metric: string, least: Amount | undefined, most: Amount | undefined): boolean {
  if (least?.value !== 0 || most === undefined || signed.test(metric)) return false
  if (most.value === 1) return /\b(?:proportion|share|fraction|ratio|rate|accuracy|probability|coverage)\b/.test(metric)
  return most.value === 100 && /\b(?:score|index|grade|per (?:100|hundred))\b/.test(metric)
}

const scales: readonly RegExp[] = [
  /(?:scale|score|rating|rated|survey|stars?|points?|from|range|nps|\()\D{0,24}?(-?\d{1,3}) ?(?:to|-|through|and|\.\.) ?(\d{1,3})(?!\d| ?%)/,
  /[,:(] ?(-\d{1,3}|[01]) ?(?:to|-|through|\.\.) ?(\d{1,3})\)?$/,
]

/** The scale that a metric states. */
function toldIn(metric: string): Scale | undefined {
  const digits = metric.replace(numerals, (word) => String(countOf(word)))
  for (const scale of scales) {
    const found = scale.exec(digits)
    if (found) return { from: Number(found[1]), to: Number(found[2]) }
  }
  const steps = /\b(\d{1,2})-point (?:likert |rating )?(?:scale|rating|score|answers?|survey|likert)\b/.exec(
    digits,
  )?.[1]
  if (steps !== undefined) return { from: 1, to: Number(steps) }
  return /\bstar ratings?\b/.test(metric) ? { from: 1, to: 5 } : undefined
}

/** The scale of a measure that has one by its definition. */
function knownAs(metric: string, bound: Amount | undefined): Scale | undefined {
  if (/\b(?:nps|net promoter)\b/.test(metric)) return { from: -100, to: 100 }
  if (bound?.unit !== '' || signed.test(metric)) return undefined
  if (/\b(?:correlation|kappa|spearman|pearson|kendall|mcc|cosine)\b/.test(metric)) return { from: -1, to: 1 }
  if (bound.value > 1) return undefined
  if (/\b(?:auc|auroc|f1|iou|dice|brier|jaccard|ndcg|mrr|p-value)\b/.test(metric)) return { from: 0, to: 1 }
  const isFraction = /\b(?:precision|recall|probability|likelihood|proportion)\b/.test(metric) && !compared.test(metric)
  return isFraction ? { from: 0, to: 1 } : undefined
}

/** How many there are in all, where a count is one of them: "parsed out of 50", or letters over 100 letters. */
function totalIn(metric: string, bound: Amount | undefined, over: string): number | undefined {
  const total =
    /\bout of (?:the |our |all |a total of )?(\d[\d,]{0,9})(?![\d.]| ?%)/.exec(metric) ??
    /^(?:[a-z-]{2,20} )?of (?:the|our|all) (\d[\d,]{0,9})(?= that\b| who\b| which\b|,| [a-z]{2,20},)/.exec(metric) ??
    /\bper (\d[\d,]{0,9})$/.exec(metric)
  const isCounted = bound?.unit === '' || metric.includes(bound?.unit ?? '')
  if (!isCounted || bound?.unit === '%') return undefined
  if (total !== null) return Number(total[1]?.replaceAll(',', ''))
  const [, count, kind] = /^(?:the |all |first |last |next )*(\d[\d,]{0,9}) ([a-z][a-z -]{2,40}s)$/.exec(over) ?? []
  if (count === undefined || kind === undefined || / (?:per|each) /.test(metric)) return undefined
  const counted = /^(?:the |number of |count of )*(?:(?!(?:on|in|of|for|from|to|with|at|by) )[a-z-]{2,20} ){0,2}/.exec(
    metric,
  )
  const heads = counted?.[0]
    .split(' ')
    .map((_, i, all) => [...all.slice(i), metric.slice(counted[0].length)].join(' ').trim())
  return heads?.some((head) => head.startsWith(kind)) ? Number(count.replaceAll(',', '')) : undefined
}

const times: Readonly<Record<string, number>> = {
  'days week': 7,
  'nights week': 7,
  'days month': 31,
  'days year': 366,
  'hours day': 24,
  'minutes hour': 60,
  'weeks quarter': 14,
  'weeks year': 53,
  'months quarter': 3,
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
