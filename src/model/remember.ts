/** Makes a function of an object work out each answer once, and keep it for as long as the object lives. */
export function remember<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const answers = new WeakMap<K, { readonly answer: V }>()
  return (key) => {
    const known = answers.get(key) ?? { answer: compute(key) }
    answers.set(key, known)
    return known.answer
  }
}
