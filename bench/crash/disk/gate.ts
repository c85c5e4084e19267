/** Where `n` wait until all of them have come and somebody opens. */
export type Gate = { wait(): Promise<void>; allWait(): Promise<void>; open(): void }

export function gate(n: number): Gate {
  let waiting: (() => void)[] = []
  let tellAll: (() => void) | undefined
  return {
    wait: () =>
      new Promise(resolve => {
        waiting.push(resolve)
        if (waiting.length === n) tellAll?.()
      }),
    allWait: () =>
      new Promise(resolve => {
        tellAll = resolve
        if (waiting.length === n) resolve()
      }),
    open: () => {
      const all = waiting
      waiting = []
      for (const go of all) go()
    },
  }
}
