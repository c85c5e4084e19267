import { countedOf, dueOf, isMaternal, kehamilan, kematian, read, weeksOn } from '../../records/index.ts'
import type { Asked } from '../asked.ts'
import { cellWords } from '../cell.ts'
import type { Subject } from '../sheet.ts'
import { isSasaran, residentOf } from './resident.ts'
import type { Resident } from './resident.ts'

/** A pregnancy in a year until a day, and what came of it; twins have a line each. */
export type Birth = {
  readonly resident: Resident
  readonly father: string | undefined
  readonly born: string | undefined
  readonly remark: string | undefined
  readonly babyDied: string | undefined
  readonly motherDied: string | undefined
  readonly baby: string | undefined
  /** What was later than this day is not told. */
  readonly to: string
}

const outcomes: Readonly<Record<string, string>> = {
  lahir_hidup: 'Lahir hidup',
  lahir_mati: 'Lahir mati',
  keguguran: 'Keguguran',
  ibu_meninggal: 'Ibu meninggal',
  pindah: 'Pindah',
}
/** Of an end that is no birth the day stands beside its name. */
const births: readonly (string | undefined)[] = ['lahir_hidup', 'lahir_mati']

/** Who is pregnant on the last day, and every birth and death of the year until then. */
export function birthsOf(subject: Subject, asked: Asked): readonly Birth[] {
  const { to, month } = asked
  const resident = residentOf(subject, asked)
  if (!resident) return []
  const until = (day: string | undefined): string | undefined =>
    day !== undefined && day <= to ? day : undefined
  const ofYear = (day: string | undefined): boolean =>
    day !== undefined && day >= `${month.slice(0, 4)}-01-01`
  const died = until(motherDiedOn(subject))
  const known = pregnanciesUntil(subject, to)
  const last = died === undefined ? undefined : known.findLast(p => p.from <= died)?.record
  const rows = known.flatMap(({ record, body }) => {
    const ended = until(body.tanggal_akhir)
    const motherDied = body.akhir === 'ibu_meninggal' && ended ? ended : record === last ? died : undefined
    const babyDied = until(body.bayi_meninggal_pada)
    const isOpen = ended === undefined && isSasaran(resident)
    if (!isOpen && ![ended, babyDied, motherDied].some(ofYear)) return []
    const born = births.includes(body.akhir) ? ended : undefined
    const row = {
      resident,
      to,
      father: body.suami_nama ?? resident.body.suami_nama,
      born,
      babyDied,
      motherDied,
      remark: ended === undefined ? pregnantWords(resident, record, to) : endWords(body.akhir, ended, born),
    }
    const babies = born !== undefined && body.anak?.length ? body.anak : [undefined]
    return babies.map(baby => ({ ...row, baby }))
  })
  return last === undefined && ofYear(died) ? [...rows, deathOf(resident, died, to)] : rows
}

const pregnanciesUntil = ({ view }: Subject, to: string) =>
  countedOf(view, kehamilan.kind)
    .map(record => {
      const body = read(kehamilan, record)
      return { record: record.id, body, from: body.tercatat ?? record.happenedOn }
    })
    .filter(p => p.from <= to)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))

/** What the count of mothers who died reads too, so that book and recap agree. */
const motherDiedOn = ({ view }: Subject): string | undefined =>
  countedOf(view, kematian.kind).flatMap(record => {
    const { saat, tanggal } = read(kematian, record)
    return isMaternal(saat) ? [tanggal ?? record.happenedOn] : []
  })[0]

function pregnantWords({ episodes }: Resident, record: string, to: string): string {
  const episode = episodes.find(e => e.record === record)
  const weeks = episode && weeksOn(episode, to)
  const due = episode && dueOf(episode)
  return [
    weeks === undefined ? 'Hamil' : `Hamil ${weeks} minggu`,
    due && `perkiraan lahir ${cellWords(due, 'date')}`,
  ]
    .filter(Boolean)
    .join(', ')
}

const endWords = (akhir: string | undefined, ended: string, born: string | undefined): string | undefined =>
  [outcomes[akhir ?? ''], born === undefined ? cellWords(ended, 'date') : undefined]
    .filter(Boolean)
    .join(', ')

/** She died in pregnancy, birth or nifas, and no pregnancy was written down. */
const deathOf = (resident: Resident, motherDied: string | undefined, to: string): Birth => ({
  resident,
  to,
  father: resident.body.suami_nama,
  born: undefined,
  remark: outcomes['ibu_meninggal'],
  babyDied: undefined,
  motherDied,
  baby: undefined,
})
