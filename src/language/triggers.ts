/** The beginnings of words one of which a text must have for a pattern to match; undefined where any text might. */
export type Triggers = ReadonlySet<string> | undefined

const reach = 4

// Beginnings that nearly every text has tell nothing.
const common = new Set([
  'a',
  'an',
  'and',
  'are',
  'as',
  'at',
  'be',
  'for',
  'in',
  'is',
  'it',
  'no',
  'not',
  'of',
  'on',
  'or',
  'our',
  'so',
  'the',
  'to',
  'we',
  'with',
])

// What stands in for names and controls is rarer than any word.
const mark = /[\uE000-\uE0FF]/

interface Item {
  readonly kind: 'character' | 'class' | 'group' | 'look'
  readonly character?: string
  readonly ways?: readonly Way[]
  readonly optional: boolean
}

type Way = readonly Item[]

/** What a text must have for a regular expression to match that begins at a word's start. */
export function triggersOf(source: string): Triggers {
  return ofWays(parse(source))
}

/** The beginnings of the words of a text. */
export function beginningsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [beginning] of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}\uE000-\uE0FF]{1,4}/gu)) {
    for (let length = 1; length <= beginning.length; length++) found.add(beginning.slice(0, length))
  }
  return found
}

function ofWays(ways: readonly Way[]): Triggers {
  const all = new Set<string>()
  for (const way of ways) {
    const own = ofWay(way)
    if (own === undefined) return undefined
    for (const beginning of own) all.add(beginning)
  }
  return all
}

/** Of what the parts of a sequence ask for, the rarest. */
function ofWay(way: Way): Triggers {
  let best: Triggers
  let atStart = true
  way.forEach((item, i) => {
    const asked = atStart && !item.optional ? askedBy(way, i) : undefined
    if (asked !== undefined && (best === undefined || cost(asked) < cost(best))) best = asked
    atStart = startsWord(item, atStart)
  })
  return best
}

function askedBy(way: Way, at: number): Triggers {
  const item = way[at]
  if (item?.kind === 'group') return ofWays(item.ways ?? [])
  let beginning = ''
  for (const { kind, character = '', optional } of way.slice(at, at + reach)) {
    if (kind !== 'character' || optional || !/[\p{L}\p{N}\uE000-\uE0FF]/u.test(character)) break
    beginning += character
  }
  return beginning === '' ? undefined : new Set([beginning])
}

/** Whether a word begins after an item, for sure. */
function startsWord({ kind, character, ways = [], optional }: Item, before: boolean): boolean {
  if (kind === 'look') return before
  const after =
    kind === 'group'
      ? ways.every((way) => way.reduce((start, item) => startsWord(item, start), before))
      : character === ' '
  return after && (!optional || before)
}

function cost(triggers: ReadonlySet<string>): number {
  let sum = 0
  for (const beginning of triggers)
    sum += mark.test(beginning) ? 1 : common.has(beginning) ? 50 : 16 / beginning.length ** 2
  return sum
}

function parse(source: string): readonly Way[] {
  let at = 0

  const ways = (): Way[] => {
    const found: Item[][] = [[]]
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        found.push([])
        at++
      } else found.at(-1)?.push(item())
    }
    return found
  }

  const item = (): Item => {
    const group = take(/\((\?(?:[:=!]|<[=!]|<[a-zA-Z]+>))?/y)
    if (group !== '') {
      const inner = ways()
      at++
      return { kind: /^\(\?<?[=!]/.test(group) ? 'look' : 'group', ways: inner, optional: optional() }
    }
    const set = take(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{\w+\}|\\u[\dA-Fa-f]{4}|\\.|[.^$]/sy)
    if (set === '^' || set === '$' || set === '\\b') return { kind: 'look', optional: false }
    if (set !== '') return { kind: 'class', optional: optional() }
    const character = take(/./suy)
    return { kind: 'character', character, optional: optional() }
  }

  const optional = (): boolean => /^(?:[?*]|\{0)/.test(take(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y))

  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const [found = ''] = pattern.exec(source) ?? []
    at += found.length
    return found
  }

  return ways()
}
