import type { StoredSave } from '../store.ts'
import type { Batch, Bringer } from './batch.ts'
import { chainOf } from './borders.ts'
import { hold } from './hold.ts'
import { judge } from './judge.ts'
import { receive } from './received.ts'
import type { Received } from './received.ts'

/** Saves that waited for a subject are judged again as soon as it is there, or has moved (W11), by the rights that brought them. */
export async function retryWaiting(batch: Batch, begun: readonly string[]): Promise<void> {
  const open = [...begun]
  for (let subject = open.shift(); subject !== undefined; subject = open.shift()) {
    if (!batch.subjects.isAwaited(subject)) continue
    for (const save of await batch.tx.takeWaiting(subject)) open.push(...(await retry(batch, save)))
  }
}

async function retry(batch: Batch, save: StoredSave): Promise<readonly string[]> {
  const received = receive(save, batch.ctx)
  const { areas, everAreas, ...caller } = save.caller
  const come = areasUnder(batch, received, areas)
  const by: Bringer = {
    caller: { ...caller, areas: new Set([...areas, ...come]), everAreas: new Set([...everAreas, ...come]) },
    mayRescue: save.rescued,
    offered: new Map(),
  }
  await batch.load(received.ready)
  const { verdict, begun } = await judge(batch, received, by)
  await hold(batch, received, by, verdict)
  return begun
}

/** W3: the places of a save that were not known when it came, under areas that its bringer had then. */
function areasUnder(batch: Batch, { ready }: Received, areas: readonly string[]): readonly string[] {
  const had = new Set(areas)
  const places = new Set(ready.map(r => r.entry.posyandu))
  return [...places].filter(place => chainOf(batch, place).some(area => had.has(area)))
}
