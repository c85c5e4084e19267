import * as z from 'zod/mini'
import type { Entry, Kind, ReaderClass, RejectReason } from '../../src/domain/log/index.ts'
import { bodyToday, entrySchema, isEntry, isId } from '../../src/domain/log/index.ts'
import { isIsoDate } from '../../src/domain/measures/age.ts'
import type { Context } from '../context.ts'
import { hashOf } from './contents.ts'

const maxEntryBytes = 64 * 1024
const maxEntriesPerSave = 200

/** An entry that was checked, with what the server thinks of it. */
export type Ready = {
  readonly entry: Entry
  readonly json: string
  readonly hash: string
  readonly kind: Kind | undefined
  readonly seenBy: ReaderClass
}

export type Incoming = {
  readonly save: string
  readonly entries: readonly unknown[]
  readonly rescued: boolean
}
export type Fault = { readonly reason: RejectReason; readonly detail?: string }
export type Received = Incoming & { readonly ready: readonly Ready[]; readonly fault?: Fault }

type Means = Pick<Context, 'kinds' | 'rules'>

/** Everything about a save that can be judged without the database. */
export function receive(incoming: Incoming, means: Means): Received {
  const ready: Ready[] = []
  const refuse = (reason: RejectReason, detail: string): Received => ({
    ...incoming,
    ready: [],
    fault: { reason, detail },
  })
  if (!isId(incoming.save)) return refuse('envelope', 'save')
  if (incoming.entries.length === 0) return refuse('envelope', 'entries')
  if (incoming.entries.length > maxEntriesPerSave) return refuse('size', 'entries')
  const ids = new Set<string>()
  for (const raw of incoming.entries) {
    const entry = isEntry(raw) ? raw : undefined
    if (!entry) return refuse('envelope', wrongIn(raw))
    if (!isIsoDate(entry.happenedOn)) return refuse('envelope', 'happenedOn')
    if (entry.save !== incoming.save || ids.has(entry.id)) return refuse('envelope', 'save')
    ids.add(entry.id)
    const json = JSON.stringify(entry)
    if (isTooLong(json)) return refuse('size', entry.id)
    const kind = means.kinds.get(entry.kind)
    const fault = kind && typeFault(entry, kind)
    if (fault !== undefined) return refuse('type', fault)
    ready.push({
      entry,
      json,
      hash: hashOf(entry, json, kind),
      kind,
      seenBy: means.rules.classOf(entry, kind),
    })
  }
  return { ...incoming, ready }
}

/** A letter is at most three bytes: most entries need not be counted. */
const isTooLong = (json: string): boolean =>
  json.length > maxEntryBytes / 3 && Buffer.byteLength(json) > maxEntryBytes

/** Of all fields but one, whose lists would have a fault each, without end. */
const envelope = z.omit(entrySchema, { replaces: true })

function wrongIn(raw: unknown): string {
  const { error } = envelope.safeParse(raw)
  return error ? String(error.issues[0]?.path[0] ?? 'entry') : 'replaces'
}

/** Newer versions are kept unread (S5). */
function typeFault(entry: Entry, kind: Kind): string | undefined {
  if (entry.v > kind.v) return undefined
  try {
    const fault = kind.faultOf(bodyToday(entry, kind))
    return fault && `${fault.field}: ${fault.expected}`
  } catch {
    return 'body'
  }
}
