import { canBegin } from './begins.ts'
import { classOf } from './character-class.ts'
import { pointBefore, Subject } from './subject.ts'
import type { Node } from './syntax.ts'
import { widthOf } from './width.ts'
import { WordSet } from './word-set.ts'

/** Goes on from a place; returns where the whole match ends, or -1. */
export type Step = (at: number) => number

/** The word lists of the vocabulary, by their names. */
export type Lists = Pick<ReadonlyMap<string, Node>, 'get'>

/** Where what stands at a place ends, in order of preference. */
type Ends = (at: number) => readonly number[]

const no = -1

// So few ways are tried as fast as they are told apart.
const fewWays = 4

// No pattern repeats a group that often; a text that would have it do so must not exhaust the stack.
const deepest = 500

/**
 * Matches trees of the pattern language as a regular expression would: alternatives in order, and back where one leads
 * nowhere. Word lists are looked up and not tried word by word, so that their length costs next to nothing.
 */
export class Matcher {
  text = ''
  readonly groups = new Map<string, readonly [start: number, end: number]>()
  #subject = new Subject('')
  #depth = 0
  readonly lists: Lists
  readonly #listSteps = new Map<string, Ends>()

  constructor(lists: Lists) {
    this.lists = lists
  }

  /** Turns to a text; steps are about that one from now on. */
  turnTo(subject: Subject): void {
    this.#subject = subject
    this.text = subject.text
  }

  /** The step that matches a node and then goes on with `next`. Throws on a word list that there is none of. */
  step(node: Node, next: Step): Step {
    if (typeof node === 'string') return this.#characters(node, next)
    if ('set' in node) return this.#character(node.set, next)
    if ('all' in node) return node.all.reduceRight<Step>((after, part) => this.step(part, after), next)
    if ('any' in node) return this.#alternatives(node.any, next)
    if ('words' in node) return this.#each(this.#wordsAt(node), next)
    if ('list' in node) return this.#each(this.#list(node.list), next)
    if ('repeat' in node) return this.#repeat(node, next)
    if ('look' in node) return this.#look(node, next)
    if ('group' in node) return this.#group(node, next)
    return this.#edge(node.edge, next)
  }

