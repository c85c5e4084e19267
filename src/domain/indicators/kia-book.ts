import { fieldDay } from '../due/field-day.ts'
import { kunjunganAnak } from '../instruments/kunjungan-anak.ts'
import { kunjunganBayi } from '../instruments/kunjungan-bayi.ts'
import type { RecordView } from '../log/fold.ts'
import { recordsOf } from '../log/read.ts'
import { countedHistory, countedOf } from '../records/history.ts'
import type { Screening } from '../records/history.ts'
import { kiaDicatat } from '../records/kia-dicatat.ts'
import { kontak } from '../records/kontak.ts'
import { layanan } from '../records/layanan.ts'
import { orang } from '../records/orang.ts'
import { read } from '../records/read-body.ts'
import { oncePer } from './once.ts'
import type { Person } from './person.ts'
import type { PersonMonth } from './person-month.ts'

/** On a day somebody knew whether the child has a Buku KIA or KMS. */
type Known = { readonly on: string; readonly has: boolean }

const visits: readonly string[] = [kunjunganAnak.id, kunjunganBayi.id]
const yes = ({ happenedOn }: { readonly happenedOn: string }): Known => ({ on: happenedOn, has: true })

/** The list of development is filled in the book: whoever says which of the two it is has seen it there, "Tidak tahu" has not. */
const wasCopied = ({ answers: { bbKiaBulanLalu, perkembangan } }: Screening): boolean =>
  typeof bbKiaBulanLalu === 'number' || perkembangan === 'lengkap' || perkembangan === 'tidak-lengkap'

/** Oldest first; of one day a yes goes last, for what was read from a book was read from one. */
const knownOf = oncePer(({ view }: Person): readonly Known[] => {
  const history = countedHistory(view)
  const asked = history.flatMap(({ instrument, answers: { bukuKia }, happenedOn }): Known[] =>
    visits.includes(instrument) && typeof bukuKia === 'boolean' ? [{ on: happenedOn, has: bukuKia }] : [],
  )
  const copied = history.filter(wasCopied)
  const services = countedOf(view, layanan.kind).filter(r => read(layanan, r).sumber === 'menurut_kia')
  const contacts = countedOf(view, kontak.kind).filter(r => read(kontak, r).sumber === 'menurut_kia')
  const written = countedOf(view, kiaDicatat.kind).filter(r => read(kiaDicatat, r).dicatat === true)
  return [
    ...recordsOf(view, orang.kind).flatMap(inRegister),
    ...asked,
    ...[...copied, ...services, ...contacts, ...written].map(yes),
  ].toSorted((a, b) => (a.on === b.on ? Number(a.has) - Number(b.has) : a.on < b.on ? -1 : 1))
})

/** The value that is shown, from its day on; what it replaced holds for the time before. */
function inRegister(record: RecordView): Known[] {
  const on = fieldDay(record, 'buku_kia')
  const now = read(orang, record).buku_kia
  if (on === undefined || now === undefined) return []
  const before = record.items.flatMap(({ entry }): Known[] => {
    const has = entry.body['buku_kia']
    return typeof has === 'boolean' && entry.happenedOn < on ? [{ on: entry.happenedOn, has }] : []
  })
  return [...before, { on, has: now }]
}

/** At the end of the month. Undefined: nobody has written it down, which is not "no". */
export const hasBook = ({ person, lastDay }: PersonMonth): boolean | undefined =>
  knownOf(person).findLast(k => k.on <= lastDay)?.has
