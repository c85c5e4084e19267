import type { Body } from '../../log/entry.ts'
import type { RecordView } from '../../log/fold.ts'
import { bodyShown, replacesOf } from '../../log/read.ts'
import { entriesOf } from '../draft.ts'
import type { EntryDraft, Pen, SplitBody } from '../draft.ts'
import { classOfField } from '../history.ts'

/**
 * The facts belong to another person (RULES.md C2). The old record keeps everything and is marked with its owner; a copy
 * stands about the right person. References between the moved facts follow to the copies.
 */
export function correctAboutWhom(pen: Pen, records: readonly RecordView[], person: string): EntryDraft[] {
  const copies = new Map(records.map(r => [r.id, pen.newId()]))
  return records.flatMap(record => [
    ...marked(pen, record, person),
    ...copied({ ...pen, happenedOn: record.happenedOn }, record, person, copies),
  ])
}

const kindOf = (record: RecordView) => ({
  kind: record.kind,
  v: Math.max(...record.items.map(i => i.entry.v)),
})

function marked(pen: Pen, record: RecordView, person: string): EntryDraft[] {
  const target = { about: record.about, record: record.id, replaces: replacesOf(record, ['milik']) }
  return entriesOf(
    pen,
    kindOf(record),
    target,
    inItsClass(record, { posyandu: { milik: person }, health: {} }),
  )
}

function copied(
  pen: Pen,
  record: RecordView,
  person: string,
  copies: ReadonlyMap<string, string>,
): EntryDraft[] {
  const body = splitAsItCame(record)
  const dari = body.posyandu['dari']
  const moved = typeof dari === 'string' && copies.has(dari) ? { dari: copies.get(dari) } : {}
  const origin = { asal: record.id, asal_orang: record.about }
  const target = { about: person, record: copies.get(record.id) ?? pen.newId() }
  const whole = { posyandu: { ...body.posyandu, ...moved, ...origin }, health: body.health }
  return entriesOf(pen, kindOf(record), target, inItsClass(record, whole))
}

/** Of what nobody of the posyandu was told anything, not even that it is another's: the kind of such a mark would name an illness. */
const inItsClass = (record: RecordView, body: SplitBody): SplitBody =>
  record.items.every(i => i.entry.seenBy === 'health')
    ? { posyandu: {}, health: { ...body.posyandu, ...body.health } }
    : body

/** Each field under the class in which it was written: right even for a kind that this version does not know. */
function splitAsItCame(record: RecordView): SplitBody {
  const whole = Object.entries(bodyShown(record)).filter(
    ([k, v]) => v !== null && !['milik', 'asal', 'asal_orang'].includes(k),
  )
  const of = (reader: 'posyandu' | 'health'): Body =>
    Object.fromEntries(whole.filter(([k]) => classOfField(record, k) === reader))
  return { posyandu: of('posyandu'), health: of('health') }
}
