import type { Fault } from './syntax.ts'

/** What is read of one file at most; of documents that are not everyday there are fewer, and their length counts, in UTF-16 units. */
const most = { documents: 10_000, rare: 1000, length: 1_000_000 }

/** Asks of one document of a file after the other whether it is more than is read of one file. */
export function readingBound(): (text: string, isEveryday: boolean) => boolean {
  let documents = 0
  let rare = 0
  let length = 0
  return (text, isEveryday) => {
    documents++
    if (!isEveryday) {
      rare++
      length += text.length
    }
    return documents > most.documents || rare > most.rare || length > most.length
  }
}

/** The fault of the first document of a file that is not read any more. */
export const tooMuch: Fault = {
  start: 0,
  end: 0,
  pointer: '',
  message:
    'this file is not read from here on: it holds more than 10,000 declarations, or 1,000 or 1 MB with faults or rare YAML',
  help: 'mend those above, or split the file',
}
