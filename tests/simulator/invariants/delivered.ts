import { canonical } from '../../../src/domain/log/index.ts'
import type { Entry } from '../../../src/domain/log/index.ts'
import { lupakan } from '../../../src/domain/records/lupakan.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { samaOrang } from '../../../src/domain/records/sama-orang.ts'
import { mintaPindah } from '../../../src/domain/records/minta-pindah.ts'
import type { SaveRow } from '../../../src/db/phone-store.ts'
import type { World } from '../world.ts'
import type { ServerLog, Tell } from './server-log.ts'

/** I1, I2, I3, I10, I12, I13 and E2: everything that was saved is where it should be, once, as it was. */
export function checkDelivered(w: World, server: ServerLog, tell: Tell): void {
  checkContents(w, server, tell)
  checkWhole(w, server, tell)
  for (const id of w.forgotten) checkForgotten(id, server, tell)
  const rows = w.phones.flatMap(p => [...p.disk.saves.values()].filter(row => row.state !== 'carried'))
  // Whoever wrote it has it shown, whatever became of the copy that another phone offered after a restore.
  const ownLast = [...rows.filter(row => row.rescued), ...rows.filter(row => !row.rescued)]
  const visible = new Map(ownLast.flatMap(row => row.ids.map(id => [id, row] as const)))
  checkSaid(w, server, tell)
  for (const id of w.owed) checkOwed(w, id, server, visible.get(id), tell)
  for (const row of rows) checkRow(w, row, server, tell)
  for (const phone of w.phones) {
    const lost = [...phone.confirmed].filter(save => !phone.disk.saves.has(save))
    for (const save of lost) {
      const entries = [...w.written.values()].filter(x => x.entry.save === save)
      const erased = entries.some(x => isErased(w, server, x.entry.about))
      if (!erased && !oldEnough(w))
        tell('I2', `${phone.name} no longer has the save ${save} that it confirmed`)
    }
  }
}

/** H4 keeps what was accepted for 35 days; shorter histories drop nothing. */
const oldEnough = (w: World): boolean => w.clock.ms - w.began > 35 * 86_400_000

function checkContents(w: World, { subjects }: ServerLog, tell: Tell): void {
  const seen = new Set<string>()
  for (const { entries } of subjects.values())
    for (const { entry } of entries) {
      if (seen.has(entry.id)) tell('I3', `${entry.id} is on the server twice`)
      seen.add(entry.id)
      const own = w.written.get(entry.id)
      if (!own && w.base.members.some(m => m.account === entry.by))
        tell('I3', `${entry.id} is on the server and nobody wrote it`)
      if (own && canonical(own.entry) !== canonical(entry)) tell('I1', `${entry.id} is not what was saved`)
    }
}

/** I1: what the server said that it has, heard or not, it has, under the number that it said; after a restore, I13. */
function checkSaid(w: World, { epoch, subjects, known }: ServerLog, tell: Tell): void {
  const entries = [...subjects.values()].flatMap(s => s.entries)
  const seqs = new Map(entries.map(({ entry, seq }) => [entry.id, seq]))
  for (const [id, said] of w.said) {
    if (said.epoch !== epoch) continue
    const about = w.written.get(id)?.entry.about ?? ''
    if (!known.has(id) && w.written.has(id) && !subjects.get(about)?.forgotten)
      tell('I1', `the server said that it has ${id}, and has not`)
    const seq = seqs.get(id) ?? said.seq
    if (seq !== said.seq) tell('I1', `${id} was given the number ${said.seq} and stands under ${seq}`)
  }
}

/** E2, S6: a save is on the server whole or not at all; what others could read of it may be all that came back of a restore. */
function checkWhole(w: World, server: ServerLog, tell: Tell): void {
  if (w.restores > 0) return
  const saves = new Map<string, Entry[]>()
  for (const { entry } of w.written.values()) saves.set(entry.save, [...(saves.get(entry.save) ?? []), entry])
  for (const [save, entries] of saves) {
    const there = entries.filter(e => server.known.has(e.id))
    const erased = entries.some(e => server.subjects.get(e.about)?.forgotten)
    if (there.length > 0 && there.length < entries.length && !erased)
      tell('E2', `the server has ${there.length} of ${entries.length} entries of the save ${save}`)
  }
}