  #characters(characters: string, next: Step): Step {
    if (characters === '') return next
    return (at) => (this.text.startsWith(characters, at) ? next(at + characters.length) : no)
  }

  #character(set: string, next: Step): Step {
    const end = this.#endOf(set)
    return (at) => {
      const after = end(at)
      return after === no ? no : next(after)
    }
  }

  /** Where a character of a class ends. */
  #endOf(set: string): Step {
    const isIn = classOf(set)
    return (at) => {
      const point = this.text.codePointAt(at)
      return point !== undefined && isIn(point) ? at + (point > 0xffff ? 2 : 1) : no
    }
  }

  #alternatives(nodes: readonly Node[], next: Step): Step {
    const steps = nodes.map((node) => this.step(node, next))
    const likely = this.#likely(nodes, steps)
    return (at) => {
      const some = likely(this.text.charCodeAt(at))
      // An iterator would take most of the time here.
      for (let i = 0; i < some.length; i++) {
        const end = some[i]?.(at) ?? no
        if (end !== no) return end
      }
      return no
    }
  }

  /** Of many steps, those whose nodes can begin with a code unit: most can't. */
  #likely(nodes: readonly Node[], steps: readonly Step[]): (unit: number) => readonly Step[] {
    if (nodes.length < fewWays) return () => steps
    const byUnit = new Map<number, readonly Step[]>()
    return (unit) => {
      let some = byUnit.get(unit)
      if (some === undefined) {
        some = steps.filter((_, i) => canBegin(nodes[i] ?? '', unit, this.lists))
        byUnit.set(unit, some)
      }
      return some
    }
  }

  /** Goes on from each end of what was looked up. */
  #each(ends: Ends, next: Step): Step {
    return (at) => {
      const found = ends(at)
      for (let i = 0; i < found.length; i++) {
        const end = next(found[i] ?? no)
        if (end !== no) return end
      }
      return no
    }
  }

  #wordsAt(node: { readonly words: string }): Ends {
    let set: WordSet | undefined
    return (at) => {
      set ??= new WordSet(node.words)
      return set.endsAt(this.text, at)
    }
  }

  /** The ends of every way to match a word list; a list stands for the same, whatever comes after it. */
  #list(name: string): Ends {
    const known = this.#listSteps.get(name)
    if (known !== undefined) return known
    const node = this.lists.get(name)
    if (node === undefined) throw new Error(`the vocabulary has no word list <${name}>`)
    const isFixed = typeof node === 'object' && 'words' in node
    const made = isFixed ? this.#wordsAt(node) : this.#once(this.#every(node))
    this.#listSteps.set(name, made)
    return made
  }

  #every(node: Node): Ends {
    let ends: number[] = []
    let step: Step | undefined
    return (at) => {
      step ??= this.step(node, (end) => {
        if (!ends.includes(end)) ends.push(end)
        return no
      })
      const outer = ends
      ends = []
      step(at)
      const found = ends
      ends = outer
      return found
    }
  }

  /** Remembers what was found at a place for as long as the text is the same. */
  #once(ends: Ends): Ends {
    return (at) => {
      const places = this.#subject.placesOf(ends)
      const found = places.get(at) ?? ends(at)
      places.set(at, found)
      return found
    }
  }

  #repeat({ repeat, min, max, lazy }: Extract<Node, { repeat: Node }>, next: Step): Step {
    const most = max ?? Number.POSITIVE_INFINITY
    if (typeof repeat === 'object' && 'set' in repeat && !lazy) return this.#run(repeat.set, min, most, next)
    let count = 0
    let start = no
    const again = (at: number): number => {
      if (count >= most || this.#depth >= deepest) return no
      const before = [count, start] as const
      count++
      start = at
      this.#depth++
      const end = body(at)
      this.#depth--
      count = before[0]
      start = before[1]
      return end
    }
    const leave = (at: number): number => {
      if (count < min) return no
      const before = [count, start] as const
      const end = next(at)
      count = before[0]
      start = before[1]
      return end
    }
    const more = (at: number): number => {
      const end = lazy ? leave(at) : again(at)
      return end !== no ? end : lazy ? again(at) : leave(at)
    }
    // A round that takes nothing leads nowhere, once there were enough.
    const body = this.step(repeat, (at) => (at === start && count > min ? no : more(at)))
    return (at) => {
      const before = [count, start] as const
      count = 0
      start = no
      const end = more(at)
      count = before[0]
      start = before[1]
      return end
    }
  }

  /** A run of characters of a class, as long as can be, then shorter. */
  #run(set: string, min: number, most: number, next: Step): Step {
    const endOf = this.#endOf(set)
    return (at) => {
      let reached = at
      let count = 0
      for (let after = endOf(at); after !== no && count < most; after = endOf(reached)) {
        reached = after
        count++
      }
      for (; count >= min; count--) {
        const end = next(reached)
        if (end !== no) return end
        reached -= pointBefore(this.text, reached) > 0xffff ? 2 : 1
      }
      return no
    }
  }

  #look({ look, behind, not }: Extract<Node, { look: Node }>, next: Step): Step {
    const isThere = behind ? this.#isBehind(look) : this.#isAhead(look)
    return (at) => (isThere(at) === !not ? next(at) : no)
  }

  #isAhead(node: Node): (at: number) => boolean {
    const step = this.step(node, (at) => at)
    return (at) => step(at) !== no
  }

  #isBehind(node: Node): (at: number) => boolean {
    let wanted = no
    const { min, max } = widthOf(node, this.lists)
    const step = this.step(node, (at) => (at === wanted ? at : no))
    return (at) => {
      const outer = wanted
      wanted = at
      let isThere = false
      for (let from = at - min; from >= Math.max(0, at - max) && !isThere; from--) isThere = step(from) !== no
      wanted = outer
      return isThere
    }
  }

  #group({ group, of }: Extract<Node, { group: string }>, next: Step): Step {
    let start = no
    const inner = this.step(of, (at) => {
      const before = this.groups.get(group)
      this.groups.set(group, [start, at])
      const end = next(at)
      if (end === no) {
        if (before === undefined) this.groups.delete(group)
        else this.groups.set(group, before)
      }
      return end
    })
    return (at) => {
      const outer = start
      start = at
      const end = inner(at)
      start = outer
      return end
    }
  }

  #edge(edge: 'start' | 'end' | 'boundary', next: Step): Step {
    if (edge === 'start') return (at) => (at === 0 ? next(at) : no)
    if (edge === 'end') return (at) => (at === this.text.length ? next(at) : no)
    const isWord = (unit: string) => /\w/.test(unit)
    return (at) => (isWord(this.text.charAt(at - 1)) !== isWord(this.text.charAt(at)) ? next(at) : no)
  }
}
