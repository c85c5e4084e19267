import { open, subjectsOn } from '../phone.ts'
import type { SimCard } from '../phone.ts'
import type { Phone, World } from '../world.ts'
import type { Tell } from './server-log.ts'

/** The lists of a phone say what its log says: one card for each person or group shown, made of what is there now. */
export async function checkCards(w: World, tell: Tell): Promise<void> {
  for (const phone of w.phones) await checkPhone(phone, tell)
}

async function checkPhone(phone: Phone, tell: Tell): Promise<void> {
  const due = new Map<string, number>()
  for (const { id, gone, items } of subjectsOn(phone)) {
    if (gone || items.length === 0) continue
    const { id: group, view } = await open(phone, id)
    due.set(group, view.records.length)
  }
  const cards = new Map([...phone.disk.cards.values()].map(row => [row.id, row.value as SimCard])) // plain codec
  for (const [id, records] of due)
    if (cards.get(id)?.records !== records) tell('cards', `${phone.name} has no true card of ${id}`)
  for (const id of cards.keys())
    if (!due.has(id)) tell('cards', `${phone.name} has a card of ${id}, whom it does not show`)
}
