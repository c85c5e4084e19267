import { foundArea } from '../../sync-server/auth/area-entries.ts'
import type { LedgerRecord } from '../../sync-server/ledger.ts'
import { isCopied } from '../../src/db/copy/mirror.ts'
import { emptyDisk } from './memory-store.ts'
import type { Disk } from './memory-store.ts'
import { nothingOutside, outsideOf } from './outside.ts'
import type { Outside } from './outside.ts'
import { copyOf, Killed, syncOn } from './phone.ts'
import { release } from './present.ts'
import { assign, lookAtTree, setDisabled } from './world.ts'
import type { Phone, World } from './world.ts'
import { deliverLate } from './wire.ts'

/** What happens to people, phones and servers, whatever anybody wants. */

export async function sync(w: World, phone: Phone): Promise<void> {
  const end = await syncOn(phone)
  w.operations += 1
  if (end === 'killed') w.forms.delete(phone.name)
  const [area] = await w.server.ctx.accounts.areasOf(phone.member.account)
  // The profile is asked for when a session begins; here, whenever the phone was heard.
  if (end === 'done' && area !== undefined) phone.posyandu = area
}

/** Something happens between two requests of one sync: somebody saves, or the server is not the same any more. */
export async function syncWhile(w: World, phone: Phone, happens: () => void | Promise<void>): Promise<void> {
  const { meanwhile } = phone
  let left = 1 + w.chance.int(3)
  phone.meanwhile = async () => {
    await meanwhile?.()
    left -= 1
    if (left === 0) await happens()
  }
  await sync(w, phone)
  phone.meanwhile = meanwhile
}

/** The battery goes before or right after some commit of a sync. */
export async function syncAndDie(w: World, phone: Phone): Promise<void> {
  await mortal(w, phone, 6, () => sync(w, phone))
}

export async function saveAndDie(w: World, phone: Phone, act: () => Promise<void>): Promise<void> {
  await mortal(w, phone, 2, act)
}

async function mortal(w: World, phone: Phone, commits: number, act: () => Promise<void>): Promise<void> {
  phone.livesFor = w.chance.int(commits)
  phone.diesAfter = w.chance.chance(0.5)
  w.wire.faults += 1
  try {
    await act()
  } catch (error) {
    if (!(error instanceof Killed)) throw error
    await phone.start()
  }
  phone.livesFor = undefined
}

export async function copyPhone(w: World, phone: Phone): Promise<void> {
  w.copies.set(phone.name, [...(w.copies.get(phone.name) ?? []), copyOf(phone)])
}

/**
 * Put back to an old copy: the whole phone, which nothing on it can tell, or its database alone, which what lies beside it
 * does (RULES.md R4).
 */
export async function restorePhone(w: World, phone: Phone): Promise<void> {
  const copy = w.chance.pick(w.copies.get(phone.name) ?? [])
  if (!copy) return
  const { disk, outside, confirmed } = copyOf(copy)
  if (w.chance.chance(0.4)) return hurt(w, phone, disk)
  w.wire.faults += 1
  phone.disk = disk
  phone.outside = outside
  phone.confirmed = new Set(confirmed)
  w.forms.delete(phone.name)
  await phone.start()
  await release(w)
}

/** A flipped byte, and the database opens empty. */
export const hurtDatabase = (w: World, phone: Phone): Promise<void> => hurt(w, phone, emptyDisk())

/** Where the copy of the unsent is whole, none of them is lost; where it is gone too, what only this disk held is. */
async function hurt(w: World, phone: Phone, disk: Disk): Promise<void> {
  w.wire.faults += 1
  await phone.outside.copy.settled()
  const unsent = [...phone.disk.saves.values()].filter(isCopied)
  const isWhole = w.chance.chance(0.75)
  if (!isWhole) phone.outside = w.chance.chance(0.5) ? nothingOutside() : torn(w, phone.outside)
  phone.disk = disk
  const kept = new Set([...disk.saves.keys(), ...(isWhole ? unsent.map(row => row.save) : [])])
  phone.confirmed = new Set([...phone.confirmed].filter(save => kept.has(save)))
  w.forms.delete(phone.name)
  await phone.start()
  await release(w, new Set(isWhole ? unsent.flatMap(row => row.ids) : []))
}

/** The copy was damaged with it: some of its lines cannot be read. By lines, because how long one is depends on clocks (I7). */
function torn({ chance }: World, { copy, mark }: Outside): Outside {
  const [one, other] = copy.texts.map(text => {
    const lines = text.split('\n')
    const whole = chance.int(lines.length)
    const cut = lines[whole] ?? ''
    return [...lines.slice(0, whole), cut.slice(0, cut.length / 2)].join('\n')
  })
  return outsideOf([one ?? '', other ?? ''], mark)
}

