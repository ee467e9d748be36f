/** Whether a character, by its code point, is in a class. */
export type CharacterClass = (point: number) => boolean

const remembered = 0x3000
const classes = new Map<string, CharacterClass>()

/** A class in the syntax of regular expressions, such as `[\p{L}-]`. What it said of a character is not asked twice. */
export function classOf(source: string): CharacterClass {
  const known = classes.get(source) ?? remember(source)
  classes.set(source, known)
  return known
}

function remember(source: string): CharacterClass {
  const answers = new Uint8Array(remembered)
  let expression: RegExp | undefined
  const ask = (point: number): boolean => {
    expression ??= new RegExp(source, 'u')
    return expression.test(String.fromCodePoint(point))
  }
  return (point) => {
    if (point >= remembered) return ask(point)
    if (answers[point] === 0) answers[point] = ask(point) ? 2 : 1
    return answers[point] === 2
  }
}
