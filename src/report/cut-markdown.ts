const encoder = new TextEncoder()

/**
 * A Markdown report of at most so many bytes of UTF-8: cut at the end of a line, with a sentence that says so. Empty
 * where there is no room for a line and that sentence.
 */
export function cutMarkdown(text: string, bytes: number): string {
  const encoded = encoder.encode(text)
  if (encoded.length <= bytes) return text
  const sentence =
    '\n**The report is cut here, since it is too long for this place.** `carveout lint` prints all of it.\n'
  const room = bytes - sentence.length
  const end = room > 0 ? encoded.lastIndexOf(0x0a, room - 1) : -1
  return end === -1 ? '' : `${new TextDecoder().decode(encoded.subarray(0, end + 1))}${sentence}`
}
