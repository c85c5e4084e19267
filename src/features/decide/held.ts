import type { View } from '../../domain/log/index.ts'
import {
  countedHistory,
  countedOf,
  kehamilan,
  kontak,
  kunjungan,
  layanan,
  rujukan,
} from '../../domain/records/index.ts'

/** How much is recorded of what, so that nobody is surprised by what a merge brings together. */
export type Held = { readonly label: string; readonly days: readonly string[] }

const kinds = [layanan, kontak, kehamilan, kunjungan, rujukan] as const

/** Days of each, newest first. Measurements stand there even when there are none. */
export function heldIn(view: View): Held[] {
  const days = (kind: string): string[] =>
    countedOf(view, kind)
      .map(r => r.happenedOn)
      .toReversed()
  return [
    { label: 'Pengukuran', days: countedHistory(view).map(s => s.happenedOn) },
    ...kinds.map(def => ({ label: def.title, days: days(def.kind) })),
  ]
}

export type HeldLine = {
  readonly label: string
  readonly a: readonly string[]
  readonly b: readonly string[]
}

export function heldLines([a, b]: readonly [View, View]): HeldLine[] {
  const other = heldIn(b)
  return heldIn(a)
    .map((held, at) => ({ label: held.label, a: held.days, b: other[at]?.days ?? [] }))
    .filter((line, at) => at === 0 || line.a.length + line.b.length > 0)
}