export async function clonePhone(w: World, phone: Phone): Promise<void> {
  if (w.phones.some(p => p.name.startsWith('clone'))) return
  w.wire.faults += 1
  const copy = copyOf(phone)
  const more = { device: phone.device, copy, as: phone }
  const clone = await w.enrol(phone.member, `clone of ${phone.name}`, more)
  clone.posyandu = phone.posyandu
  clone.skew = phone.skew
}

/** Lost, broken, or the browser's data were cleared: its owner begins with nothing, on the same device or another. */
export async function losePhone(w: World, phone: Phone): Promise<void> {
  w.wire.faults += 1
  w.phones.splice(w.phones.indexOf(phone), 1)
  w.forms.delete(phone.name)
  await release(w)
  await w.enrol(phone.member, `${phone.name}'`, w.chance.chance(0.5) ? { device: phone.device } : {})
}

/** Nothing more fits, but for what the ballast gives back; later there is room again. */
export function fillDisk(w: World, { disk }: Phone): void {
  w.wire.faults += 1
  if (disk.room !== undefined) return void delete disk.room
  disk.room = w.chance.int(3)
  disk.ballast = w.chance.int(2)
}

export async function backUp(w: World): Promise<void> {
  w.backups.push(await w.server.backup())
}

/** The database was put back; the ledger beside it was not, was too, or is lost: then it says of nobody that she was forgotten or put out. */
export async function restoreServer(w: World): Promise<void> {
  const backup = w.chance.pick(w.backups)
  if (!backup) return
  w.wire.faults += 1
  w.restores += 1
  const drawn = w.chance.pick(['kept', 'kept', 'kept', 'kept', 'backed-up', 'backed-up', 'lost'] as const)
  const ledger = drawn ?? 'kept'
  const left = ledger === 'lost' ? [] : ledger === 'kept' ? undefined : backup.ledger
  await w.server.restore(backup, left && (await undoes(w, left)) ? 'kept' : ledger)
  for (const member of w.base.members) {
    const area = w.assigned.get(member.account)
    if (area !== undefined) await assign(w, member, area)
  }
  await lookAtTree(w)
  await release(w)
  w.said.clear()
}

/** What nobody may undo stands in no other place than the ledger. */
async function undoes(w: World, left: readonly LedgerRecord[]): Promise<boolean> {
  const finals = (records: readonly LedgerRecord[]): number =>
    records.filter(r => r.type === 'forget' || (r.type === 'revocation' && r['replica'] !== undefined)).length
  return finals(left) < finals(await w.server.ctx.ledger.records())
}

export async function restartServer(w: World): Promise<void> {
  w.wire.faults += 1
  await w.server.restart()
}

/** Put back to an older version of the program, or brought up to date again. */
export function changeVersion({ server, wire }: World): void {
  wire.faults += 1
  server.version = server.version === 'older' ? 'today' : 'older'
}

const staffOf = (w: World) => w.chance.pick(w.base.members.filter(m => m.role !== 'puskesmas'))

export async function reassign(w: World): Promise<void> {
  const member = w.chance.pick(w.base.members.filter(m => m.role === 'kader'))
  const area = w.chance.pick(w.places)
  if (member && area !== undefined) await assign(w, member, area)
}

/** Her account is shut, or opened again: what she has written stays on her phone until then. */
export async function shut(w: World): Promise<void> {
  const member = staffOf(w)
  if (member) await setDisabled(w, member.account, !w.disabled.has(member.account))
}

/** A posyandu is split: a new place beside it, made by the server as the office asks for it. */
export async function splitArea(w: World): Promise<void> {
  if (w.places.length > 5) return
  const induk = w.tree.get(w.chance.pick(w.places) ?? '')
  if (induk === undefined) return
  w.places.push(await foundArea(w.server.ctx, { nama: `Baru ${w.places.length}`, jenis: 'posyandu', induk }))
  await lookAtTree(w)
}

const hour = 3_600_000
const year = 365 * 24 * hour

/** The wrong year, and the wrong zone: around midnight, the wrong day. */
export function turnClock(w: World, phone: Phone): void {
  const years = w.chance.int(101) - 20
  const hours = w.chance.int(27) - 13
  if (w.skewed) phone.skew = years * year + hours * hour
}

/** Each night has its backup. */
export async function timePasses(w: World): Promise<void> {
  const days = [0.01, 0.2, 1, 3, 8][w.chance.int(5)] ?? 1
  w.clock.ms += days * 86_400_000
  if (days >= 1) await backUp(w)
}

export const late = (w: World): Promise<void> => deliverLate(w.wire)
