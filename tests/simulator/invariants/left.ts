import { openStates } from '../../../src/db/saves.ts'
import type { SaveRow } from '../../../src/db/phone-store.ts'
import { mayReadHealth } from '../../../src/domain/log/index.ts'
import type { Entry } from '../../../src/domain/log/index.ts'
import { subjectsOn } from '../phone.ts'
import { classOf, feedsFor } from '../scope.ts'
import type { Phone, World } from '../world.ts'
import type { Tell } from './server-log.ts'

/** Of whom these speak may be on a phone that reads no feed of hers. */
const spoken = [...openStates, 'carried'] as const

/** I6 on the disk: who has left, was forgotten or was a guest is not on the phone; a stranger's confidences never are. */
export async function checkScope(w: World, tell: Tell): Promise<void> {
  for (const phone of w.phones) await checkPhone(w, phone, tell)
}

async function checkPhone(w: World, phone: Phone, tell: Tell): Promise<void> {
  const { account, role } = phone.member
  const feeds = feedsFor(w.tree, await w.server.ctx.accounts.areasOf(account))
  const open = [...phone.disk.saves.values()].filter(s => spoken.some(state => state === s.state))
  const named = new Set(open.flatMap(s => s.abouts))
  for (const { id, items } of subjectsOn(phone)) {
    const row = await w.server.ctx.store.read.subject(id)
    if (row?.forgotten) tell('I10', `${phone.name} still holds ${id}, who was forgotten`)
    if (row && !feeds.has(row.feed) && !named.has(id))
      tell('I6', `${phone.name} still holds ${id} of another feed`)
    const foreign = items.find(i => classOf(i.entry) === 'health' && i.entry.by !== account)
    if (foreign && !mayReadHealth(role))
      tell('I6', `${phone.name} of a ${role} holds the health entry ${foreign.entry.id}`)
  }
  checkConfidences(phone, tell)
  const generation = phone.disk.meta.head?.generation
  if ([...phone.disk.subjects.values()].some(r => r.generation !== generation))
    tell('I12', `${phone.name} never drops its old log`)
}

const week = 7 * 86_400_000
const asLong = 60_000

/** I6, D6: seven days after the server has it, a cadre's phone holds nothing confidential of it any more. */
function checkConfidences(phone: Phone, tell: Tell): void {
  if (mayReadHealth(phone.member.role)) return
  const { serverTime = 0 } = phone.disk.meta.facts
  const young = (row: SaveRow): boolean =>
    row.state !== 'sent' || serverTime - (row.ackedAt ?? serverTime) <= week + asLong
  const kept = new Set([...phone.disk.saves.values()].filter(young).flatMap(row => row.ids))
  for (const id of healthOn(phone))
    if (!kept.has(id)) tell('I6', `${phone.name} of a kader still holds the confidential ${id} after a week`)
}

function healthOn(phone: Phone): readonly string[] {
  const saved = [...phone.disk.saves.values()].flatMap(row => row.value as readonly Entry[]) // plain codec
  const shown = subjectsOn(phone).flatMap(s => s.items.map(i => i.entry))
  return [...saved, ...shown].filter(e => classOf(e) === 'health').map(e => e.id)
}
