import type { Remedy } from './change.ts'
import type { CarveOut, Portfolio } from './declaration.ts'
import type { Severity } from './finding.ts'
import type { Path } from './source.ts'
import type { Facet } from './verdict.ts'
import type { World } from './world.ts'

/** One option of a rule, as a JSON schema (draft-07) with its default and the tighter value of the `strict` preset. */
export interface OptionSchema {
  readonly type: 'integer' | 'string'
  readonly description: string
  readonly default: number | string
  readonly strict: number | string
  readonly minimum?: number
  readonly pattern?: string
  readonly examples?: readonly (number | string)[]
}

/** The values of a rule's options in force. */
export type Options = Readonly<Record<string, number | string>>

/** Another place that a report speaks of: a value of any declaration, by its path from the top of that declaration. */
export interface Related {
  readonly message: string
  readonly declaration: CarveOut | Portfolio
  readonly at?: Path
}

/** What a rule returns; the engine adds id, severity and place. */
export interface Report {
  /** What is wrong in this case, with the values. */
  readonly message: string
  /** What to do about it. */
  readonly help?: string
  /** The value that is wrong. For something absent leave it out (the id is pointed at), or name the parent that is there. */
  readonly at?: Path
  /** Offsets of the offending words in the text at `at`, in UTF-16 units, the end excluded. */
  readonly within?: readonly [start: number, end: number]
  readonly related?: readonly Related[]
  /**
   * What tells this fault from others of its rule at the same key, such as the names of what is absent: no wording, and
   * nothing that changes as days pass. By default the value at `at`.
   */
  readonly about?: readonly (string | number | undefined)[]
  /** A way out, where it is plain. It is only ever applied by itself where it is safe, and the rule `fixable`. */
  readonly fix?: Remedy
}

export interface RuleContext {
  readonly world: World
  /** The clock, as handed in; a rule never reads another. */
  readonly today: string
  readonly options: Options
}

export interface Rule {
  /** Names the fault, in kebab case. */
  readonly id: string
  /** What is right, in one sentence. */
  readonly summary: string
  readonly facet: Facet
  /** In the `recommended` preset; `strict` makes every rule an error. */
  readonly severity: Severity
  /** Whether the `minimal` preset keeps it. */
  readonly minimal?: true
  /** Whether a carve-out that is closed is passed over: set on rules about today and about the portfolio's present state. */
  readonly openOnly?: true
  /** Whether it has safe fixes, which `--fix` applies. */
  readonly fixable?: true
  readonly options?: Readonly<Record<string, OptionSchema>>
  carveOut?(carveOut: CarveOut, context: RuleContext): Iterable<Report>
  portfolio?(portfolio: Portfolio, context: RuleContext): Iterable<Report>
}

/** Types a rule; returns it as it is. */
export function defineRule(rule: Rule): Rule {
  return rule
}
