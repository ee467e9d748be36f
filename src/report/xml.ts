import { escapeText } from './escape.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** An element of XML with its attributes, and with its children, or with its text as `xmlText` gives it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] | string,
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
  const start = `<${name}${list.join('')}`
  if (content.length === 0) return `${start}/>`
  if (typeof content === 'string') return `${start}>${content}</${name}>`
  // Lines of text are left as they are, and never begin like a tag.
  return `${start}>\n${content.join('\n').replace(/^(?= *<)/gm, '  ')}\n</${name}>`
}

/** A text from outside for an attribute or between tags, without what XML forbids. */
export function xmlText(text: string): string {
  return escapeText(text)
    .replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"]/g, (character) => entities[character] ?? '')
}
