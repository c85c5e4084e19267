import type { CarriedStore } from '../db/carried.ts'
import { sendCarried } from '../sync/carry.ts'
import type { Ask } from '../sync/index.ts'
import { keepTrying, pauseAfter } from './keep-trying.ts'

export type SendingCarried = {
  /** Ends after the first try; where the server was not reached, others follow by themselves. */
  send(): Promise<void>
  /** After a sync: the server was reached just now. Nothing is carried most of the time: then nothing is read. */
  synced(): Promise<void>
  /** Something was taken in. */
  more(): void
}

/** RULES.md X7: files of others are sent as soon as the server is reached, and not a whole minute later with the next sync. */
export function sendingCarried(
  store: CarriedStore,
  ask: Ask,
  wait: (ms: number) => Promise<void>,
): SendingCarried {
  let mayCarry = true
  let asked = 0
  let sending: Promise<boolean> | undefined
  let trying: Promise<void> | undefined

  /** Never two at a time. What was taken in while one ran may have come too late for it: it goes round again. */
  function once(): Promise<boolean> {
    asked += 1
    return (sending ??= all().finally(() => (sending = undefined)))
  }

  /** False: the server could not be reached. */
  async function all(): Promise<boolean> {
    let reached = false
    for (let answered = 0; answered !== asked;) {
      answered = asked
      reached = (await sendCarried(store, ask)) === undefined
    }
    mayCarry = (await store.list()).some(f => f.state === 'kept')
    return reached
  }

  async function send(): Promise<void> {
    if (await once()) return
    trying ??= wait(pauseAfter(1))
      .then(() => keepTrying(once, wait))
      .catch(() => undefined)
      .finally(() => (trying = undefined))
  }

  return {
    send,
    synced: async () => (mayCarry ? send() : undefined),
    more: () => void (mayCarry = true),
  }
}