/**
 * P9: she was forgotten, or, between puskesmas, somebody who was known on phones as the same person: a server that was put
 * back to before she came may not know that any more.
 */
function isErased(w: World, { subjects }: ServerLog, about: string): boolean {
  const found = new Set([about])
  for (const id of found) {
    if (subjects.get(id)?.forgotten) return true
    if (w.base.neighbours && w.restores > 0) for (const other of w.linked.get(id) ?? []) found.add(other)
  }
  return false
}

/** I10: who was forgotten stays so, whatever is sent late or put back. */
function checkForgotten(id: string, { subjects }: ServerLog, tell: Tell): void {
  const subject = subjects.get(id)
  if (subject && !subject.forgotten) tell('I10', `${id} was forgotten, and the server has her again`)
  if (subject && subject.entries.length > 0) tell('I10', `the server still holds what was said of ${id}`)
}

function checkOwed(w: World, id: string, server: ServerLog, row: SaveRow | undefined, tell: Tell): void {
  const written = w.written.get(id)
  if (!written) return
  const { entry } = written
  if (server.known.has(entry.id) || isErased(w, server, entry.about)) return
  if (row && w.restores > 0 && (isRefusedMove(row) || isNeverHers(w, row, entry, server))) return
  if (row && w.base.neighbours && w.restores > 0 && isNobodysToBring(w, row, server)) return
  // I13: what the server once had and a device still held is there again, not merely shown as refused.
  if (w.restores > 0 && w.accepted.has(entry.save) && !(row && lacks(w, row, server)))
    return tell('I13', `${id} (${entry.kind}) did not come back: ${row?.state} ${row?.reason}`)
  if (row && isVisible(row)) return
  tell(
    'I2',
    `${id} (${entry.kind}) was saved, and is neither on the server nor shown as refused (${row?.state})`,
  )
}

/** Of confidential ones a cadre's phone keeps the body only for 7 days (D6): after that only the server has them. */
const bodiesIn = (row: SaveRow): readonly Entry[] => row.value as readonly Entry[] // plain codec

/** Shown as refused, or set aside by whoever looked at it. What was refused of others is shown to nobody. */
const isVisible = ({ state, rescued }: SaveRow): boolean =>
  state === 'waiting' || state === 'rejected' || (state === 'kept' && !rescued)

function checkRow(w: World, row: SaveRow, server: ServerLog, tell: Tell): void {
  if (row.state === 'pending') tell('I12', `the save ${row.save} was never sent`)
  if (row.state === 'sent')
    for (const { id } of bodiesIn(row))
      if (!server.known.has(id)) tell('I1', `${id} is marked as sent and is not on the server`)
  if (row.state === 'waiting' && !lacks(w, row, server))
    tell('I12', `the save ${row.save} waits for somebody who is there`)
  if (row.state === 'rejected') checkRefusal(w, row, tell)
}

/** Somebody, the place where she was served, or the one that is to be her home, is not known: nobody who still has a phone ever had it. */
const lacks = (w: World, row: SaveRow, server: ServerLog): boolean =>
  row.abouts.some(id => !server.subjects.has(id) || leadsNowhere(w, id) || isElsewhere(w, row, server, id)) ||
  bodiesIn(row).some(e => isUnknownPlace(w, e) || (!row.rescued && !w.tree.has(e.posyandu))) ||
  bodiesIn(row).some(e => isUnasked(e, server))

/** K5: the request that was answered is not known any more, or whoever is behind it. It comes back when it is asked again. */
function isUnasked({ kind, record }: Entry, { subjects }: ServerLog): boolean {
  if (kind !== mintaPindah.kind) return false
  // Of one person in several records it may stand beside any of them (M2).
  const all = [...subjects.values()].flatMap(s => s.entries)
  const request = all.find(({ entry: e }) => e.record === record && 'klaim' in e.body)
  const there = subjects.get(String(request?.entry.body['warga']))
  return !there?.entries.some(({ entry: e }) => e.record === request?.entry.body['klaim'])
}

