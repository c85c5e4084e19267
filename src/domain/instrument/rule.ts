import type { Seen, KeyOf } from './answers.ts'
import type { Questions } from './question.ts'
import type { Context } from './subject.ts'

/** Where a rule comes from and whether a doctor or nutrition officer has signed it. The sign-off itself is an entry. */
export type Provenance = {
  readonly source: string
  readonly confidence: 'A' | 'B' | 'C' | 'D'
  readonly validFrom: string
  readonly signOff: 'belum'
}

/** `undefined` is "cannot be assessed" and never fires. */
type When<R> = (r: R, c: Context) => boolean | undefined
type Rule<R, K extends string> = Provenance & {
  readonly id: string
  readonly when: When<R>
  /** The questions the rule reads, for "why" and for its reader class. */
  readonly from: readonly K[]
}

export type Colour = 'hijau' | 'kuning' | 'merah'
export type Finding<R, K extends string> = Omit<Rule<R, K>, 'id'> & {
  readonly code: string
  readonly colour: Colour
  readonly words: string | ((r: R) => string)
}

/** Section 4.4 of the domain document. `konsul` is a health worker at step 5 today, without a slip. */
export type Urgency = 'gawat' | 'hari-ini' | '7-hari' | 'konsul'
export type ReferTo = 'pustu' | 'puskesmas' | 'rs'
export type ReferUnit = 'bidan' | 'dokter' | 'tpg' | 'tbc' | 'jiwa' | 'ptm' | 'mata-telinga' | 'ugd'
export type ReferRule<R, K extends string> = Rule<R, K> & {
  readonly to: ReferTo
  readonly unit: ReferUnit
  readonly urgency: Urgency
  readonly because: string
}

export type EducateRule<R, K extends string> = Rule<R, K> & { readonly text: string }

/** A refusal that needs two answers, such as diastolic above systolic. */
export type Check<Q extends Questions> = {
  readonly at: KeyOf<Q>
  readonly refused: (a: Seen<Q>, c: Context) => boolean | undefined
  readonly message: string
}

export type Doubt<K extends string> = { readonly of: K; readonly words: string }

export type Section<K extends string> = {
  readonly id: string
  readonly title: string
  readonly langkah: 2 | 3 | 4 | 5
  readonly questions: readonly K[]
  /** One tap answers "sudah ditanya, semua tidak" for every yes/no and every list of chips in it. */
  readonly allNo?: true
  /** One tap below the list answers "yang lain sudah ditanya, semua bisa" for what has no answer yet; it changes none. */
  readonly restYes?: true
}
