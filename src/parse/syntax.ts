import { type Document, isMap, isScalar, visit, type YAMLError } from 'yaml'
import type { Remedy } from '../model/change.ts'
import type { Located } from './locate.ts'

/** Something wrong with a document, and where in its text. */
export interface Fault extends Located {
  readonly message: string
  readonly help: string
  readonly fix?: Remedy
}

const help = 'mend the YAML; until then nothing of this document is judged'

/** The first thing that the `yaml` package objects to; what follows is most often its consequence. */
export function syntaxFault(document: Document.Parsed, text: string): Fault | undefined {
  const { yaml } = document.directives ?? {}
  if (yaml?.explicit && yaml.version !== '1.2') return wrongVersion(yaml.version, text)
  // A tag that nobody knows changes how a value reads, so it is no mere warning in a map, where a declaration may be.
  const error = document.errors[0] ?? (isMap(document.contents) ? document.warnings[0] : undefined)
  if (error === undefined) return undefined
  if (/^Missing closing ["']/.test(error.message)) return unclosedQuote(document, error)
  const [message = ''] = error.message.split(/ at line \d+|\n/)
  const [start, end] = within(error, text)
  return { start, end, pointer: '', message: message.charAt(0).toLowerCase() + message.slice(1), help }
}

function wrongVersion(version: string, text: string): Fault {
  const start = Math.max(0, text.search(/^%YAML/m))
  const end = start + (/^.*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0)
  return {
    start,
    end,
    pointer: '',
    message: `YAML ${version} is asked for`,
    help: 'declarations are YAML 1.2; drop the directive',
  }
}

/** A quote that is never closed is noticed at the end of the document, but was opened where the text begins. */
function unclosedQuote(document: Document.Parsed, { pos }: YAMLError): Fault {
  let start = pos[0]
  visit(document, {
    Scalar: (_, node) => {
      const [from = 0, , to = 0] = node.range ?? []
      if (isScalar(node) && /^QUOTE/.test(node.type ?? '') && from <= pos[0] && pos[0] <= to) start = from
    },
  })
  return { start, end: start + 1, pointer: '', message: 'this quote is never closed', help }
}

/** An error's stretch, kept inside the document, since what is missing is missed past its end. */
function within({ pos: [from, to] }: YAMLError, text: string): [start: number, end: number] {
  const start = Math.min(from, Math.max(0, text.trimEnd().length - 1))
  return [start, Math.min(Math.max(to, start + 1), text.length)]
}
