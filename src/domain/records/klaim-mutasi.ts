import type { RecordView, View } from '../log/fold.ts'
import { idFromParts } from '../log/hash.ts'
import { recordsOf } from '../log/read.ts'
import { define, healthWorkers } from './define.ts'
import { day, merging } from './field.ts'

/**
 * Somebody who was registered here comes from elsewhere, and her history is asked for. It names nobody and no NIK: the
 * server reads what stands in her own registration, and asks whoever has her (RULES.md K). Taken back, the day is emptied
 * by an entry that names the asking which it takes back: one that it has not seen stands, whoever comes first (K8).
 */
export const klaimMutasi = define({
  kind: 'klaim-mutasi',
  title: 'Permintaan pindah masuk',
  writers: healthWorkers,
  fields: { ditanya: merging('any', day('Ditanyakan')) },
})

/** One for each person, whoever asks. */
export const claimId = (person: string): string => idFromParts('klaim-mutasi', person)

/** K8: days on which it was asked and that nobody took back. */
const standing = (record: RecordView): string[] =>
  (record.fields['ditanya']?.values ?? []).flatMap(({ value }) => (typeof value === 'string' ? [value] : []))

/** Was asked, and everything that was asked was taken back. */
export const isClaimOver = (record: RecordView): boolean => standing(record).length === 0

/** K8: this entry asks, and nobody took it back or asked again since. */
export const asksStill = (record: RecordView, entry: string): boolean =>
  (record.fields['ditanya']?.values ?? []).some(v => typeof v.value === 'string' && v.ids.includes(entry))

/** The day on which her history was asked for, last. */
export const askedForOn = (view: View): string | undefined =>
  recordsOf(view, klaimMutasi.kind).flatMap(standing).toSorted().at(-1)

/** The day on which that was taken back, where nothing of it stands any more. */
export const takenBackOn = (view: View): string | undefined =>
  askedForOn(view) === undefined
    ? recordsOf(view, klaimMutasi.kind)
        .flatMap(r => r.items.filter(i => i.entry.body['ditanya'] === null))
        .map(i => i.entry.happenedOn)
        .toSorted()
        .at(-1)
    : undefined
