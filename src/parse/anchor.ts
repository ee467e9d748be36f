import { inkEnd } from '../model/lines.ts'
import { type Entries, type Entry, type Flow, firstFrom, innermost } from './entries.ts'
import type { Comment } from './read.ts'

/**
 * The key or item that a comment is about: the outermost one that shares its line, else the one that follows. Of a line
 * within brackets it is the last one before the comment. A formatter moves lines, and not what a comment is about.
 */
export function anchorOf(comment: Comment, text: string, entries: Entries): Entry | undefined {
  return sharing(comment, text, entries) ?? following(comment, entries)
}

function sharing({ start }: Comment, text: string, all: Entries): Entry | undefined {
  const lineStart = text.lastIndexOf('\n', start) + 1
  const lastBefore = (offset: number) => inkEnd(text, lineStart, offset) - 1
  let flow = innermost(all.flows, start)
  let end = start
  // Behind an opening bracket a comment is about what the bracket opens, if that has a key to stand at.
  for (; flow && flow.start === lastBefore(end); flow = flow.parent) end = flow.start
  const last = lastBefore(end)
  const found = beginning(lineStart, end, flow, all)
  if (found || last >= lineStart) return found ?? ending(text, lineStart, last, flow, all)
  const opened = end < start ? innermost(all.entries, end) : undefined
  return opened?.valueStart === end && opened.start < end ? opened : undefined
}

function beginning(from: number, to: number, flow: Flow | undefined, { entries }: Entries): Entry | undefined {
  let found: Entry | undefined
  for (let i = firstFrom(entries, from); (entries[i]?.start ?? to) < to; i++) {
    if (entries[i]?.flow !== flow) continue
    found = entries[i]
    if (flow === undefined) break
  }
  return found
}

/** The entry whose value ends on the line, or whose value is still to begin, such as behind an anchor. */
function ending(
  text: string,
  lineStart: number,
  last: number,
  flow: Flow | undefined,
  { entries }: Entries,
): Entry | undefined {
  const offset = flow && text.charAt(last) === ',' ? inkEnd(text, lineStart, last) - 1 : last
  let found = offset < lineStart ? undefined : innermost(entries, offset)
  if (found === undefined || found.flow !== flow || (found.hasBlock && offset >= found.valueStart)) return undefined
  // An item that is a map begins where its first key does: the comment would share the line of both.
  while (found.parent?.start === found.start) found = found.parent
  return found
}

function following({ start, text }: Comment, { entries, flows }: Entries): Entry | undefined {
  const end = start + text.length
  const flow = innermost(flows, start)
  const around = innermost(entries, start)
  // Between a key and its value.
  if (around && around.flow === flow && !around.hasBlock && around.valueStart >= end) return around
  const next = entries[firstFrom(entries, end)]
  return next && (flow === undefined || next.start < flow.end) ? next : undefined
}
