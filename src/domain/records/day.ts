import type { RecordView, View } from '../log/fold.ts'
import { recordById, recordsOf, stateOf } from '../log/read.ts'
import { hariBuka } from './hari-buka.ts'
import { kehadiran } from './kehadiran.ts'
import { read } from './read-body.ts'
import type { ReadOf } from './read-body.ts'
import { attendanceId } from './ids.ts'
import { unionOf } from './merge-rule.ts'

export const langkah = [1, 2, 3, 4, 5] as const
export type Langkah = (typeof langkah)[number]

export type Attendance = {
  readonly record: string
  readonly orang: string
  /** Who did each step that is done. */
  readonly oleh: { readonly [L in Langkah]?: string }
  readonly next: Langkah | 'selesai'
  readonly pengantar?: string | undefined
  readonly urutan?: string | undefined
  readonly tamu: boolean
  readonly state: ReturnType<typeof stateOf>
}

/** Who came, in the order in which they were registered. */
export const attendanceOf = (view: View): Attendance[] =>
  recordsOf(view, kehadiran.kind).flatMap(record => {
    const b = read(kehadiran, record)
    return b.orang && b.batal !== true ? [attendance(record, b.orang, b)] : []
  })

function attendance(record: RecordView, orang: string, b: ReadOf<typeof kehadiran.fields>): Attendance {
  const marks: Readonly<Record<Langkah, string | undefined>> = { 1: b.l1, 2: b.l2, 3: b.l3, 4: b.l4, 5: b.l5 }
  const oleh = Object.fromEntries(Object.entries(marks).filter(([, by]) => by !== undefined))
  const next = b.selesai === true ? 'selesai' : (langkah.find(l => marks[l] === undefined) ?? 'selesai')
  return {
    record: record.id,
    orang,
    oleh,
    next,
    pengantar: b.pengantar,
    urutan: b.urutan,
    tamu: b.tamu === true,
    state: stateOf(record),
  }
}

export const attendanceRecord = (view: View, hari: string, orang: string): RecordView | undefined =>
  recordById(view, kehadiran.kind, attendanceId(hari, orang))

export type PosyanduDay = ReadOf<typeof hariBuka.fields> & { readonly id: string }

/** The day as all its phones know it: who was present, and for whom it was, is the union of what they ticked. */
export function dayOf(view: View): PosyanduDay | undefined {
  const record = recordsOf(view, hariBuka.kind)[0]
  if (!record) return undefined
  const day: PosyanduDay = { ...read(hariBuka, record), id: record.id }
  const merged = Object.entries(hariBuka.fields)
    .filter(([key, field]) => field.merge === 'union' && record.fields[key])
    .map(([key]) => [key, unionOf(record, key)])
  return { ...day, ...Object.fromEntries(merged) }
}

/** Where a day that was opened under a wrong date counts; `gantiHari` of each day by its id. A ring ends where it began. */
export function followDay(gantiHari: ReadonlyMap<string, string>, hari: string): string {
  const seen = new Set<string>()
  let at = hari
  for (let next = gantiHari.get(at); next !== undefined && !seen.has(at); next = gantiHari.get(at)) {
    seen.add(at)
    at = next
  }
  return at
}
