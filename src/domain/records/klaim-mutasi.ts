import type { View } from '../log/fold.ts'
import { idFromParts } from '../log/hash.ts'
import { recordsOf } from '../log/read.ts'
import { define, healthWorkers } from './define.ts'
import { day, merging } from './field.ts'
import { read } from './read-body.ts'

/**
 * Somebody who was registered here comes from elsewhere, and her history is asked for. It names nobody and no NIK: the
 * server reads what stands in her own registration, and asks whoever has her (RULES.md K).
 */
export const klaimMutasi = define({
  kind: 'klaim-mutasi',
  title: 'Permintaan pindah masuk',
  writers: healthWorkers,
  fields: { ditanya: merging('any', day('Ditanyakan')) },
})

/** One for each person, whoever asks. */
export const claimId = (person: string): string => idFromParts('klaim-mutasi', person)

/** The day on which her history was asked for, last. */
export const askedForOn = (view: View): string | undefined =>
  recordsOf(view, klaimMutasi.kind)
    .flatMap(r => read(klaimMutasi, r).ditanya ?? [])
    .toSorted()
    .at(-1)
