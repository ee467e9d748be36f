import { type Document, isMap, isScalar, parseDocument, Scalar } from 'yaml'

/** The ways to write a scalar on one line. */
export type Style = typeof Scalar.PLAIN | typeof Scalar.QUOTE_DOUBLE | typeof Scalar.QUOTE_SINGLE

/** The text of a value, quoted as asked, or where it would read as something else without. */
export function scalarText(value: string | number, style: Style): string {
  if (typeof value === 'number') return String(value)
  if (style === Scalar.QUOTE_SINGLE && !/[\n\r]/.test(value)) return `'${value.replaceAll("'", "''")}'`
  return style === Scalar.PLAIN && isPlain(value) ? value : JSON.stringify(value)
}

/** Whether a text reads as itself without quotes, in flow and in block style. */
function isPlain(value: string): boolean {
  const { errors, contents } = parseDocument(`[${value}]`)
  const items: unknown = errors.length === 0 ? contents?.toJSON() : undefined
  return Array.isArray(items) && items.length === 1 && items[0] === value
}

/** Whether a document is JSON, in which every text is quoted. */
export function isJson({ contents }: Document.Parsed): boolean {
  const key = isMap(contents) && contents.flow ? contents.items[0]?.key : undefined
  return isScalar(key) && key.type === Scalar.QUOTE_DOUBLE
}
