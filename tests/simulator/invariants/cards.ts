import { begins } from '../../../src/domain/log/index.ts'
import { open, subjectsOn } from '../phone.ts'
import type { SimCard } from '../phone.ts'
import type { Phone, World } from '../world.ts'
import type { Tell } from './server-log.ts'

/** The lists of a phone say what its log says: one card for each person or group of whom it is known who that is, made of what is there now. */
export async function checkCards(w: World, tell: Tell): Promise<void> {
  for (const phone of w.phones) await checkPhone(phone, tell)
}

async function checkPhone(phone: Phone, tell: Tell): Promise<void> {
  const due = new Map<string, number>()
  const begun = new Set<string>()
  for (const { id, gone, items } of subjectsOn(phone)) {
    if (gone || items.length === 0) continue
    const { id: group, view } = await open(phone, id)
    due.set(group, view.records.length)
    if (items.some(i => begins(i.entry))) begun.add(group)
  }
  const cards = new Map([...phone.disk.cards.values()].map(row => [row.id, row.value as SimCard])) // plain codec
  for (const [id, records] of due)
    if (begun.has(id) && cards.get(id)?.records !== records)
      tell('cards', `${phone.name} has no true card of ${id}`)
  for (const id of cards.keys())
    if (!begun.has(id)) tell('cards', `${phone.name} has a card of ${id}, whom it does not show`)
}
