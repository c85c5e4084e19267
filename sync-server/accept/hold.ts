import { idSchema } from '../../src/domain/log/index.ts'
import type { Verdict } from '../../src/domain/log/index.ts'
import type { StoredSave } from '../store.ts'
import type { Batch, Bringer } from './batch.ts'
import type { Received } from './received.ts'

/** Waiting and refused saves are kept as they came. */
export async function hold(batch: Batch, received: Received, by: Bringer, verdict: Verdict): Promise<void> {
  if (verdict.verdict === 'waiting') {
    batch.subjects.awaits(verdict.needs)
    return batch.tx.keepWaiting(stored(batch, received, by), verdict.needs)
  }
  if (verdict.verdict === 'rejected') return keepRefused(batch, stored(batch, received, by), verdict.reason)
}

/** Nothing about somebody who was forgotten is kept, also not as refused. */
async function keepRefused(batch: Batch, save: StoredSave, reason: string): Promise<void> {
  const forgotten = new Set<string>()
  for (const id of save.about) if ((await batch.subjects.find(id))?.forgotten) forgotten.add(id)
  const entries = save.entries.filter(raw => !forgotten.has(aboutOf(raw) ?? ''))
  await batch.tx.keepRefused({ ...save, entries, about: save.about.filter(id => !forgotten.has(id)) }, reason)
}

function stored(batch: Batch, received: Received, { caller, mayRescue }: Bringer): StoredSave {
  const about = [...new Set(received.entries.flatMap(raw => aboutOf(raw) ?? []))]
  return {
    save: received.save,
    entries: received.entries,
    about,
    caller: { ...caller, areas: [...caller.areas], everAreas: [...caller.everAreas] },
    rescued: received.rescued && mayRescue,
    at: batch.at,
  }
}

function aboutOf(raw: unknown): string | undefined {
  if (typeof raw !== 'object' || raw === null || !('about' in raw)) return undefined
  const about = idSchema.safeParse(raw.about)
  return about.success ? about.data : undefined
}