/** W11: she stands where the author never was: nobody who still has a phone knows how she came to him. */
function isElsewhere(w: World, row: SaveRow, { subjects, ever }: ServerLog, id: string): boolean {
  const [entry] = bodiesIn(row)
  const subject = subjects.get(id)
  if (w.restores === 0 || row.rescued || !entry || !subject || bodiesIn(row).some(isMove)) return false
  const had = new Set(ever.get(entry.by))
  let at: string | undefined = subject.feed
  while (at !== undefined && !had.has(at)) at = w.tree.get(at)
  return at === undefined
}

/** Of two moves that come in the wrong order the first is judged by where both together lead (W8, F4). */
const leadsNowhere = (w: World, about: string): boolean =>
  [...w.written.values()].some(({ entry }) => entry.about === about && isUnknownPlace(w, entry))

function isUnknownPlace(w: World, { kind, body }: Entry): boolean {
  const effect = kinds.get(kind)?.effect
  const home = effect?.type === 'home' ? body[effect.field] : undefined
  return typeof home === 'string' && !w.tree.has(home)
}

/** Whom somebody else has moved away meanwhile is not brought back by those who no longer have her (W8). */
export function isMove({ kind, body, replaces = {} }: Entry): boolean {
  const effect = kinds.get(kind)?.effect
  return effect?.type === 'home' && effect.field in body && effect.field in replaces
}

/** W8: a move is judged by what its author may now, also when it is offered again after a restore; she is told. */
const isRefusedMove = (row: SaveRow): boolean =>
  row.state === 'rejected' && row.reason === 'right' && !row.rescued && bodiesIn(row).some(isMove)

/**
 * Between puskesmas, where nobody is left who may: W10, that somebody is one with a person whom the bringer never had; K5, a
 * move to her new place, by a cadre who had both places and cannot read the yes.
 */
function isNobodysToBring(w: World, row: SaveRow, { subjects, ever }: ServerLog): boolean {
  if (!row.rescued || row.state !== 'kept' || row.reason !== 'right') return false
  const owner = w.phones.find(p => p.disk.saves.get(row.save) === row)?.member.account ?? ''
  const had = (id: unknown): boolean => (ever.get(owner) ?? []).includes(subjects.get(String(id))?.feed ?? '')
  const bodies = bodiesIn(row)
  if (bodies.some(e => e.kind === samaOrang.kind && !had(e.body['dengan']))) return true
  return bodies.some(e => isMove(e) && had(e.about)) && !bodies.some(e => e.kind === mintaPindah.kind)
}

/**
 * W3: ledger and database went back together to before she was assigned there, and nobody has said so again: what she did
 * there is shown to her as refused.
 */
function isNeverHers(w: World, row: SaveRow, { by, posyandu }: Entry, server: ServerLog): boolean {
  const had = new Set(server.ever.get(by))
  let at: string | undefined = posyandu
  while (at !== undefined && !had.has(at)) at = w.tree.get(at)
  return at === undefined && row.state === 'rejected' && row.reason === 'right' && !row.rescued
}

/** A phone that writes what its forms let it write is not refused, except for what the history itself has planned. */
function checkRefusal(w: World, row: SaveRow, tell: Tell): void {
  const planned = row.ids.some(id => w.written.get(id)?.poison)
  if ((row.reason === 'type' || row.reason === 'size') && planned) return
  if (row.reason === 'right' && (w.restores > 0 || bodiesIn(row).some(isMove))) return
  // W10: whoever has let her go to another puskesmas has nobody forgotten there.
  if (row.reason === 'right' && w.base.neighbours && bodiesIn(row).some(e => e.kind === lupakan.kind)) return
  tell('I2', `the save ${row.save} was refused: ${row.reason} ${row.detail ?? ''}`)
}
