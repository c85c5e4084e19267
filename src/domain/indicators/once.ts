/** Worked out when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** The same for each of many, for as long as somebody holds her. */
export function oncePer<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>()
  return key => {
    const held = known.get(key) ?? { value: make(key) }
    known.set(key, held)
    return held.value
  }
}
