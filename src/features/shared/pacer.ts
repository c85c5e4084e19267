/** Longer than this without an answer and a tap feels lost. */
const slice = 12

/** Between two pieces of long work: a promise when the page must get its turn first, else nothing. */
export function pacer(): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    if (performance.now() - since < slice) return undefined
    return new Promise(resolve =>
      setTimeout(() => {
        since = performance.now()
        resolve()
      }),
    )
  }
}
