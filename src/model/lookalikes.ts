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

/** A text as the eye reads it: compatibility forms folded, invisible characters dropped, look-alikes made Latin. */
export function asSeen(text: string): string {
  return Array.from(text.normalize('NFKC').replace(/\p{Cf}/gu, ''), latin).join('')
}
