import type { Card } from '../records/index.ts'
import { inventedHomes } from './people.ts'

export type FirstTask = {
  readonly id: 'hari-buka' | 'timbang' | 'daftar'
  readonly words: string
  readonly done: boolean
  /** Whom it is about. */
  readonly person?: string
}

const toWeigh = 'Aisyah Mangga'
const invented = inventedHomes.flatMap(h => h.warga).length

/** Three things to try first. What is done is read off the records themselves. */
export function firstTasks(cards: readonly Card[], today: string): FirstTask[] {
  const people = cards.filter(c => c.kind === 'orang')
  const child = people.find(c => c.nama === toWeigh)
  return [
    {
      id: 'hari-buka',
      words: 'Mulai hari buka',
      done: cards.some(c => c.hari?.tanggal === today),
    },
    {
      id: 'timbang',
      words: `Timbang ${toWeigh}`,
      done: child?.ukur?.bb?.on === today,
      ...(child ? { person: child.id } : {}),
    },
    {
      id: 'daftar',
      words: 'Daftarkan satu warga karangan sendiri',
      done: people.length > invented,
    },
  ]
}
