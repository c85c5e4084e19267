import type { Opened } from '../../db/index.ts'
import {
  countedOf,
  openRecord,
  read,
  tindakLanjut,
  tindakLanjutKesehatan,
  undoFollowUp,
} from '../../domain/records/index.ts'
import type { RecordView } from '../../domain/log/index.ts'
import { addDays } from '../../domain/measures/age.ts'
import { Button, Notice, Row, RowList, Section, useToast } from '../../ui/index.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket } from '../shared/pocket.tsx'
import { useSaving } from '../shared/saving.ts'
import { triedWords } from './tried-words.ts'

type Props = { opened: Opened; posyandu: string; today: string }

const daysShown = 31

/** What was done about her lately. Taken back, the task stands there again. */
export function Done({ opened, posyandu, today }: Props) {
  const pocket = usePocket()
  const pen = usePen(posyandu)
  const toast = useToast()
  const { saving, fault, run } = useSaving()
  const acts = actsOf(opened, addDays(today, -daysShown))
  if (acts.length === 0) return null
  const undo = (records: readonly RecordView[]): Promise<void> =>
    run(async () => {
      await pocket.save(records.flatMap(r => undoFollowUp(pen, openRecord(r))))
      toast('Dibatalkan')
    })
  return (
    <Section title="Sudah ditindak">
      {fault ? <Notice kind="merah" title={fault} live /> : null}
      <RowList>
        {acts.map(({ key, words, records }) => (
          <Row
            key={key}
            name={words(today)}
            end={
              <Button small disabled={saving} onClick={() => void undo(records)}>
                Batalkan
              </Button>
            }
          />
        ))}
      </RowList>
    </Section>
  )
}

type Act = {
  readonly key: string
  readonly words: (today: string) => string
  readonly records: readonly RecordView[]
}

/** One call about several tasks is one act: the records of one save. */
function actsOf({ view }: Opened, since: string): Act[] {
  const all = [tindakLanjut, tindakLanjutKesehatan].flatMap(def =>
    countedOf(view, def.kind).flatMap(r => {
      const { cara, hasil, alasan, tanggal, tugas } = read(def, r)
      return cara && tugas && tanggal && tanggal >= since
        ? [{ r, save: r.items[0]?.entry.save ?? r.id, done: { cara, hasil, alasan, tanggal, tugas } }]
        : []
    }),
  )
  return [...Map.groupBy(all, a => a.save)].map(([key, some]) => ({
    key,
    words: today => (some[0] ? triedWords(some[0].done, today) : ''),
    records: some.map(a => a.r),
  }))
}
