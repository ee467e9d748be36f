/**
 * What a terminal acts on, or what the eye can't see: controls, format characters (bidi among them), line and paragraph
 * separators, lone surrogates and whatever else is drawn as nothing. A variation selector is fine within an emoji.
 */
const harmful =
  /(?!(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]|\uFE0F\u20E3)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

const shortNames: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A text from outside, on one line, with everything harmful written out: `\n`, `\u{202e}`. */
export function escapeText(text: string): string {
  return text.replace(harmful, (character) => shortNames[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`)
}

/** A JSON text that a terminal can show: what is harmful inside strings becomes `\uXXXX`, the layout stays. */
export function escapeJson(json: string): string {
  return json.replace(harmful, (character) => (character === '\n' ? character : character.replace(/./gs, escapeUnit)))
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
