import { openStates } from '../../../src/db/saves.ts'
import { mayReadHealth } from '../../../src/domain/log/index.ts'
import { subjectsOn } from '../phone.ts'
import { classOf, feedsFor } from '../scope.ts'
import type { Phone, World } from '../world.ts'
import type { Tell } from './server-log.ts'

/** I6 on the disk: who has left, was forgotten or was a guest is not on the phone; a stranger's confidences never are. */
export async function checkScope(w: World, tell: Tell): Promise<void> {
  for (const phone of w.phones) await checkPhone(w, phone, tell)
}

async function checkPhone(w: World, phone: Phone, tell: Tell): Promise<void> {
  const { account, role } = phone.member
  const feeds = feedsFor(w.base, await w.server.ctx.accounts.areasOf(account))
  const open = [...phone.disk.saves.values()].filter(s => openStates.some(state => state === s.state))
  const spoken = new Set(open.flatMap(s => s.abouts))
  for (const { id, items } of subjectsOn(phone)) {
    const row = await w.server.ctx.store.read.subject(id)
    if (row?.forgotten) tell('I10', `${phone.name} still holds ${id}, who was forgotten`)
    if (row && !feeds.has(row.feed) && !spoken.has(id))
      tell('I6', `${phone.name} still holds ${id} of another feed`)
    const foreign = items.find(i => classOf(i.entry) === 'health' && i.entry.by !== account)
    if (foreign && !mayReadHealth(role))
      tell('I6', `${phone.name} of a ${role} holds the health entry ${foreign.entry.id}`)
  }
  const generation = phone.disk.meta.head?.generation
  if ([...phone.disk.subjects.values()].some(r => r.generation !== generation))
    tell('I12', `${phone.name} never drops its old log`)
}
