import { entrySchema } from '../domain/log/index.ts'
import type { Body, Entry, ReaderClass, Replaces } from '../domain/log/index.ts'

/** What a form hands over; the rest of the envelope is filled in by `save`. */
export type EntryDraft = {
  readonly kind: string
  readonly v: number
  readonly about: string
  readonly record?: string
  /** Taken when the form opened and kept in the draft (RULES.md E, `replaces`). */
  readonly replaces?: Replaces
  readonly seenBy: ReaderClass
  readonly happenedOn: string
  readonly posyandu: string
  readonly body: Body
  /** Only when the caller must know it beforehand. */
  readonly id?: string
}

export type Envelope = Pick<Entry, 'id' | 'save' | 'localSeq' | 'by' | 'replica' | 'deviceTime'>

export const maxEntriesPerSave = 200

/** A broken envelope would be refused by the server weeks later; only a bug makes one, so it is thrown here. */
export function completed(draft: EntryDraft, envelope: Envelope, replaces: Replaces | undefined): Entry {
  const { kind, v, about, record, seenBy, happenedOn, posyandu, body } = draft
  const { id, save, localSeq, by, replica, deviceTime } = envelope
  const optional = { ...(record !== undefined && { record }), ...(replaces && { replaces }) }
  const rest = { seenBy, happenedOn, deviceTime, by, replica, localSeq, posyandu, body }
  const entry: Entry = { id, save, kind, v, about, ...optional, ...rest }
  const parsed = entrySchema.safeParse(entry)
  if (!parsed.success)
    throw new Error(`An entry of kind ${kind} cannot be filed: ${parsed.error.issues[0]?.path.join('.')}`)
  return entry
}
