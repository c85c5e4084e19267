import { copyOf, syncOn } from './phone.ts'
import { present } from './present.ts'
import { assign } from './world.ts'
import type { Phone, World } from './world.ts'
import { deliverLate } from './transport.ts'

/** What happens to people, phones and servers, whatever anybody wants. */

export async function sync(w: World, phone: Phone): Promise<void> {
  const end = await syncOn(phone)
  w.operations += 1
  if (end === 'killed') w.forms.delete(phone.name)
  const [area] = await w.server.ctx.accounts.areasOf(phone.member.account)
  // The profile is asked for when a session begins; here, whenever the phone was heard.
  if (end === 'done' && area !== undefined) phone.posyandu = area
}

/** Somebody saves while the answer is on its way. */
export async function syncWhileSaving(w: World, phone: Phone, act: () => Promise<void>): Promise<void> {
  let left = 1 + w.chance.int(3)
  phone.meanwhile = async () => {
    left -= 1
    if (left === 0) await act()
  }
  await sync(w, phone)
  phone.meanwhile = undefined
}

export async function syncAndDie(w: World, phone: Phone): Promise<void> {
  phone.livesFor = w.chance.int(6)
  w.wire.faults += 1
  await sync(w, phone)
  phone.livesFor = undefined
}

export async function copyPhone(w: World, phone: Phone): Promise<void> {
  w.copies.set(phone.name, [...(w.copies.get(phone.name) ?? []), copyOf(phone)])
}

/** Put back to an old copy: what only this disk held is gone, and nobody can be blamed. */
export async function restorePhone(w: World, phone: Phone): Promise<void> {
  const copy = w.chance.pick(w.copies.get(phone.name) ?? [])
  if (!copy) return
  w.wire.faults += 1
  const { disk, confirmed } = { disk: copy.disk, confirmed: copy.confirmed }
  phone.disk = { ...structuredCloneOf(disk) }
  phone.confirmed = new Set(confirmed)
  w.forms.delete(phone.name)
  await phone.start()
  await release(w)
}

const structuredCloneOf = (disk: Phone['disk']): Phone['disk'] => ({
  ...disk,
  subjects: new Map(disk.subjects),
  cards: new Map(disk.cards),
  links: new Map(disk.links),
  saves: new Map(disk.saves),
  drafts: new Map(disk.drafts),
})

export async function clonePhone(w: World, phone: Phone): Promise<void> {
  if (w.phones.some(p => p.name.startsWith('clone'))) return
  w.wire.faults += 1
  const copy = copyOf(phone)
  const more = { device: phone.device, copy, as: phone }
  const clone = await w.enrol(phone.member, `clone of ${phone.name}`, more)
  clone.posyandu = phone.posyandu
  clone.skew = phone.skew
}

/** Lost or broken: its owner gets another one, which begins with nothing. */
export async function losePhone(w: World, phone: Phone): Promise<void> {
  w.wire.faults += 1
  w.phones.splice(w.phones.indexOf(phone), 1)
  w.forms.delete(phone.name)
  await release(w)
  await w.enrol(phone.member, `${phone.name}'`)
}

export async function backUp(w: World): Promise<void> {
  w.backups.push(await w.server.backup())
}

export async function restoreServer(w: World): Promise<void> {
  const backup = w.chance.pick(w.backups)
  if (!backup) return
  w.wire.faults += 1
  w.restores += 1
  const forgotten = (await w.server.ctx.ledger.records()).some(r => r.type === 'forget')
  const lost = !forgotten && w.chance.chance(0.3)
  await w.server.restore(backup, lost ? 'lost' : 'kept')
  for (const member of w.base.members) {
    const area = w.assigned.get(member.account)
    if (area !== undefined) await assign(w, member, area)
  }
  await release(w)
}

/** An entry that no disk holds any more cannot come back; every other must. */
async function release(w: World): Promise<void> {
  const here = await present(w)
  for (const id of w.owed) if (!here.has(id)) w.owed.delete(id)
}

export async function reassign(w: World): Promise<void> {
  const member = w.chance.pick(w.base.members.filter(m => m.role === 'kader'))
  const area = w.base.area[w.chance.pick(['Melati', 'Mawar', 'Anggrek']) ?? 'Melati']
  if (member && area !== undefined) await assign(w, member, area)
}

const year = 365 * 86_400_000

export function turnClock(w: World, phone: Phone): void {
  const years = w.chance.int(101) - 20
  if (w.skewed) phone.skew = years * year
}

export function timePasses(w: World): void {
  const days = [0.01, 0.2, 1, 3, 8][w.chance.int(5)] ?? 1
  w.clock.ms += days * 86_400_000
}

export const late = (w: World): Promise<void> => deliverLate(w.wire)
