import type { Fault } from './syntax.ts'

/** More declarations than this in one file are not read, nor what is longer together, in UTF-16 units. */
const most = { documents: 1000, length: 1_000_000 }

/** Asks of one document of a file after the other whether it is more than is read of one file. */
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
  message: 'this file is not read from here on: its declarations are more than 1,000, or longer than 1 MB together',
  help: 'split the file',
}
