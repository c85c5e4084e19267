import type { Card, PhoneContext } from '../db/context.ts'
import { openPaces } from './pace.ts'
import type { Paces } from './pace.ts'
import type { Answered, Transport } from './transport.ts'

export type Progress = (pulled: number, of?: number) => void

/** One run of sync: the log, the way to the server, and what time the server said it is. */
export type Session<C extends Card> = {
  readonly log: PhoneContext<C>
  readonly transport: Transport
  heard<T>(outcome: Answered<T>): T
  /** The phone's clock only until the server was heard. */
  serverTime(): number
  /** Somebody watches how far a pull is; `of` is known for the first download. */
  readonly progress: Progress | undefined
  readonly paces: Paces
  readonly clock: () => number
}

export type SessionOptions = {
  readonly progress?: Progress | undefined
  /** What was learned of the line before. */
  readonly paces?: Paces
  /** Milliseconds, of which only differences count; a phone's clock that is set meanwhile only makes a wrong guess. */
  readonly clock?: (() => number) | undefined
}

export function openSession<C extends Card>(
  log: PhoneContext<C>,
  transport: Transport,
  { progress, paces = openPaces(), clock = () => log.now().getTime() }: SessionOptions = {},
): Session<C> {
  let heardTime: number | undefined
  return {
    log,
    transport,
    heard({ answer, serverTime }) {
      heardTime = serverTime ?? heardTime
      return answer
    },
    serverTime: () => heardTime ?? log.now().getTime(),
    progress,
    paces,
    clock,
  }
}
