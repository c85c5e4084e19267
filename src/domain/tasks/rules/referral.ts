import { triase } from '../../instruments/sources.ts'
import { addDays } from '../../measures/age.ts'
import type { OpenReferral } from '../../records/card-type.ts'
import type { Found, Looked, TaskRule } from '../looked.ts'
import { taskFigures } from '../figures.ts'
import type { TaskUrgency } from '../task.ts'

function urgencyOf(r: OpenReferral, on: string): TaskUrgency {
  if (r.mendesak === 'gawat') return 'gawat'
  if (r.mendesak === 'hari-ini' || r.palingLambat === on) return 'hari-ini'
  return r.palingLambat < on ? 'lewat' : 'segera'
}

function wordsOf(r: OpenReferral): string {
  if (r.tidakDatang) return 'Dirujuk dan belum datang: ajak lagi'
  if (r.mendesak === 'gawat') return 'Rujukan gawat: pastikan sudah ditangani sekarang'
  if (r.perluBidan) return 'Perlu diperiksa bidan'
  return 'Dirujuk: pastikan sudah diperiksa'
}

/** Open referrals. Within their deadline a health worker has them in Rujukan, and not once more here. */
export const referrals: TaskRule = {
  id: 'tugas-rujukan',
  kind: 'rujukan',
  seenBy: 'posyandu',
  why: triase,
  find: ({ card, on, reader }) =>
    (card.rujukan ?? [])
      .map((r): Found => ({
        key: `rujukan:${r.record}`,
        urgency: urgencyOf(r, on),
        since: r.sejak ?? r.palingLambat,
        due: r.palingLambat,
        words: wordsOf(r),
        record: r.record,
      }))
      .filter(f => reader === 'posyandu' || f.urgency !== 'segera'),
}

const { kontrolMendekati, kontrolBerakhir, konsulBerakhir } = taskFigures

/** "Kontrol tgl …" of an answer. The kader knows the day, not the finding. */
export const controls: TaskRule = {
  id: 'tugas-kontrol',
  kind: 'kontrol',
  seenBy: 'posyandu',
  why: kontrolMendekati,
  find: ({ facts, on }) =>
    (facts.kontrol ?? [])
      .filter(c => on >= addDays(c.on, -kontrolMendekati.value) && on <= addDays(c.on, kontrolBerakhir.value))
      .map(c => ({
        key: `kontrol:${c.record}`,
        urgency: c.on < on ? 'lewat' : c.on === on ? 'hari-ini' : 'segera',
        since: addDays(c.on, -kontrolMendekati.value),
        due: c.on,
        words: 'Waktunya kontrol ke puskesmas atau pustu',
        record: c.record,
      })),
}

/** Where a health worker was at the table it is done there; what is confidential still needs an answer. */
const isOpen = (p: Looked, c: NonNullable<Looked['facts']['konsul']>[number]): boolean =>
  c.on <= p.on &&
  p.on <= addDays(c.on, konsulBerakhir.value) &&
  (c.perluBidan === true || c.hari === undefined || !p.withNakes.has(c.hari))

/** "If no health worker came: list to the pustu the same day" (2.3.4). */
export const consults: TaskRule = {
  id: 'tugas-konsul',
  kind: 'konsul',
  seenBy: 'health',
  why: triase,
  find: p =>
    (p.facts.konsul ?? [])
      .filter(c => isOpen(p, c))
      .map(c => ({
        key: `konsul:${c.record}`,
        urgency: c.on === p.on ? 'hari-ini' : 'lewat',
        since: c.on,
        due: c.on,
        words: 'Kader minta dilihat tenaga kesehatan',
        record: c.record,
      })),
}
