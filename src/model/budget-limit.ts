import type { Budget, Portfolio } from './declaration.ts'
import { perMonth, showMoney } from './money.ts'
import type { OptionSchema } from './rule.ts'

/** The option of every rule that holds exploration to a share of a portfolio's budget. */
export const maxShare: OptionSchema = {
  type: 'string',
  description: "The largest share of the portfolio's budget that may go to exploration.",
  default: '20%',
  strict: '10%',
  pattern: '^[0-9]{1,3}([.][0-9]{1,2})?%$',
  examples: ['15%'],
}

/** What a portfolio's carve-outs may use in a month, in its currency. */
export interface Limit {
  readonly monthly: number
  /** What it is, as a message says it. */
  readonly meaning: string
  /** The key of the portfolio's budget that sets it. */
  readonly key: 'amount' | 'exploration'
}

/** A share (`20%`) of a budget's amount, for the budget's own period. */
export function shareOf({ amount }: Budget, share: string): number | undefined {
  return amount === undefined ? undefined : (amount * Number.parseFloat(share)) / 100
}

/** The limit that a portfolio sets: its exploration budget, else a share (`20%`) of its budget. None for a `total`. */
export function limitOf({ id, budget }: Portfolio, share: string): Limit | undefined {
  if (budget === undefined) return undefined
  const { exploration, currency, per } = budget
  const amount = exploration ?? shareOf(budget, share)
  const monthly = perMonth(
    { ...(amount === undefined ? {} : { amount }), ...(per === undefined ? {} : { per }) },
    undefined,
  )
  if (monthly === undefined) return undefined
  const source = exploration === undefined ? `${share} of the budget of "${id}"` : `the exploration budget of "${id}"`
  return {
    monthly,
    meaning: `${source}, ${showMoney(monthly, currency)} a month`,
    key: exploration === undefined ? 'amount' : 'exploration',
  }
}
