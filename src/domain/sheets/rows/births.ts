import {
  countedOf,
  diedOn,
  dueOf,
  isMaternal,
  kehamilan,
  kematian,
  read,
  weeksOn,
} from '../../records/index.ts'
import type { Asked } from '../asked.ts'
import { cellWords } from '../cell.ts'
import type { Subject } from '../sheet.ts'
import { bornAlive, ofBaby } from './baby-births.ts'
import { isSasaran, residentOf } from './resident.ts'
import type { Resident } from './resident.ts'
import { untilIn, yearIn } from './year-until.ts'

/** A pregnancy in a year until a day, and what came of it; twins have a line each. */
export type Birth = {
  /** The mother; of a line that only the baby's own record tells, the baby. */
  readonly resident: Resident
  readonly of: 'ibu' | 'bayi'
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
  lahir_hidup: bornAlive,
  lahir_mati: 'Lahir mati',
  keguguran: 'Keguguran',
  ibu_meninggal: 'Ibu meninggal',
  pindah: 'Pindah',
}
/** Of an end that is no birth the day stands beside its name. */
const births: readonly (string | undefined)[] = ['lahir_hidup', 'lahir_mati']

/** Who is pregnant on the last day, and every birth and death of the year until then. */
export function birthsOf(subject: Subject, asked: Asked): readonly Birth[] {
  const resident = residentOf(subject, asked)
  return resident ? [...ofMother(subject, resident, asked), ...ofBaby(subject, resident, asked)] : []
}

function ofMother(subject: Subject, resident: Resident, asked: Asked): readonly Birth[] {
  const { to } = asked
  const [until, ofYear] = [untilIn(asked), yearIn(asked)]
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
      of: 'ibu' as const,
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
  countedOf(view, kematian.kind).some(record => isMaternal(read(kematian, record).saat))
    ? diedOn(view)
    : undefined

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
  of: 'ibu',
  to,
  father: resident.body.suami_nama,
  born: undefined,
  remark: outcomes['ibu_meninggal'],
  babyDied: undefined,
  motherDied,
  baby: undefined,
})
