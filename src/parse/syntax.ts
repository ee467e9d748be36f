import { type Document, isMap, visit } from 'yaml'
import type { Remedy } from '../model/change.ts'
import type { Located } from './locate.ts'
import { tabs } from './slip.ts'
import { sayError } from './syntax-sayings.ts'
import { template } from './values.ts'

/** Something wrong with a document, and where in its text. */
export interface Fault extends Located {
  readonly message: string
  readonly help: string
  readonly fix?: Remedy
}

/** The first thing that the `yaml` package objects to; what follows is most often its consequence. */
export function syntaxFault(document: Document.Parsed, text: string): Fault | undefined {
  const { yaml } = document.directives ?? {}
  if (yaml?.explicit && yaml.version !== '1.2') return wrongVersion(yaml.version, text)
  // A tag that nobody knows changes how a value reads, so it is no mere warning in a map, where a declaration may be.
  const error = document.errors[0] ?? (isMap(document.contents) ? document.warnings[0] : undefined)
  const unseen = versionTwice(text) ?? tabBelowHeader(document, text)
  if (unseen !== undefined || error === undefined) return unseen
  // These are no YAML at all, and what the package objects to in them is beside the point.
  const foreign = conflictIn(text) ?? templateAt(text, error.pos[0])
  return { pointer: '', ...(foreign ?? sayError(error, document, text)) }
}

function wrongVersion(version: string, text: string): Fault {
  return {
    ...lineAt(text, Math.max(0, text.search(/^%YAML/m))),
    pointer: '',
    message: `YAML ${version} is asked for`,
    help: 'declarations are YAML 1.2; drop the directive',
  }
}

/** A directive that is given twice, of which the package takes the last, and others the first. */
function versionTwice(text: string): Fault | undefined {
  const start = /^%YAML[\s\S]*?^(?=%YAML)/m.exec(/^(?:[%#][^\n]*\n|[ \t\r]*\n)*/.exec(text)?.[0] ?? '')
  if (start === null) return undefined
  return {
    ...lineAt(text, start.index + start[0].length),
    pointer: '',
    message: 'a version of YAML is asked for twice',
    help: 'declarations are YAML 1.2; drop the directives',
  }
}

/** What is written on the line that begins at an offset. */
function lineAt(text: string, start: number) {
  return { start, end: start + (/^.*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0) }
}

/**
 * A tab in the indentation of an empty block scalar. The package takes the indentation of the next line for a part of
 * the scalar, and what stands there for a key further out than where it is.
 */
function tabBelowHeader(document: Document.Parsed, text: string): Fault | undefined {
  if (!text.includes('\t')) return undefined
  let fault: Fault | undefined
  visit(document, {
    Scalar: (_, { srcToken, range }) => {
      if (srcToken?.type !== 'block-scalar' || srcToken.source.endsWith('\n')) return undefined
      const [, end = text.length] = range ?? []
      const tab = text.indexOf('\t', end - srcToken.source.length)
      if (end === text.length || tab === -1 || tab >= end) return undefined
      fault = { start: tab, end: tab + 1, pointer: '', ...tabs }
      return visit.BREAK
    },
  })
  return fault
}

/** A carriage return without a line feed: to YAML, and to some editors, the end of a line, but not to every reader. */
export function loneReturn(text: string, start: number): Fault | undefined {
  const at = text.search(/\r(?!\n)/)
  if (at === -1) return undefined
  return {
    start: start + at,
    end: start + at + 1,
    pointer: '',
    message: 'a carriage return stands here without a line feed, and not every reader takes it for the end of a line',
    help: 'end every line with a line feed',
  }
}

function conflictIn(text: string) {
  const marker = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m.exec(text)
  if (marker === null) return undefined
  return {
    start: marker.index,
    end: marker.index + marker[0].trimEnd().length,
    message: 'this is the marker of a merge conflict',
    help: 'resolve the conflict, and drop its markers',
  }
}

function templateAt(text: string, at: number) {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1
  const lineEnd = text.indexOf('\n', at)
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd)
  // From the last beginning before an end, so that no beginning is followed past another one.
  const tag = /\{\{[-\s.\w#/](?:(?!\{\{[-\s.\w#/]).)*?\}\}/.exec(line)
  if (tag === null) return undefined
  const start = lineStart + tag.index
  return { start, end: start + tag[0].length, ...template }
}
