import type { PushAnswer, Save } from '../../src/domain/log/index.ts'
import type { Outcome } from '../../src/sync/index.ts'
import { countedHttp } from '../push/counted-http.ts'
import { batchesOf, pushed, transportTo } from '../push/send.ts'
import type { Session } from '../real-server.ts'

/**
 * Where packed messages wait until all may leave in the same moment. What a phone does before it sends, it does on its own
 * processor; here it would take that of the server.
 */
export type Gate = { readonly opened: Promise<void>; open(): void }

export function newGate(): Gate {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { opened: promise, open: resolve }
}

export type Pushed = {
  readonly replica: string
  readonly saves: readonly Save[]
  readonly outcomes: readonly Outcome<PushAnswer>[]
  /** When the last answer was here, by `performance.now()`. */
  readonly answered: number
}

type To = { readonly url: string; readonly gate: Gate }

export const phoneFetch = ({ replica, token }: Session) => countedHttp(`__Host-saku-${replica}=${token}`)

/** The product's batches and transport over one connection, ready to leave; resolves when all stand at the gate. */
export async function readyToPush(
  { url, gate }: To,
  session: Session,
  saves: readonly Save[],
): Promise<{ readonly done: Promise<Pushed> }> {
  const line = phoneFetch(session)
  const outcomes: Promise<Outcome<PushAnswer>>[] = []
  const batches = batchesOf(saves)
  let answered = 0
  for (const [i, batch] of batches.entries()) {
    const { promise: ready, resolve: isReady } = Promise.withResolvers<void>()
    const leaving: typeof fetch = async (input, init) => {
      isReady()
      await gate.opened
      const answer = await line.fetch(input, init)
      answered = performance.now()
      return answer
    }
    const left = batches.length - i - 1
    outcomes.push(pushed(transportTo({ fetch: leaving, url }, session), batch, left))
    await ready
  }
  const done = Promise.all(outcomes).then(all => {
    line.close()
    return { replica: session.replica, saves, outcomes: all, answered }
  })
  return { done }
}
