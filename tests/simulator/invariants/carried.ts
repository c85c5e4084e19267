import { subjectsOn } from '../phone.ts'
import { feedsFor } from '../scope.ts'
import type { Phone, World } from '../world.ts'
import type { ServerLog, Tell } from './server-log.ts'

/**
 * Y5, Y6: what was taken from another phone by hand is never this one's to send, and goes when the server has given it in
 * its place, or when the account does not work at that posyandu any more.
 */
export async function checkCarried(w: World, server: ServerLog, tell: Tell): Promise<void> {
  for (const phone of w.phones) await checkPhone(w, phone, server, tell)
}

async function checkPhone(w: World, phone: Phone, server: ServerLog, tell: Tell): Promise<void> {
  const feeds = feedsFor(w.tree, await w.server.ctx.accounts.areasOf(phone.member.account))
  const rows = [...phone.disk.saves.values()].filter(row => row.state === 'carried')
  for (const { save, from } of rows)
    if (!feeds.has(from?.posyandu ?? ''))
      tell('Y6', `${phone.name} carries ${save} of a posyandu that it left`)
  const carried = new Set(rows.flatMap(row => row.ids))
  for (const { id, items } of subjectsOn(phone)) {
    const isServed = feeds.has(server.subjects.get(id)?.feed ?? '')
    for (const { entry, state } of items) {
      if (state !== 'carried') continue
      if (!carried.has(entry.id))
        tell('Y6', `${phone.name} shows ${entry.id} as carried, and no hand-over holds it`)
      if (isServed && server.known.has(entry.id))
        tell('Y6', `${phone.name} never got ${entry.id} in its place`)
    }
  }
  for (const row of rows)
    if (row.ids.every(id => server.known.has(id)) && row.abouts.every(id => isIn(feeds, server, id)))
      tell('Y6', `${phone.name} still carries ${row.save}, which the server has given it`)
}

const isIn = (feeds: ReadonlySet<string>, { subjects }: ServerLog, id: string): boolean =>
  feeds.has(subjects.get(id)?.feed ?? '')
