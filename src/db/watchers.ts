export type Watchers = {
  add(key: string, cb: () => void): () => void
  call(keys: readonly string[] | 'all'): void
}

export function watchers(): Watchers {
  const byKey = new Map<string, Set<() => void>>()
  return {
    add(key, cb) {
      const own = byKey.get(key) ?? new Set()
      byKey.set(key, own.add(cb))
      return () => own.delete(cb)
    },
    call(keys) {
      for (const key of keys === 'all' ? [...byKey.keys()] : keys)
        for (const cb of Array.from(byKey.get(key) ?? [])) cb()
    },
  }
}
