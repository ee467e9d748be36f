import { type Node, wordsOf } from './syntax.ts'

/** A part of a pattern that can be said in more ways than this stays a pattern. */
const mostWays = 64

/**
 * Turns what can be said in a few fixed ways into words that are looked up: `skip(?:s|ped)?|drop` becomes four words.
 * The order in which a regular expression would try them stays.
 */
export function withWords(node: Node): Node {
  if (typeof node === 'string' || 'words' in node || 'set' in node || 'list' in node || 'edge' in node) return node
  if ('any' in node) return anyOf(node.any)
  if ('all' in node) return { all: node.all.map(withWords) }
  if ('repeat' in node) return { ...node, repeat: withWords(node.repeat) }
  if ('look' in node) return { ...node, look: withWords(node.look) }
  return { ...node, of: withWords(node.of) }
}

/** Alternatives, in which neighbours that are fixed words are one set of words. */
function anyOf(alternatives: readonly Node[]): Node {
  const merged: (Node | Set<string>)[] = []
  for (const alternative of alternatives) {
    const ways = waysToSay(alternative)
    const last = merged.at(-1)
    if (ways === undefined) merged.push(withWords(alternative))
    else if (last instanceof Set) for (const way of ways) last.add(way)
    else merged.push(new Set(ways))
  }
  const nodes = merged.map((part) => (part instanceof Set ? { words: [...part].join('|') } : part))
  return nodes.length === 1 ? (nodes[0] ?? '') : { any: nodes }
}

/** Every text that a node matches, in order of preference; undefined where they are too many or not fixed. */
function waysToSay(node: Node): readonly string[] | undefined {
  if (typeof node === 'string') return node.includes('|') ? undefined : [node]
  if ('words' in node) return wordsOf(node)
  if ('any' in node) return limited(node.any.map(waysToSay), (all) => all.flat())
  if ('all' in node) return limited(node.all.map(waysToSay), product)
  if ('repeat' in node && node.max === 1) {
    const once = waysToSay(node.repeat)
    if (once === undefined) return undefined
    return node.min === 1 ? once : node.lazy ? ['', ...once] : [...once, '']
  }
  return undefined
}

function limited(
  parts: readonly (readonly string[] | undefined)[],
  join: (parts: readonly (readonly string[])[]) => readonly string[],
): readonly string[] | undefined {
  const known = parts.filter((part) => part !== undefined)
  if (known.length < parts.length) return undefined
  const all = join(known)
  return all.length <= mostWays ? all : undefined
}

function product(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce(
    (heads, tails) =>
      heads.length * tails.length > mostWays
        ? Array.from({ length: mostWays + 1 }, () => '')
        : heads.flatMap((head) => tails.map((tail) => head + tail)),
    [''],
  )
}
