import { cardDays } from '../due/days-of.ts'
import { gradeOn, schoolYearFrom } from '../due/grade.ts'
import { usiaSekolahRemaja } from '../instruments/usia-sekolah-remaja.ts'
import { recordById } from '../log/read.ts'
import { afterMonths } from '../measures/after-months.ts'
import { orang } from '../records/orang.ts'
import { haemoglobinChecks } from '../schedules/checks/index.ts'
import type { HbCheck } from '../schedules/checks/index.ts'
import { isSex } from './ages.ts'
import { count } from './count.ts'
import type { Count } from './count.ts'
import { veryLowNote } from './hb-note.ts'
import type { Indicator } from './indicator.ts'
import { oncePer } from './once.ts'
import type { Person } from './person.ts'
import type { PersonMonth } from './person-month.ts'
import { remajaShared } from './remaja.ts'
import { hasNumber } from './this-year.ts'

const { all, hb } = remajaShared

const veryLow = count({
  id: 'rematri-hb-sangat-rendah',
  words: 'Remaja putri dengan Hb jauh di bawah batas',
  within: hb.found,
  when: m => m.latest(usiaSekolahRemaja, r => r.hbBerat) === true,
})

const measuredDays = oncePer(({ view }: Person) => cardDays(view, hasNumber('hb')))

/** Since when she has been in that class, or of its age where nobody wrote her class down; undefined: she is not in it. */
function inClassSince({ person, day }: PersonMonth, { grade, years }: HbCheck): string | undefined {
  const written = gradeOn(recordById(person.view, orang.kind, person.id), day)
  if (written !== undefined) return written === grade ? schoolYearFrom(day) : undefined
  if (person.birth === undefined) return undefined
  const [from, until] = [years, years + 1].map(y => afterMonths(person.birth ?? '', y * 12))
  return from !== undefined && until !== undefined && day >= from && day < until ? from : undefined
}

type ClassCounts = { readonly check: HbCheck; readonly inClass: Count; readonly measured: Count }

/** Once in each class: who had it in autumn is not asked again when the calendar year turns. */
const classes = haemoglobinChecks.map((check): ClassCounts => {
  const inClass = count({
    id: `rematri-kelas-${check.grade}`,
    words: `Remaja putri kelas ${check.grade} di wilayah tahun ini`,
    within: all,
    when: m => isSex('P')(m) && inClassSince(m, check) !== undefined,
  })
  const measured = count({
    id: `rematri-hb-kelas-${check.grade}`,
    words: `Remaja putri kelas ${check.grade} sudah diperiksa Hb di kelas itu`,
    within: inClass,
    when: m => {
      const since = inClassSince(m, check)
      return since !== undefined && measuredDays(m.person).some(d => d >= since && d <= m.lastDay)
    },
  })
  return { check, inClass, measured }
})

export const rematriHbCounts: readonly Count[] = [veryLow, ...classes.flatMap(c => [c.inClass, c.measured])]

const base = {
  programme: 'remaja',
  cluster: 2,
  period: 'tahun',
  source: 'KMK HK.01.07/MENKES/2015/2023',
} as const

export const rematriHbIndicators: readonly Indicator[] = [
  {
    id: 'rematri-hb-sangat-rendah',
    words: veryLow.words,
    numerator: veryLow,
    denominator: hb.measured,
    ...base,
    better: 'down',
    notes: veryLowNote,
  },
  ...classes.map(({ check: { grade, years }, inClass, measured }): Indicator => ({
    id: `rematri-hb-kelas-${grade}`,
    words: `Remaja putri kelas ${grade} diperiksa Hb`,
    numerator: measured,
    denominator: inClass,
    ...base,
    better: 'up',
    notes: `Hb di kartu sejak tahun ajaran itu dimulai (Juli). Kelas menurut data warga; yang kelasnya belum dicatat: umur ${years} tahun. Tahun kalender memuat dua tahun ajaran`,
  })),
]
