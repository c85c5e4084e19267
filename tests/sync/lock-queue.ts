type Options = { readonly signal?: AbortSignal }

/** Web Locks of one name, exclusive, in the order of asking, and a signal that ends the wait: Node 20 has none. */
export function lockQueue(): Pick<LockManager, 'request'> {
  let last: Promise<unknown> = Promise.resolve()
  const request = async (_: string, given: Options | (() => unknown), then?: () => unknown) => {
    const { signal, work } =
      typeof given === 'function' ? { signal: undefined, work: given } : { signal: given.signal, work: then }
    const before = last
    let letGo = (): void => undefined
    last = new Promise<void>(done => (letGo = done))
    try {
      await Promise.race([before, aborted(signal)])
      return await work?.()
    } finally {
      void before.then(letGo)
    }
  }
  // The many forms of `request` are narrowed to the two that are used.
  return { request } as unknown as Pick<LockManager, 'request'>
}

const aborted = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)))
