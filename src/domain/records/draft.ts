import { canonical } from '../log/canonical.ts'
import type { Body, ReaderClass, Replaces } from '../log/entry.ts'
import type { RecordView } from '../log/fold.ts'
import type { Kind } from '../log/kinds.ts'
import { bodyShown, replacesOf } from '../log/read.ts'
import type { Fields } from './define.ts'
import { mergeOf, unionOf } from './merge-rule.ts'

/** One entry before the phone numbers it. All drafts of one array are one save. */
export type EntryDraft = {
  readonly id: string
  readonly kind: string
  readonly v: number
  readonly about: string
  readonly record?: string
  readonly replaces?: Replaces
  readonly seenBy: ReaderClass
  readonly happenedOn: string
  readonly posyandu: string
  readonly body: Body
}

/** What a builder cannot know by itself: ids, the day in the field, the place of service. */
export type Pen = {
  readonly newId: () => string
  readonly happenedOn: string
  readonly posyandu: string
  /** The account that types: who did a step, unless somebody else was chosen. */
  readonly by?: string
}

/**
 * A record as it stood on the screen when the form was opened: plain JSON, kept in the draft and never refreshed, because
 * an edit replaces only what its author has seen.
 */
export type Opened = {
  readonly kind: string
  readonly about: string
  readonly record: string
  readonly shown: Body
  readonly replaces: Replaces
}

/** Where several values merge by themselves an edit replaces them all: what was unticked must not come back. */
export function openRecord(record: RecordView): Opened {
  const fields = Object.keys(record.fields)
  const merging = fields.filter(f => mergeOf(record.kind, f) !== 'decide')
  const united = fields.filter(f => mergeOf(record.kind, f) === 'union')
  return {
    kind: record.kind,
    about: record.about,
    record: record.id,
    shown: { ...bodyShown(record), ...Object.fromEntries(united.map(f => [f, unionOf(record, f)])) },
    replaces: { ...replacesOf(record, fields), ...replacesOf(record, merging, 'all') },
  }
}

export type SplitBody = { readonly posyandu: Body; readonly health: Body }

/** One save writes one entry per reader class. */
export function splitByClass(def: { readonly fields: Fields }, body: Body): SplitBody {
  const of = (reader: ReaderClass) =>
    Object.fromEntries(
      Object.entries(body).filter(
        ([k, v]) => v !== undefined && (def.fields[k]?.seenBy ?? 'posyandu') === reader,
      ),
    )
  return { posyandu: of('posyandu'), health: of('health') }
}

type Target = { readonly about: string; readonly record: string; readonly replaces?: Replaces }
type Filed = Pick<Kind, 'kind' | 'v'>

/** The entries of a body that is already split; an empty part makes none. */
export function entriesOf(pen: Pen, kind: Filed, target: Target, body: SplitBody): EntryDraft[] {
  return (['posyandu', 'health'] as const).flatMap(seenBy => {
    const own = body[seenBy]
    const keys = Object.keys(own)
    if (keys.length === 0) return []
    const replaces = seenOf(target, keys)
    const envelope = {
      about: target.about,
      record: target.record,
      happenedOn: pen.happenedOn,
      posyandu: pen.posyandu,
    }
    const named = Object.keys(replaces).length > 0 ? { replaces } : {}
    return [{ id: pen.newId(), kind: kind.kind, v: kind.v, ...envelope, seenBy, body: own, ...named }]
  })
}

/** E8: an edit of the subject's own record says that it is one, also where nothing stood on the screen. */
function seenOf({ about, record, replaces = {} }: Target, keys: readonly string[]): Replaces {
  const seen = pick(replaces, keys)
  const opened = record === about && Object.keys(replaces).length > 0
  return opened && Object.keys(seen).length === 0
    ? Object.fromEntries(keys.slice(0, 1).map(k => [k, []]))
    : seen
}

const pick = (replaces: Replaces, keys: readonly string[]): Replaces =>
  Object.fromEntries(Object.entries(replaces).filter(([k]) => keys.includes(k)))

/** A new fact. Without `record` it is a record of its own. */
export const create = (
  pen: Pen,
  def: Filed & { readonly fields: Fields },
  about: string,
  body: Body,
  record: string = pen.newId(),
): EntryDraft[] => entriesOf(pen, def, { about, record }, splitByClass(def, body))

/** Only what differs from what was shown; `null` empties a field. Nothing changed: no entry. */
export function edit(
  pen: Pen,
  def: Filed & { readonly fields: Fields },
  opened: Opened,
  values: Body,
): EntryDraft[] {
  return entriesOf(pen, def, opened, splitByClass(def, changesOf(opened.shown, values)))
}

export function changesOf(shown: Body, values: Body): Body {
  const differs = ([k, v]: [string, unknown]) =>
    v !== undefined && canonical(v) !== canonical(shown[k] ?? null)
  return Object.fromEntries(Object.entries(values).filter(differs))
}
