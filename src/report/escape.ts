/**
 * What a terminal acts on, or what the eye can't see: controls, format characters (bidi among them), line and paragraph
 * separators, lone surrogates and whatever else is drawn as nothing. A variation selector is fine within an emoji.
 */
const harmful =
  /(?!(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]|\uFE0F\u20E3)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

const shortNames: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * What makes a CI system act on what a step prints: `::name` first on a line, and `##[name]` or `##vso[name]` anywhere.
 * Where lines begin is known only later, so the former is caught wherever a line could be broken.
 */
const command = /(?<!\w)::(?=\w)|##(?=\w*\[)/g

/** The places in a text that have to be written out, lest what they stand in is taken for a command. */
export function commandsIn(text: string): ReadonlySet<number> {
  return new Set(Array.from(text.matchAll(command), ({ index }) => index + 1))
}

/** A text from outside, on one line, with everything harmful written out: `\n`, `\u{202e}`. */
export function escapeText(text: string): string {
  return text.replace(harmful, writtenOut).replace(command, (pair) => `${pair.charAt(0)}${writtenOut(pair.charAt(1))}`)
}

/** A character as the eye can see it: `\n`, `\u{202e}`. */
export function writtenOut(character: string): string {
  return shortNames[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`
}

/** A JSON text that a terminal can show: what is harmful inside strings becomes `\uXXXX`, the layout stays. */
export function escapeJson(json: string): string {
  return json
    .replace(harmful, (character) => (character === '\n' ? character : character.replace(/./gs, escapeUnit)))
    .replace(command, (pair) => `${pair.charAt(0)}${escapeUnit(pair.charAt(1))}`)
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
