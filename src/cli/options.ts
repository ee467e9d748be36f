import { type Command, InvalidArgumentError, Option } from 'commander'
import { dayNumber } from '../model/calendar.ts'
import { type Level, levels, type Preset, presets } from '../model/config.ts'
import { UsageError } from '../model/errors.ts'
import { adjustable } from '../model/machinery.ts'
import { nearestName } from '../model/names.ts'
import type { Rule } from '../model/rule.ts'
import { rules } from '../rules/index.ts'
import { completes } from './completion/spec.ts'

/** Gives a command the options that say what is in force. */
export function addConfigOptions(command: Command): Command {
  return command
    .option('--config <file>', 'the configuration to use, in place of the one that is found')
    .option('--no-config', 'use no configuration')
    .addOption(presetOption())
    .addOption(ruleOption())
    .option('--rules <module>', 'a module with rules of your own, which runs: a path or a package')
}

function presetOption(): Option {
  const option = new Option('--preset <name>', `the rules in force: ${presets.join(', ')} (default: recommended)`)
  return completes(option, { kind: 'names', names: presets }).argParser((name) =>
    oneOf<Preset>('preset', name, presets),
  )
}

function ruleOption(): Option {
  const option = new Option('--rule <id:severity>', `give a rule a severity: ${levels.join(', ')}; repeatable`)
  const names = [...rules.map(({ id }) => id), ...adjustable]
  return completes(option, { kind: 'pair', names, separator: ':', seconds: levels })
    .default({}, 'none')
    .argParser<Record<string, Level>>((value, previous) => {
      const [id = '', level, ...rest] = value.split(':')
      if (level === undefined || rest.length > 0)
        throw new InvalidArgumentError('Write it as <id:severity>, such as missing-purpose:off.')
      return { ...previous, [id]: oneOf<Level>('severity', level, levels) }
    })
}

/** Checks a rule's id, once it is known which rules there are; suggests the nearest one. Throws a UsageError. */
export function knownRule(id: string, rules: readonly Pick<Rule, 'id'>[]): string {
  const ids = rules.map(({ id }) => id)
  if (!ids.includes(id)) throw new UsageError(unknown('rule', id, ids))
  return id
}

/** Checks a value against those there are; suggests the nearest one, or lists a few. */
export function oneOf<T extends string>(what: string, value: string, known: readonly T[]): T {
  const found = known.find((name) => name === value)
  if (found === undefined) throw new InvalidArgumentError(unknown(what, value, known))
  return found
}

function unknown(what: string, value: string, known: readonly string[]): string {
  const near = nearestName(value, known)
  const hint =
    near !== undefined
      ? `Did you mean ${near}?`
      : known.length < 10
        ? `It is one of ${known.join(', ')}.`
        : '`carveout rules` lists them.'
  return `there is no ${what} ${JSON.stringify(value)}. ${hint}`
}

/** Checks a calendar day. */
export function calendarDay(value: string): string {
  if (dayNumber(value) === undefined) throw new InvalidArgumentError('Write a calendar day as YYYY-MM-DD.')
  return value
}

/** Checks a count: a whole number, 0 or more. */
export function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Write a whole number, 0 or more.')
  return Number(value)
}
