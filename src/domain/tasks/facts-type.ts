import type { TreatmentFacts } from '../adherence/on-card.ts'
import type { caraTindakLanjut } from '../records/tindak-lanjut.ts'

/** An answer asks her to come again on a day. */
export type Control = { readonly record: string; readonly on: string }

/** A consultation on the spot that nobody answered. */
export type OpenConsult = {
  readonly record: string
  readonly on: string
  readonly hari?: string
  readonly perluBidan?: true
}

/** A course of extra food: its first day, its length in days, and the weeks of which something was written. */
export type OpenCourse = {
  readonly record: string
  readonly from: string
  readonly days: number
  readonly weeks: readonly number[]
}

/** What somebody did about a task, newest last. */
export type Handled = {
  readonly record: string
  readonly tugas: string
  readonly cara: keyof typeof caraTindakLanjut
  readonly hasil?: string
  readonly alasan?: string
  readonly tanggal: string
}

/**
 * The facts from which tasks are summed on any day and under any policy, so that a list of two thousand people folds
 * nobody. Long lists are texts: a phone copies hundreds of cards out of its database before the first screen.
 */
export type TaskFacts = {
  /** Doses given: "BCG::2026-01-03 OPV:1:2026-02-03". */
  readonly imunisasi?: string
  /** "2026-10-12:7900": the first weighing and the last of each of the last three months. */
  readonly timbang?: string
  readonly vitA?: readonly string[]
  readonly cacing?: readonly string[]
  readonly kontak?: {
    readonly anc?: readonly string[]
    readonly kf?: readonly string[]
    readonly kn?: readonly string[]
  }
  /** The last home visit at which somebody was met. */
  readonly bertemu?: string
  /** Days on which a development list was looked at, and the day of PKAT. */
  readonly perkembangan?: readonly string[]
  readonly pkat?: readonly string[]
  /** Last day of each yearly test of elders. */
  readonly skrining?: Readonly<Record<string, string>>
  /** The newest day on which a referral was answered by seeing her. */
  readonly dijawab?: string
  readonly kontrol?: readonly Control[]
  readonly konsul?: readonly OpenConsult[]
  readonly ditindak?: readonly Handled[]
  /** The course of extra food that nobody has closed, the newest. */
  readonly pmt?: OpenCourse
  /** Treatments that need somebody to look. TBC and mental disorders stand only on the cards of health workers. */
  readonly obat?: TreatmentFacts
}
