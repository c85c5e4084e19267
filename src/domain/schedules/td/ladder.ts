import type { Provenance } from '../../instrument/index.ts'
import { days, months } from '../span.ts'
import type { Span } from '../span.ts'

/** Status T as the KIA book writes it: T0 never, T5 the goal. */
export type TdStatus = 0 | 1 | 2 | 3 | 4 | 5

/** One step: the least time since the step before it, and how long it protects. */
export type Step = Provenance & {
  readonly status: TdStatus
  readonly wait?: Span
  readonly protects?: Span
}

const intervals: Provenance = {
  source: 'Kemenkes, paparan imunisasi: jarak dan perlindungan Td wanita usia subur',
  confidence: 'B',
  validFrom: '2017-04-11',
  signOff: 'belum',
}
const years = (n: number): Span => months(n * 12)

/** Section 3.3: four weeks, six months, one year, one year; three, five, ten, twenty-five years. */
/** As the rule book names it. */
export const stepId = ({ status }: Pick<Step, 'status'>): string => `td-t${status}`

export const steps: readonly Step[] = [
  { status: 1, ...intervals },
  { status: 2, wait: days(28), protects: years(3), ...intervals },
  { status: 3, wait: months(6), protects: years(5), ...intervals },
  { status: 4, wait: years(1), protects: years(10), ...intervals },
  { status: 5, wait: years(1), protects: years(25), ...intervals },
]

export const goal = 5

/** What a history says is a proposal: a bidan sets the status. */
export const mapping: Provenance & { readonly id: string } = {
  id: 'td-riwayat',
  source:
    'Status T dari riwayat (3 DPT bayi = T2, DPT 4, DT dan Td BIAS): usulan Saku Kader, bidan yang menentukan',
  confidence: 'D',
  validFrom: '2026-11-01',
  signOff: 'belum',
}

/** Three doses in infancy are T2, whatever lay between them. */
export const infantDoses = 3
export const infantStatus = 2
/** Doses at school are a year apart by the calendar of the school, which may be some days short of a year. */
export const schoolGrace = days(28)
export const schoolUntil = years(15)
