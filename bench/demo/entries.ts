import type { Entry, Save } from '../../src/domain/log/index.ts'
import { seeded } from './random.ts'
import { savedOn } from './telling.ts'
import type { DemoSave } from './telling.ts'

/**
 * Completes the saves as the phones of their authors would: one replica per author, numbered without a gap, the clock
 * some time after the day in the field began. Ready to be pushed in this order.
 */
export function demoEntries(saves: readonly DemoSave[], seed: string): Save[] {
  const random = seeded(`${seed}/entries`)
  const replicas = new Map<string, { readonly id: string; last: number }>()
  const minutes = new Map<string, number>()
  return saves.map(one => {
    const { author, drafts } = one
    const day = savedOn(one)
    const replica = replicas.get(author) ?? { id: random.id(), last: 0 }
    replicas.set(author, replica)
    const minute = (minutes.get(day) ?? 0) + 1
    minutes.set(day, minute)
    const save = random.id()
    const deviceTime = `${day}T${clock(480 + (minute % 420))}+07:00`
    const entries = drafts.map((draft): Entry => ({
      ...draft,
      save,
      deviceTime,
      by: author,
      replica: replica.id,
      localSeq: ++replica.last,
    }))
    return { save, entries }
  })
}

function clock(minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`
}
