import * as z from 'zod/mini'
import type { RecordView, View } from '../log/fold.ts'
import { idFromParts } from '../log/hash.ts'
import { recordsOf } from '../log/read.ts'
import { compact } from './compact.ts'
import { define } from './define.ts'
import { count, data, optional, text } from './field.ts'
import { read } from './read-body.ts'

const numbers = (label: string) =>
  optional(data(label, () => z.record(z.string(), z.number(`${label} diisi angka.`).check(z.gte(0)))))

/**
 * What the puskesmas signs for one area and one year, filed with the area. Target: percent of the year, by the id of an
 * indicator (`docs/indicators.md`). Sasaran: persons, by group (bumil, bulin, bayi, bayi_bertahan, baduta, balita,
 * remaja, produktif, lansia), in three columns that are never added up and never worked out from those of another area.
 */
export const targetTahunan = define({
  kind: 'target-tahunan',
  title: 'Sasaran dan target tahunan',
  writers: ['puskesmas'],
  fields: {
    tahun: count('Tahun', [2020, 2100]),
    target: numbers('Target'),
    pusdatin: numbers('Sasaran Pusdatin'),
    daerah: numbers('Sasaran daerah'),
    riil: numbers('Sasaran riil'),
    disahkan_oleh: optional(text('Disahkan oleh', { max: 100 })),
  },
})

/** Two who write the plan of one area and year write one record. */
export const yearPlanId = (area: string, tahun: number): string =>
  idFromParts('target-tahunan', area, String(tahun))

export type SasaranSource = 'pusdatin' | 'daerah' | 'riil'
export type Numbers = Readonly<Record<string, number>>

export type YearPlan = {
  readonly record: string
  readonly area: string
  readonly tahun: number
  readonly target?: Numbers
  readonly disahkanOleh?: string
} & { readonly [S in SasaranSource]?: Numbers }

/** The columns of sasaran, as they stand beside each other. */
export const sasaranSources = {
  pusdatin: 'Pusdatin',
  daerah: 'Daerah',
  riil: 'Riil',
} as const satisfies Record<SasaranSource, string>

/** The record that `yearPlans` reads first for a year. */
export const yearPlanRecord = (view: View, tahun: number): RecordView | undefined =>
  recordsOf(view, targetTahunan.kind).find(r => read(targetTahunan, r).tahun === tahun)

/** The plans of one area's view. */
export const yearPlans = (view: View): YearPlan[] =>
  recordsOf(view, targetTahunan.kind).flatMap(record => {
    const b = read(targetTahunan, record)
    if (b.tahun === undefined) return []
    return [
      compact<YearPlan>({
        record: record.id,
        area: record.about,
        tahun: b.tahun,
        target: numbersIn(b.target),
        pusdatin: numbersIn(b.pusdatin),
        daerah: numbersIn(b.daerah),
        riil: numbersIn(b.riil),
        disahkanOleh: b.disahkan_oleh,
      }),
    ]
  })

/** Whatever a later version stored there besides numbers is kept in the log and means nothing here. */
export function numbersIn(value: unknown): Numbers | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.fromEntries(
    Object.entries(value).filter(([, n]) => typeof n === 'number' && Number.isFinite(n)),
  )
}
