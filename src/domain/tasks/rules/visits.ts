import { ilp2023, usulan } from '../../instruments/sources.ts'
import { isActive } from '../../records/assignments.ts'
import { addDays } from '../../measures/age.ts'
import { taskFigures } from '../figures.ts'
import type { TaskRule } from '../looked.ts'
import { namedVisit } from '../named-visit.ts'

const { mendekati, kunjunganBerakhir, skriningMulai } = taskFigures

/** "Kunjungan berikut" of the last home visit. */
export const plannedVisit: TaskRule = {
  id: 'tugas-kunjungan',
  kind: 'kunjungan',
  seenBy: 'posyandu',
  why: usulan,
  find: ({ card: { kunjungan, kunjunganBerikut: due }, on }) => {
    if (
      !due ||
      !kunjungan ||
      on < addDays(due, -mendekati.value) ||
      on > addDays(due, kunjunganBerakhir.value)
    )
      return []
    const urgency = due < on ? 'lewat' : due === on ? 'hari-ini' : 'segera'
    return [{ key: `kunjungan:${due}`, urgency, since: kunjungan, due, words: 'Kunjungan rumah berikutnya' }]
  },
}

/**
 * A named visit: only the kader whom the bidan named has it. It says neither what for nor how often, because both would tell
 * an illness to whoever looks over her shoulder. What came of it ("menolak", words of her own) is for health workers alone.
 */
export const assignedVisit: TaskRule = {
  id: 'tugas-kunjungan-bidan',
  kind: 'kunjungan',
  seenBy: 'posyandu',
  handledIn: 'health',
  why: usulan,
  find: ({ card, on, account }) =>
    (card.tugas ?? [])
      .filter(a => a.petugas === account && isActive(a, on))
      .map(a => ({
        key: `${namedVisit}${a.record}`,
        urgency: 'segera',
        since: a.mulai,
        due: a.sampai,
        words: 'Kunjungan rumah yang diminta bidan',
        record: a.record,
      })),
}

const tests = { aks: 'kegiatan sehari-hari (AKS)', skilas: 'SKILAS' } as const

/** Once a calendar year for elders; said towards its end, and only in passing. */
export const yearlyTests: TaskRule = {
  id: 'tugas-skrining-lansia',
  kind: 'skrining',
  seenBy: 'posyandu',
  why: ilp2023,
  find: ({ stages, facts, on }) => {
    if (stages?.mainGroup !== 'lansia' || Number(on.slice(5, 7)) < skriningMulai.value) return []
    const year = on.slice(0, 4)
    const missing = (Object.keys(tests) as (keyof typeof tests)[]) // the keys of the object above
      .filter(t => facts.skrining?.[t]?.slice(0, 4) !== year)
    if (missing.length === 0) return []
    return [
      {
        key: `skrining:${year}`,
        urgency: 'sekalian',
        since: `${year}-01-01`,
        due: `${year}-12-31`,
        words: `Skrining tahun ini belum: ${missing.map(t => tests[t]).join(' dan ')}`,
      },
    ]
  },
}
