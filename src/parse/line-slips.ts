import { restOfLine, type Slip, type SlipSaying } from './slip.ts'
import { cut } from './words.ts'

/** A text with a colon in it, or a line that is indented as if it belonged to the text above. */
export function nestedMap({ text, start }: Slip): SlipSaying {
  const rest = restOfLine(text, start)
  if (/^\? |:( |$)/.test(rest))
    return {
      message: `\`${cut(rest)}\` reads as a map, because of its ${rest.startsWith('? ') ? '`? `' : 'colon'}`,
      help: `quote it: ${JSON.stringify(cut(rest))}`,
      end: start + rest.length,
    }
  const below = /\n\s*/.exec(text.slice(start))
  return below === null ? outOfLine({ text, start }) : outOfLine({ text, start: start + below.index + below[0].length })
}

/** A line that is indented otherwise than its neighbours. */
export function outOfLine({ text, start }: Pick<Slip, 'text' | 'start'>): SlipSaying {
  const [, blank = '', word = ''] = /^([ \t\r\n]*)([^\s:]+|:?)/.exec(text.slice(start, start + 1000)) ?? []
  return {
    message: `\`${cut(word)}\` is not in line with what is above it`,
    help: 'indent the keys of one map alike, and what belongs to a key deeper than the key',
    start: start + blank.length,
    end: start + blank.length + word.length,
  }
}

/** A line that should have been a key. */
export function noColon({ text, start }: Slip): SlipSaying {
  const line = restOfLine(text, start)
  const [, word = '', colon = '', rest = ''] = /^(\*?(?:[^\s:]|:\/\/)+)(:?)(.*)$/.exec(line) ?? []
  if (word === '-')
    return { message: 'a list item stands among keys', help: 'indent it below the key of its list', end: start + 1 }
  const end = start + word.length + colon.length
  if (word.startsWith('*') && colon)
    return { message: `there is no space before the colon of \`${word}\``, help: `write \`${word} :\``, end }
  if (colon)
    return {
      message: `there is no space after the colon of \`${word}\``,
      help: `write \`${word}: ${cut(rest)}\``,
      end,
    }
  return {
    message: `there is no colon after \`${cut(word)}\``,
    help: `write \`${cut(`${word}:${rest}`)}\`; where the line goes on with the text above, indent it deeper`,
    end,
  }
}

/** A text with a colon in it, or two keys without a comma between them, in brackets. */
export function nestedInBrackets({ text, start, end }: Slip): SlipSaying {
  const written = restOfLine(text.slice(0, end), start)
  if (/^-(\s|$)/.test(written))
    return { message: 'there is no `-` before an item in brackets', help: 'drop it', end: start + 1 }
  if (written === '') return colonBelow({ text, start })
  const key = /\s([\w-]+):/.exec(written)?.[1]
  return {
    message: `\`${cut(written)}\` reads as a map, because of its colon`,
    help: `quote it where it is a text${key === undefined ? '' : `; put a comma before \`${key}\` where that is a key`}`,
    end: start + written.length,
  }
}

/** A colon on another line than its key. */
function colonBelow({ text, start }: Pick<Slip, 'text' | 'start'>): SlipSaying {
  const colon = start + (/^(?:\s|#.*)*/.exec(text.slice(start))?.[0].length ?? 0)
  const message = 'this colon stands on another line than its key'
  return { message, help: 'write the key and its colon on one line', start: colon, end: colon + 1 }
}
