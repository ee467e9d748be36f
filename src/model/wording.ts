/** A list in words: `a`, `a and b`, `a, b and c`; after a negation, with `or`. */
export function inWords(parts: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${conjunction} ${parts.at(-1)}`
}

/** Keys as a report names them, in backticks. */
export function inCode(keys: readonly string[], conjunction?: 'and' | 'or'): string {
  return inWords(
    keys.map((key) => `\`${key}\``),
    conjunction,
  )
}

/** Those of `keys` that a value lacks. An empty list counts as absent. */
export function absentKeys<T extends object>(value: T, keys: readonly (keyof T & string)[]): string[] {
  return keys.filter((key) => isAbsent(value[key]))
}

function isAbsent(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}
