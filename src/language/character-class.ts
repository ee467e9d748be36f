/** Whether a character, by its code point, is in a class. */
export type CharacterClass = (point: number) => boolean

const ascii = 0x80
const remembered = 0x3000
// What stands in for what is named, too.
const marks = 0xe000
const page = 0x100
const classes = new Map<string, CharacterClass>()
const learned = new Map<string, string>()

/** A class in the syntax of regular expressions, such as `[\p{L}-]`. What it said of a character is not asked twice. */
export function classOf(source: string): CharacterClass {
  const known = classes.get(source) ?? remember(source)
  classes.set(source, known)
  return known
}

// What texts are mostly made of: ASCII, and what stands in for what is named (mask.ts).
const usual = [...Array.from({ length: ascii }, (_, point) => point), marks, marks + 1, marks + 0x10, marks + 0x11]

/** What a class says of the usual characters: a digit for each, 1 or 0. */
export function usualOf(source: string): string {
  const isIn = classOf(source)
  return usual.map((point) => (isIn(point) ? '1' : '0')).join('')
}

/** Takes what classes say of the usual characters as given, since a regular expression that knows all letters is slow to make. */
export function learnClasses(told: Readonly<Record<string, string>>): void {
  for (const [source, answers] of Object.entries(told)) learned.set(source, answers)
}

function remember(source: string): CharacterClass {
  let expression: RegExp | undefined
  const ask = (point: number): boolean => {
    expression ??= new RegExp(source, 'u')
    return expression.test(String.fromCodePoint(point))
  }
  let answers: Int8Array | undefined
  return (point) => {
    answers ??= answersFor(learned.get(source))
    if (point >= remembered && point >> 8 !== marks >> 8) return ask(point)
    const place = placeOf(point)
    if (place >= answers.length) answers = widened(answers)
    if (answers[place] === 0) answers[place] = ask(point) ? 1 : -1
    return answers[place] === 1
  }
}

/** Where the answer for a character is: those for ASCII first, then the page of what stands in, then the others. */
function placeOf(point: number): number {
  if (point < ascii) return point
  return point < remembered ? point + page : ascii + point - marks
}

function answersFor(told = ''): Int8Array {
  const answers = new Int8Array(ascii + page)
  for (let i = 0; i < told.length; i++) answers[placeOf(usual[i] ?? 0)] = told.charAt(i) === '1' ? 1 : -1
  return answers
}

/** The same answers, with room for the others, which few texts ask for. */
function widened(answers: Int8Array): Int8Array {
  const wide = new Int8Array(remembered + page)
  wide.set(answers)
  return wide
}
