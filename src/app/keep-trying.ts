const first = 15_000
const longest = 10 * 60_000

/** Milliseconds before the next try, after so many that failed. */
export const pauseAfter = (failed: number): number => Math.min(first * 2 ** (failed - 1), longest)

/** Until it comes through, each time a little later: the whole app that is fetched once, a file that is carried for somebody. */
export async function keepTrying(
  comesThrough: () => Promise<boolean>,
  wait: (ms: number) => Promise<void>,
): Promise<void> {
  for (let failed = 1; !(await comesThrough()); failed += 1) await wait(pauseAfter(failed))
}

/** True once the worker is installed, false when its installation came to nothing. */
export function installed(worker: ServiceWorker | null): Promise<boolean> {
  return new Promise(resolve => {
    const look = (): void => {
      if (worker === null || worker.state === 'redundant') resolve(false)
      else if (worker.state !== 'installing') resolve(true)
    }
    worker?.addEventListener('statechange', look)
    look()
  })
}

/** So long, or until the browser says that there is a line again. */
export function untilOnline(ms: number): Promise<void> {
  return new Promise(resolve => {
    const end = (): void => {
      clearTimeout(timer)
      removeEventListener('online', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    addEventListener('online', end)
  })
}
