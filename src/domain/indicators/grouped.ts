/** Lists by a key, each in the order in which it came; also where a browser has no `Map.groupBy`. */
export function grouped<K, T>(list: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const held = groups.get(keyOf(one))
    if (held) held.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}
