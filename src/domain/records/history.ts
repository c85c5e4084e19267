import type { Told } from '../instrument/tell.ts'
import type { Body, ReaderClass } from '../log/entry.ts'
import type { RecordView, View } from '../log/fold.ts'
import { bodyShown, recordsOf, shown, stateOf } from '../log/read.ts'
import { instrumentIdOf, screeningMeta } from './screening.ts'
import { toldOf } from './told.ts'

export type Screening = {
  readonly record: string
  readonly kind: string
  readonly instrument: string
  readonly happenedOn: string
  /** Answers only; an answer that was taken back is absent. */
  readonly answers: Body
  readonly hari?: string
  readonly lokasi?: string
  /** The edition of the card that was filled. */
  readonly edisi?: string
  readonly told?: Told
  readonly toldHealth?: Told
  readonly hasHidden: boolean
  readonly by: string
  readonly state: ReturnType<typeof stateOf>
  /** Filed under the wrong person: shown as moved, counted nowhere here. */
  readonly movedTo?: string
  /** Entered by mistake: shown as such, counted nowhere. */
  readonly cancelled: boolean
  readonly movedFrom?: string
  /** Came from a list of somebody else: nobody was at a posyandu day of ours. */
  readonly impor?: string
  /** The other system in which it stands just so: it came from there, and nobody has corrected it here. */
  readonly standsIn?: string
}

/** A view never changes, and each card, chart and schedule of one person asks for her history: it is read once. */
const read = new WeakMap<View, readonly Screening[]>()

/** Newest first, moved and cancelled ones included; whoever counts or charts reads `countedHistory`. */
export function historyOf(view: View): readonly Screening[] {
  const known = read.get(view) ?? view.records.flatMap(screeningOf).toReversed()
  read.set(view, known)
  return known
}

export const countedHistory = (view: View): Screening[] =>
  historyOf(view).filter(s => s.movedTo === undefined && !s.cancelled)

function screeningOf(record: RecordView): Screening[] {
  const instrument = instrumentIdOf(record.kind)
  if (instrument === undefined) return []
  const body = bodyShown(record)
  const text = (field: string) => textOf(body[field])
  const told = toldOf(body['told'])
  const toldHealth = toldOf(body['told_kesehatan'])
  return [
    {
      record: record.id,
      kind: record.kind,
      instrument,
      happenedOn: record.happenedOn,
      answers: answersOf(body),
      ...text1('hari', text('hari')),
      ...text1('lokasi', text('lokasi')),
      ...text1('edisi', text('edisi')),
      ...(told ? { told } : {}),
      ...(toldHealth ? { toldHealth } : {}),
      hasHidden: body['ada_rahasia'] === true,
      by: record.items[0]?.entry.by ?? '',
      state: stateOf(record),
      cancelled: body['batal'] === true,
      ...text1('movedTo', text('milik')),
      ...text1('movedFrom', text('asal_orang')),
      ...text1('impor', text('impor')),
      ...text1('standsIn', isCorrected(record) ? undefined : text('impor_sistem')),
    },
  ]
}

const text1 = <K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: string }) // one computed key

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const isAnswer = (key: string): boolean => !Object.hasOwn(screeningMeta, key)

/** Another answer, an added or withdrawn one, or another person. */
const isCorrected = ({ items }: RecordView): boolean =>
  items.some(
    ({ entry: { replaces, body } }) =>
      typeof body['asal'] === 'string' || (replaces !== undefined && Object.keys(body).some(isAnswer)),
  )

const answersOf = (body: Body): Body =>
  Object.fromEntries(Object.entries(body).filter(([k, v]) => v !== null && isAnswer(k)))

/** It stands about its right person, and it happened. */
export const isCounted = (record: RecordView): boolean =>
  typeof shown(record, 'milik') !== 'string' && shown(record, 'batal') !== true

/** Facts of one kind that count, oldest first. */
export const countedOf = (view: View, kind: string): RecordView[] => recordsOf(view, kind).filter(isCounted)

/** The screenings that count here, newest first, unread: what a card looks at for hundreds of people at once. */
export const countedRecords = (view: View): RecordView[] =>
  view.records.filter(r => instrumentIdOf(r.kind) !== undefined && isCounted(r)).toReversed()

/** The class under which a field came, whatever this version knows of its kind. */
export const classOfField = (record: RecordView, field: string): ReaderClass => {
  const ids = new Set(record.fields[field]?.values.flatMap(v => v.ids))
  return record.items.some(i => ids.has(i.entry.id) && i.entry.seenBy === 'health') ? 'health' : 'posyandu'
}

/** The copy in this view of a record that stood about somebody else. */
export const copyOf = (view: View, original: string): RecordView | undefined =>
  view.records.find(r => shown(r, 'asal') === original)
