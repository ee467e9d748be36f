// Letters that are drawn like a Latin one: the common part of Unicode's confusables (UTS #39), Cyrillic, Greek and
// Armenian. Full-width and mathematical letters need no entry, since NFKC already folds them.
// biome-ignore format: a table reads best in rows
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a', А: 'A', В: 'B', в: 'b', с: 'c', С: 'C', ԁ: 'd', е: 'e', Е: 'E', ё: 'e', һ: 'h', Н: 'H', н: 'h', і: 'i',
  І: 'I', ї: 'i', ј: 'j', Ј: 'J', к: 'k', К: 'K', ӏ: 'l', Ӏ: 'l', м: 'm', М: 'M', п: 'n', о: 'o', О: 'O', р: 'p',
  Р: 'P', ԛ: 'q', г: 'r', ѕ: 's', Ѕ: 'S', т: 't', Т: 'T', υ: 'u', ν: 'v', ѵ: 'v', ԝ: 'w', х: 'x', Х: 'X', у: 'y',
  У: 'Y', ү: 'y', α: 'a', Α: 'A', Β: 'B', ϲ: 'c', ε: 'e', Ε: 'E', Ζ: 'Z', Η: 'H', ι: 'i', Ι: 'I', κ: 'k', Κ: 'K',
  Μ: 'M', Ν: 'N', η: 'n', ο: 'o', Ο: 'O', ρ: 'p', Ρ: 'P', σ: 'o', τ: 't', Τ: 'T', Υ: 'Y', χ: 'x', Χ: 'X', γ: 'y',
  ω: 'w', օ: 'o', ո: 'n', ս: 'u', ı: 'i', ɡ: 'g', ⅼ: 'l',
}

/** The Latin letter that a character is drawn like, or the character itself. */
export function latin(character: string): string {
  return lookalikes[character] ?? character
}

const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** A text as the eye reads it: compatibility forms folded, invisible characters dropped, look-alikes made Latin. */
export function asSeen(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[^\x00-\x7f]/gu, (character) => latin(character))
}

// Beside white space, controls and what is invisible: characters that are letters or symbols by name, but drawn as a
// blank (Braille without dots, a musical null note head, fillers of Khitan and Egyptian).
const blank = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\u{1D159}\u{16FE4}\u{13441}\u{13442}]*$/u

/** Whether a text shows nothing at all. */
export function isBlankText(text: string): boolean {
  return !/[!-~]/.test(text) && blank.test(text)
}

/** Names the first character that is not what the eye takes it for: `U+0430, which looks like "a"`. */
export function disguise(text: string): string | undefined {
  for (const character of text) {
    const seen = asSeen(character)
    if (seen === character) continue
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    if (seen === '') return `${code}, which is invisible`
    if (/^[\x00-\x7f]+$/.test(seen)) return `${code}, which looks like "${seen}"`
  }
  return undefined
}
