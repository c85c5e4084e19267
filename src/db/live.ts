/** A value that can be looked at and listened to; `get` gives the same object until something changed. */
export type Live<T> = {
  get(): T
  subscribe(cb: () => void): () => void
}

export type Source<T> = Live<T> & { set(value: T): void }

export function source<T>(first: T): Source<T> {
  const listeners = new Set<() => void>()
  let value = first
  return {
    get: () => value,
    set(next) {
      value = next
      for (const cb of Array.from(listeners)) cb()
    },
    subscribe(cb) {
      listeners.add(cb)
      return () => listeners.delete(cb)
    },
  }
}
