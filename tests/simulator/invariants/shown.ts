import { begins, founds } from '../../../src/domain/log/index.ts'
import type { Entry } from '../../../src/domain/log/index.ts'
import { openStates } from '../../../src/db/saves.ts'
import { subjectsOn } from '../phone.ts'
import type { SimPhone } from '../phone.ts'
import { classOf } from '../scope.ts'
import type { Phone, World } from '../world.ts'
import type { Tell } from './server-log.ts'

/**
 * What a phone shows between any two of its requests, for a person may look at it then. One for each disk: it begins anew
 * when the phone does.
 */
export function watchShown(w: World, phone: Phone, tell: Tell): () => void {
  let before: Shown | undefined
  const asked = new Set<string>()
  return () => {
    if (phone.disk.meta.head === undefined) return
    const now = shownBy(phone)
    if (before?.disk !== phone.disk || before.epoch !== now.epoch) asked.clear()
    for (const id of phone.disk.meta.place.missing) asked.add(id)
    if (before && before.disk === phone.disk && before.epoch === now.epoch) {
      checkMonotone(phone, before, now, tell)
      checkNothingGone(w, phone, before, now, tell)
    }
    checkOwnWrites(w, phone, now, tell)
    checkReferences(w, phone, asked, tell)
    before = now
  }
}

type Shown = {
  readonly disk: Phone['disk']
  readonly epoch: string
  /** Every entry on the disk that is shown, by id: its number, 0 while it has none. */
  readonly seqs: ReadonlyMap<string, number>
  /** Of whom something is shown that the server has, and to whom each such entry belongs. */
  readonly abouts: ReadonlySet<string>
  readonly open: ReadonlyMap<string, string>
}

function shownBy(phone: SimPhone): Shown {
  const seqs = new Map<string, number>()
  const abouts = new Set<string>()
  const open = new Map<string, string>()
  for (const { id, gone, items } of subjectsOn(phone))
    for (const { entry, seq = 0, state } of items) {
      // By hand from another table (Y5), perhaps of somebody who has left this phone: the server has said nothing of it.
      if (state === 'carried') continue
      seqs.set(entry.id, seq)
      if (seq === 0 || gone) continue
      abouts.add(id)
      if (classOf(entry) === 'posyandu') open.set(entry.id, id)
    }
  const { head, place } = phone.disk.meta
  return { disk: phone.disk, epoch: `${place.epoch} ${head?.generation}`, seqs, abouts, open }
}

/** I8: within one life of the server's history an entry that has its number keeps it. */
function checkMonotone(phone: Phone, before: Shown, now: Shown, tell: Tell): void {
  for (const [id, seq] of now.seqs) {
    const was = before.seqs.get(id) ?? 0
    if (was !== 0 && was !== seq) tell('I8', `${phone.name} has seen ${id} as ${was} and shows it as ${seq}`)
  }
}

/** I8: who is still shown is not shown as she was before; what is confidential may go after a week (D6). */
function checkNothingGone(w: World, phone: Phone, before: Shown, now: Shown, tell: Tell): void {
  for (const [id, about] of before.open)
    if (!now.seqs.has(id) && now.abouts.has(about) && !w.forgotten.has(about))
      tell('I8', `${phone.name} showed ${id} of ${about}, and shows her without it`)
}

/** I8: what waits on a phone, was refused there or was only answered is in its view, whatever was pulled meanwhile (D2, D4). */
function checkOwnWrites(w: World, phone: Phone, now: Shown, tell: Tell): void {
  for (const row of phone.disk.saves.values()) {
    if (row.rescued || !openStates.some(state => state === row.state)) continue
    for (const { id, about } of row.value as readonly Entry[])
      // plain codec
      if (!now.seqs.has(id) && !w.forgotten.has(about) && phone.disk.meta.place.beside === undefined)
        tell('I8', `${phone.name} does not show ${id}, which is ${row.state}`)
  }
}

/**
 * I9: nobody is held of whom only visits came and not who she is, unless that was written here, is gone from this disk and
 * was asked for (P6): she has no card until it comes, and a new epoch may come first.
 */
function checkReferences(w: World, phone: Phone, asked: ReadonlySet<string>, tell: Tell): void {
  for (const { id, gone, feed, items } of subjectsOn(phone)) {
    const pulled = items.filter(i => i.seq !== undefined)
    if (gone || feed === undefined || pulled.length === 0) continue
    if (pulled.some(i => founds(i.entry)) || wasAsked(w, id, asked)) continue
    tell('I9', `${phone.name} shows ${id}, and not who that is`)
  }
}

const wasAsked = (w: World, about: string, asked: ReadonlySet<string>): boolean =>
  [...asked].some(id => {
    const entry = w.written.get(id)?.entry
    return entry?.about === about && begins(entry)
  })
