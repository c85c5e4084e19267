import { mayReadHealth } from '../../domain/log/index.ts'
import type { Role } from '../../domain/log/index.ts'
import { loadGrowthReference } from '../../domain/reference/index.ts'
import { followUps } from '../../domain/tasks/index.ts'
import type { Card } from '../../domain/records/index.ts'

type Asking = { readonly on: string; readonly account: string; readonly role: Role }

/** What is only done in passing is not counted. */
export async function followUpCount(cards: readonly Card[], { on, account, role }: Asking) {
  const reader = mayReadHealth(role) ? 'health' : 'posyandu'
  const list = followUps(cards, { on, account, reader, reference: await loadGrowthReference() })
  const urgencies = list.map(f => f.tasks[0].urgency).filter(u => u !== 'sekalian')
  return { people: urgencies.length, now: urgencies.filter(u => u === 'gawat' || u === 'hari-ini').length }
}
