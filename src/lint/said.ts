import type { RuleSetting, Said, Sourced } from '../model/config.ts'

/** What a setting that stands in one place says of a rule. */
export function said(setting: RuleSetting, from: string): Said {
  if (typeof setting === 'string') return { level: { value: setting, from }, options: new Map() }
  const { severity, ...options } = setting
  const sourced = Object.entries(options).map(([name, value]): [string, Sourced<number | string>] => [
    name,
    { value, from },
  ])
  return { ...(severity && { level: { value: severity, from } }), options: new Map(sourced) }
}
