import { InvalidArgumentError, Option } from 'commander'
import { dayNumber } from '../model/calendar.ts'
import { type Level, levels, type Preset, presets } from '../model/config.ts'
import { nearestName } from '../model/names.ts'
import { rules } from '../rules/index.ts'

/** `--preset`, as `lint` and `rules` take it. */
export function presetOption(): Option {
  return new Option('--preset <name>', `the rules in force: ${presets.join(', ')} (default: recommended)`).argParser(
    (name) => oneOf<Preset>('preset', name, presets),
  )
}

/** `--rule <id:severity>`, repeatable, as `lint` and `rules` take it. */
export function ruleOption(): Option {
  return new Option('--rule <id:severity>', `give a rule a severity: ${levels.join(', ')}; repeatable`)
    .default({}, 'none')
    .argParser<Record<string, Level>>((value, previous) => {
      const [id = '', level, ...rest] = value.split(':')
      if (level === undefined || rest.length > 0)
        throw new InvalidArgumentError('Write it as <id:severity>, such as missing-purpose:off.')
      return { ...previous, [ruleId(id)]: oneOf<Level>('severity', level, levels) }
    })
}

/** Checks a rule's id; suggests the nearest one. */
export function ruleId(id: string): string {
  return oneOf(
    'rule',
    id,
    rules.map(({ id }) => id),
  )
}

/** Checks a value against those there are; suggests the nearest one, or lists a few. */
export function oneOf<T extends string>(what: string, value: string, known: readonly T[]): T {
  const found = known.find((name) => name === value)
  if (found !== undefined) return found
  const near = nearestName(value, known)
  const hint =
    near !== undefined
      ? `Did you mean ${near}?`
      : known.length < 10
        ? `It is one of ${known.join(', ')}.`
        : '`carveout rules` lists them.'
  throw new InvalidArgumentError(`there is no ${what} ${JSON.stringify(value)}. ${hint}`)
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
