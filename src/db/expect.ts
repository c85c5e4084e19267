import type { Expect, Meta, Place } from './phone-store.ts'

/** Both stores mean the same by 'stale'. A database without a head is new: its first commit writes one. */
export function matchesMeta(meta: Meta, expect: Expect): boolean {
  return matchesHead(meta, expect) && (!expect.place || placeKey(meta.place) === expect.place)
}

function matchesHead({ head }: Meta, { head: expected }: Expect): boolean {
  if (!expected) return head === undefined
  return (
    head !== undefined &&
    head.schema === expected.schema &&
    head.generation === expected.generation &&
    (expected.replica === undefined || head.replica === expected.replica) &&
    (expected.counter === undefined || head.counter === expected.counter)
  )
}

/** A page may be applied only where it was asked for; a second tab that pulled the same page is 'stale'. */
export const placeKey = ({ epoch, cursor, beside }: Place): string => JSON.stringify([epoch, cursor, beside])
