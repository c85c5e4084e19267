import { begins, founds } from '../../src/domain/log/index.ts'
import type { Caller, Placed, Verdict } from '../../src/domain/log/index.ts'
import type { KnownEntry, SubjectRow } from '../store.ts'
import type { Batch, Bringer } from './batch.ts'
import { barOf } from './bars.ts'
import { isKnownArea } from './borders.ts'
import { isSame } from './contents.ts'
import { file } from './file.ts'
import { rightfulFeed } from './home.ts'
import { heldEver, mayRescueAbout } from './knows.ts'
import type { Fault, Ready, Received } from './received.ts'
import { strangerOf } from './strange.ts'

export type Judged = { readonly verdict: Verdict; readonly begun: readonly string[] }

/** RULES.md S1–S4 for one save. Nothing is written unless it is accepted. */
export async function judge(batch: Batch, received: Received, by: Bringer): Promise<Judged> {
  const { save, ready, fault } = received
  if (fault) return rejected(save, fault)
  const known = ready.flatMap(r => batch.known(r.entry.id) ?? [])
  const fresh = ready.filter(r => !batch.known(r.entry.id))
  const rescued = received.rescued && ready.some(r => r.entry.by !== by.caller.account)
  const clash = known.length > 0 ? await clashOf(ready, batch) : undefined
  if (clash) return rejected(save, clash)
  const split = rescued ? undefined : splitOf(known, fresh)
  if (split) return rejected(save, split)
  if (fresh.length === 0) return answered({ save, verdict: 'duplicate', placed: known.map(placeOf) })

  if (rescued && !by.mayRescue) return rejected(save, rightTo('rescued'))
  const place = unknownPlace(batch, fresh, by.caller)
  const barred = await barredBy(batch, fresh, withPlace(by, place), rescued)
  const bar = barred ? undefined : await barOf({ batch, by, fresh, rescued })
  const refused = barred ?? (bar && 'barred' in bar ? rightTo(bar.barred) : undefined)
  const stranger = refused?.reason === 'right' && !rescued ? await strangerOf(batch, fresh, by) : undefined
  if (refused && stranger === undefined) return rejected(save, refused)
  const needs = stranger ?? place ?? missing(batch, fresh) ?? (bar && 'needs' in bar ? bar.needs : undefined)
  if (needs !== undefined) return answered({ save, verdict: 'waiting', needs })

  const { placed, begun } = await file(batch, fresh, by, rescued)
  return { verdict: { save, verdict: 'accepted', placed: [...known.map(placeOf), ...placed] }, begun }
}

const rightTo = (detail: string): Fault => ({ reason: 'right', detail })
const answered = (verdict: Verdict): Judged => ({ verdict, begun: [] })
const rejected = (save: string, fault: Fault): Judged => answered({ save, verdict: 'rejected', ...fault })
const placeOf = ({ id, seq, month }: KnownEntry): Placed => ({ id, seq, month })

/** A known id with other contents; contents that were forgotten are other contents for everybody. */
async function clashOf(all: readonly Ready[], batch: Batch): Promise<Fault | undefined> {
  for (const ready of all) {
    const { id } = ready.entry
    const known = batch.known(id)
    if (known && !(await isSame(batch, known, ready)))
      return { reason: known.hash === '' ? 'forgotten' : 'id-reused', detail: id }
  }
  return undefined
}

/**
 * A save that others rescued as far as they could read it is completed by whoever holds the rest; and what its author
 * sent again without its confidential part, which her phone keeps for some days only, by who rescues that part or by
 * herself, from a phone that has it still. The refusal says which ids are known: what is left is then offered alone.
 */
function splitOf(known: readonly KnownEntry[], fresh: readonly Ready[]): Fault | undefined {
  const isHalf = fresh.some(r => r.seenBy !== 'health') && known.some(k => !k.rescued)
  return isHalf ? { reason: 'split', detail: known.map(k => k.id).join(' ') } : undefined
}

/** W3: where the caller served people, and what the server does not know any more: after a restore it comes back. */
const unknownPlace = (batch: Batch, fresh: readonly Ready[], caller: Caller): string | undefined =>
  fresh
    .filter(({ entry }) => entry.by === caller.account && !caller.everAreas.has(entry.posyandu))
    .find(({ entry }) => !isKnownArea(batch, entry.posyandu))?.entry.posyandu

const withPlace = ({ caller, ...by }: Bringer, place: string | undefined): Bringer =>
  place === undefined
    ? { caller, ...by }
    : { ...by, caller: { ...caller, everAreas: new Set([...caller.everAreas, place]) } }

async function barredBy(
  batch: Batch,
  fresh: readonly Ready[],
  by: Bringer,
  rescued: boolean,
): Promise<Fault | undefined> {
  const { caller } = by
  for (const ready of fresh) {
    const { entry, kind } = ready
    const subject = batch.subjects.get(entry.about)
    const others = rescued && entry.by !== caller.account
    const isFree = rightfulFeed(ready) !== undefined || (others && (await isKnownTo(batch, by, subject)))
    const founded = isFree ? undefined : subject
    const isHers = founded && founds(entry) && (await heldEver(batch, caller, founded))
    if (!batch.ctx.rules.mayWrite(caller, entry, kind, isHers ? undefined : founded, others))
      return rightTo(entry.id)
    if (subject?.forgotten) return { reason: 'forgotten', detail: entry.about }
  }
  return undefined
}

const isKnownTo = async (batch: Batch, by: Bringer, subject: SubjectRow | undefined): Promise<boolean> =>
  subject !== undefined && (await mayRescueAbout(batch, by, subject))

function missing(batch: Batch, fresh: readonly Ready[]): string | undefined {
  const begun = new Set(fresh.filter(r => begins(r.entry)).map(r => r.entry.about))
  for (const { entry } of fresh) {
    if (!begun.has(entry.about) && !batch.subjects.get(entry.about)) return entry.about
  }
  return undefined
}
