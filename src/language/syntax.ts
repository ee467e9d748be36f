/** A piece of the pattern language, as a tree that can be stored as JSON. A string stands for its characters. */
export type Node =
  | string
  /** Alternatives, tried in order. */
  | { readonly any: readonly Node[] }
  /** One after the other. */
  | { readonly all: readonly Node[] }
  /** Words of which one stands here, the preferred ones first, with `|` between them: as one text they load fast. */
  | { readonly words: string }
  /** One character of a class, in the syntax of regular expressions: `[\\p{L}-]`. */
  | { readonly set: string }
  /** A word list of the vocabulary. */
  | { readonly list: string }
  /** `max` is null where there is no limit. */
  | { readonly repeat: Node; readonly min: number; readonly max: number | null; readonly lazy?: true }
  | { readonly look: Node; readonly behind?: true; readonly not?: true }
  | { readonly group: string; readonly of: Node }
  | { readonly edge: 'start' | 'end' | 'boundary' }

const edges = { '^': 'start', $: 'end', '\\b': 'boundary' } as const
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/**
 * Reads the pattern language: the syntax of regular expressions (with the `u` flag, without references back), in which
 * `<name>` stands for a word list of the vocabulary. Throws on what is not closed.
 */
export function parsePattern(source: string): Node {
  let at = 0

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found !== null) at += found[0].length
    return found
  }

  const alternatives = (): Node => {
    const found: Node[][] = [[]]
    while (at < source.length && source[at] !== ')') {
      if (take(/\|/y)) found.push([])
      else found.at(-1)?.push(repeated(item()))
    }
    return anyOf(found.map(sequence))
  }

  const item = (): Node => {
    const list = take(/<([a-z][a-z-]*)>/y)
    if (list) return { list: list[1] ?? '' }
    const group = take(/\((?:\?(?:([:=!]|<[=!])|<([a-zA-Z]+)>))?/y)
    if (group) return grouped(group[1] ?? ':', group[2])
    const edge = take(/\^|\$|\\b/y)
    if (edge) return { edge: edges[edge[0] as keyof typeof edges] }
    const set = take(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{[\w=]+\}|\\[dDsSwW]|\./sy)
    if (set) return { set: set[0] }
    const unit = take(/\\u([\dA-Fa-f]{4})/y)
    if (unit) return String.fromCharCode(Number.parseInt(unit[1] ?? '', 16))
    const escaped = take(/\\(.)/suy)
    if (escaped) return escapes[escaped[1] ?? ''] ?? escaped[1] ?? ''
    return take(/./suy)?.[0] ?? ''
  }

  const grouped = (kind: string, name: string | undefined): Node => {
    const inner = alternatives()
    if (!take(/\)/y)) throw new Error(`a group is not closed in ${source}`)
    if (name !== undefined) return { group: name, of: inner }
    if (kind === ':') return inner
    return {
      look: inner,
      ...(kind.startsWith('<') && { behind: true as const }),
      ...(kind.endsWith('!') && { not: true as const }),
    }
  }

  const repeated = (node: Node): Node => {
    const found = take(/(?:([?*+])|\{(\d+)(,)?(\d*)\})(\?)?/y)
    if (!found) return node
    const [, sign, low = '', comma, high = '', lazy] = found
    const min = sign === undefined ? Number(low) : sign === '+' ? 1 : 0
    const max =
      sign === '?' ? 1 : sign !== undefined ? null : comma === undefined ? min : high === '' ? null : Number(high)
    return { repeat: node, min, max, ...(lazy !== undefined && { lazy: true as const }) }
  }

  const tree = alternatives()
  if (at < source.length) throw new Error(`a group is closed that was not opened in ${source}`)
  return tree
}

/** The words of a set of words. */
export function wordsOf({ words }: { readonly words: string }): readonly string[] {
  return words.split('|')
}

/** A sequence, without needless layers. */
function sequence(nodes: readonly Node[]): Node {
  const merged: Node[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (typeof node === 'string' && typeof last === 'string') merged.splice(-1, 1, last + node)
    else merged.push(node)
  }
  return merged.length === 1 ? (merged[0] ?? '') : merged.length === 0 ? '' : { all: merged }
}

function anyOf(nodes: readonly Node[]): Node {
  return nodes.length === 1 ? (nodes[0] ?? '') : { any: nodes }
}
