import type { Fault } from './syntax.ts'

/** More declarations that are not everyday than this are not read in one file, nor what is longer, in UTF-16 units. */
const most = { documents: 1000, length: 2_000_000 }

/** Asks of one such document of a file after the other whether it is more than is read of one file. */
export function readingBound(): (text: string) => boolean {
  let documents = 0
  let length = 0
  return (text) => {
    documents++
    length += text.length
    return documents > most.documents || length > most.length
  }
}

/** The fault of the first document of a file that is not read any more. */
export const tooMuch: Fault = {
  start: 0,
  end: 0,
  pointer: '',
  message:
    'this file is not read from here on: more than 1,000 of its declarations, or 2 MB of them, have faults or rare forms of YAML',
  help: 'mend those above, or split the file',
}
