import { failed } from './transport.ts'
import type { Outcome } from './transport.ts'

/**
 * How much is put into one message, by what the line moved lately: on a bad one something is done every few seconds, on
 * a good one a message is as large as it may be. The unit is the caller's.
 */
export type Pace = {
  size(): number
  /** This much has come through. */
  passed(size: number, ms: number): void
  /** What was on its way did not come through. */
  stopped(ms: number): void
}

export type Bounds = { readonly least: number; readonly first: number; readonly most: number }

/** A person waits as long without asking herself whether anything happens, and the server no longer than 15 s. */
const wantedMs = 8_000
const growth = 8
const shrinking = 4
/** Nobody was reached: that says nothing about the line. */
const atOnceMs = 100

export function paceOf({ least, first, most }: Bounds): Pace {
  let size = first
  const settle = (wanted: number): void => {
    size = Math.round(Math.min(most, Math.max(least, wanted)))
  }
  return {
    size: () => size,
    passed: (done, ms) => {
      const fits = done * Math.min(growth, wantedMs / Math.max(ms, 1))
      // A small message spends its time on the way there and back, which is no reason for smaller ones.
      settle(ms > wantedMs ? fits : Math.max(size, fits))
    },
    stopped: ms => {
      if (ms >= atOnceMs) settle(size / shrinking)
    },
  }
}

/** Asks, and lets the pace learn from how long it took. */
export async function timed<T>(
  { pace, clock }: { readonly pace: Pace; readonly clock: () => number },
  ask: () => Promise<Outcome<T>>,
  sizeOf: (answer: T) => number,
): Promise<Outcome<T>> {
  const began = clock()
  const outcome = await ask()
  const ms = clock() - began
  if (!failed(outcome)) pace.passed(sizeOf(outcome.answer), ms)
  else if (outcome.fault === 'offline' || outcome.fault === 'busy') pace.stopped(ms)
  return outcome
}

/** `push`: plain JSON of entries, of which a fourteenth travels. `page`: items. */
export type Paces = { readonly push: Pace; readonly page: Pace }

export const openPaces = (): Paces => ({
  push: paceOf({ least: 4 * 1024, first: 112 * 1024, most: 960 * 1024 }),
  page: paceOf({ least: 20, first: 500, most: 1000 }),
})
