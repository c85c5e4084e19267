import { readFrame } from './frame.ts'
import type { Frame } from './frame.ts'
import { messageOf } from './message-frames.ts'
import { firstOf, has, mixInto, mixture } from './mixture.ts'
import type { Mixture } from './mixture.ts'

export type Progress = {
  /** Blocks known so far, of how many. */
  readonly got: number
  readonly of: number
}

export type Collected =
  /** Not a frame of ours, or read badly: as if it had not been there. */
  | { readonly state: 'ignored' }
  | ({ readonly state: 'more' } & Progress)
  | { readonly state: 'whole'; readonly message: Uint8Array }
  /** All blocks are there and do not make the message: begins anew. */
  | { readonly state: 'broken' }

/**
 * Frames in any order, twice, with gaps. Each new one is freed of what is known and kept under its first unknown block;
 * when there are as many as blocks they are solved from the last to the first. Another message begins anew.
 */
export function collector(): { add(text: string): Collected } {
  let now: Solver | undefined
  return {
    add(text) {
      const frame = readFrame(text)
      if (!frame) return { state: 'ignored' }
      if (!now?.fits(frame)) now = solver(frame)
      now.add(frame)
      const { got, of } = now.progress()
      if (got < of) return { state: 'more', got, of }
      const message = now.message()
      if (message) return { state: 'whole', message }
      now = undefined
      return { state: 'broken' }
    },
  }
}

type Row = { readonly bits: Mixture; readonly data: Uint8Array }
type Solver = {
  fits(frame: Frame): boolean
  add(frame: Frame): void
  progress(): Progress
  message(): Uint8Array | undefined
}

function solver({ session, blocks, payload: { length } }: Frame): Solver {
  const rows = new Map<number, Row>()
  const mix = (into: Row, row: Row): void => {
    mixInto(into.bits, row.bits)
    mixInto(into.data, row.data)
  }
  return {
    fits: frame => frame.session === session && frame.blocks === blocks && frame.payload.length === length,
    add({ number, payload }) {
      const row: Row = { bits: mixture(number, blocks), data: payload.slice() }
      for (let at = firstOf(row.bits); at !== undefined; at = firstOf(row.bits)) {
        const known = rows.get(at)
        if (!known) return void rows.set(at, row)
        mix(row, known)
      }
    },
    progress: () => ({ got: rows.size, of: blocks }),
    message() {
      const padded = new Uint8Array(blocks * length)
      for (let at = blocks - 1; at >= 0; at--) {
        const row = rows.get(at)
        if (!row) return undefined
        for (let later = at + 1; later < blocks; later++) {
          const known = rows.get(later)
          if (known && has(row.bits, later)) mix(row, known)
        }
        padded.set(row.data, at * length)
      }
      return messageOf(padded, session)
    },
  }
}
