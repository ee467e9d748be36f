/** What was worked out from texts before, where it depends on nothing else. */
export interface TextMemory<V> {
  recall(text: string): V | undefined
  keep(text: string, value: V): void
}
