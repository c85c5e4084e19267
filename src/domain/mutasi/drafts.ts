import type { RecordView, View } from '../log/fold.ts'
import { recordById, shown } from '../log/read.ts'
import { create, edit, openRecord } from '../records/draft.ts'
import type { EntryDraft, Opened, Pen } from '../records/draft.ts'
import { claimId, klaimMutasi } from '../records/klaim-mutasi.ts'
import { mintaPindah, moveRequestsOf } from '../records/minta-pindah.ts'
import type { MoveRequest } from '../records/move-request.ts'
import { orang } from '../records/orang.ts'
import { moveFamily } from '../regroup/index.ts'

/** Asks for the history of somebody who was registered here and comes from elsewhere; `before`: it was asked already. */
export function askForHistory(pen: Pen, person: string, before?: RecordView): EntryDraft[] {
  const ditanya = pen.happenedOn
  if (!before) return create(pen, klaimMutasi, person, { ditanya }, claimId(person))
  // Asked twice on one day is asked twice: the entry counts, not the date.
  const { replaces } = openRecord(before)
  const about = before.items[0]?.entry.about ?? before.about
  const named = { ditanya: replaces['ditanya'] ?? [] }
  return create(pen, klaimMutasi, about, { ditanya }, before.id).map(d => ({ ...d, replaces: named }))
}

/** About whom the server was asked, where two records are one person (M2): the answer belongs to that record's history. */
const asAsked = (record: RecordView): Opened => ({
  ...openRecord(record),
  about: record.items[0]?.entry.about ?? record.about,
})

/**
 * Those who have her say whether she went there. Yes: in the same save she moves, with all records that are she, from the
 * day on which she was registered there. The answer holds for each of these records that was asked about for that place.
 */
export function answerRequest(
  pen: Pen,
  { id, view }: { readonly id: string; readonly view: View },
  { ke, tanggal }: MoveRequest,
  jawaban: NonNullable<MoveRequest['jawaban']>,
): EntryDraft[] {
  const dari = shown(recordById(view, orang.kind, id), 'posyandu')
  if (typeof dari !== 'string') return []
  const asked = moveRequestsOf(view).filter(r => r.ke === ke && r.jawaban !== jawaban)
  const answers = asked.flatMap(r => {
    const record = recordById(view, mintaPindah.kind, r.record)
    return record ? edit(pen, mintaPindah, asAsked(record), { jawaban }) : []
  })
  return jawaban === 'ya' && answers.length > 0
    ? [...answers, ...moveFamily({ ...pen, posyandu: dari }, [view], { dari, ke, tanggal })]
    : answers
}
