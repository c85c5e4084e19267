/** Nothing moved for so long that it never will: a connection that died without a word, or a box that swallows. */
class Silent extends Error {}

/** Longer than the server may take for an answer when everybody sends at once. */
const patienceMs = 45_000
/** Bytes a millisecond. How far an upload has come nobody is told, so it gets the time that the worst line takes. */
const slowest = 1

export type Watched = {
  /** Ends the request when nobody waits for it any more. */
  readonly signal: AbortSignal
  /** Something came: the wait begins anew. */
  readonly moved: () => void
}

/**
 * What a request gives, or `Silent` after so many milliseconds without a sign of life. Browsers wait for many minutes, in
 * which nothing else is sent; and a wait with one end for everything would cut what is slow but alive.
 */
export function unlessSilent<T>(
  {
    patience = patienceMs,
    bytesUp = 0,
  }: { readonly patience?: number | undefined; readonly bytesUp?: number },
  work: (watched: Watched) => Promise<T>,
): Promise<T> {
  const end = new AbortController()
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const waitFor = (ms: number): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        reject(new Silent())
        end.abort()
      }, ms)
    }
    waitFor(patience + bytesUp / slowest)
    work({ signal: end.signal, moved: () => waitFor(patience) })
      .then(resolve, reject)
      .finally(() => clearTimeout(timer))
  })
}

/** The whole body, piece by piece. */
export async function bytesOf(response: Response, moved: () => void): Promise<ArrayBuffer> {
  moved()
  if (!response.body) return response.arrayBuffer()
  const reader = response.body.getReader()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    moved()
    pieces.push(piece.value)
  }
  return new Blob(pieces).arrayBuffer()
}
