import { givenDoses } from '../../due/given.ts'
import { doseWords, vaccineWords } from '../../due/index.ts'
import { recordById } from '../../log/index.ts'
import type { RecordView, View } from '../../log/index.ts'
import { countedHistory, layanan, read } from '../../records/index.ts'
import { contains, historyOf } from '../../schedules/immunisation/index.ts'
import type { Asked } from '../asked.ts'
import { isIn } from '../asked.ts'
import type { Subject } from '../sheet.ts'
import { residentOf } from './resident.ts'
import type { Resident } from './resident.ts'

/** One injection of the month. */
export type DoseRow = {
  readonly resident: Resident
  readonly onDate: string
  readonly words: string
  readonly place: Place
  readonly giver: string | undefined
}
/** Copied from a book, somebody else gave it. */
type Place = 'buku-kia' | { readonly posyandu: string } | { readonly lokasi: string }

/** What counts as a dose (`due/given.ts`), once, with its number as the schedules have it; a vaccine that they do not know keeps its words. */
export function doseRows(subject: Subject, asked: Asked): readonly DoseRow[] {
  const resident = residentOf(subject, asked)
  if (!resident) return []
  const { view } = subject
  const { counted, foreign } = givenDoses(view)
  const history = historyOf(counted, resident.body.tanggal_lahir ?? '', asked.to)
  const refused = new Set(history.refused.map(r => r.given))
  const known = counted.flatMap(dose => {
    if (refused.has(dose)) return []
    const [antigen] = contains(dose.product)
    const number = antigen === undefined ? 0 : history.of(antigen).indexOf(dose) + 1
    const words = number > 0 ? doseWords(dose.product, number) : vaccineWords[dose.product]
    return [{ date: dose.date, words, record: dose.record }]
  })
  return [...known, ...foreign]
    .filter(dose => isIn(asked, dose.date))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ date, words, record }) => ({
      resident,
      onDate: date,
      words,
      ...(record === undefined ? onCard(view, date) : asService(recordById(view, layanan.kind, record))),
    }))
}

type Where = Pick<DoseRow, 'place' | 'giver'>

function asService(record: RecordView | undefined): Where {
  const { sumber, pemberi } = read(layanan, record)
  const place = sumber === 'menurut_kia' ? 'buku-kia' : { posyandu: servedAt(record) }
  return { place, giver: pemberi }
}

/** A tick on the child's card of that day. */
function onCard(view: View, date: string): Where {
  const card = countedHistory(view).find(
    s => s.happenedOn === date && Array.isArray(s.answers['imunisasiHariIni']),
  )
  const lokasi = card?.lokasi ?? 'posyandu'
  const record = card && recordById(view, card.kind, card.record)
  return { place: lokasi === 'posyandu' ? { posyandu: servedAt(record) } : { lokasi }, giver: undefined }
}

const servedAt = (record: RecordView | undefined): string => record?.items[0]?.entry.posyandu ?? ''
