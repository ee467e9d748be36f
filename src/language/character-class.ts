/** Whether a character, by its code point, is in a class. */
export type CharacterClass = (point: number) => boolean

const ascii = 0x80
const remembered = 0x3000
// What stands in for what is named, too.
const marks = 0xe000
const classes = new Map<string, CharacterClass>()
const learned = new Map<string, string>()

/** A class in the syntax of regular expressions, such as `[\p{L}-]`. What it said of a character is not asked twice. */
export function classOf(source: string): CharacterClass {
  const known = classes.get(source) ?? remember(source)
  classes.set(source, known)
  return known
}

/** What a class says of ASCII: a digit for each character, 1 or 0. */
export function asciiOf(source: string): string {
  const isIn = classOf(source)
  return Array.from({ length: ascii }, (_, point) => (isIn(point) ? '1' : '0')).join('')
}

/** Takes what classes say of ASCII as given, since a regular expression that knows all letters is slow to make. */
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
    const place = point < remembered ? point : remembered + point - marks
    if (place >= answers.length) answers = widened(answers)
    if (answers[place] === 0) answers[place] = ask(point) ? 1 : -1
    return answers[place] === 1
  }
}

function answersFor(told = ''): Int8Array {
  return Int8Array.from({ length: ascii }, (_, point) => (told === '' ? 0 : told[point] === '1' ? 1 : -1))
}

/** The same answers, with room for those beyond ASCII, which few texts ask for. */
function widened(answers: Int8Array): Int8Array {
  const wide = new Int8Array(remembered + 0x100)
  wide.set(answers)
  return wide
}
