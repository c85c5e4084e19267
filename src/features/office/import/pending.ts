import type { ImportPlan, ImportSave } from '../../../domain/import/index.ts'
import type { AppPocket } from '../../shared/pocket.tsx'

/**
 * An import that goes on where it stood. Each of its saves lies on the device as a draft that goes in the very commit of its
 * save: whenever the browser is closed, what is left is what was not saved. The head is written last, so that without it nothing
 * has begun, and taken away last.
 */
export type PendingImport = {
  readonly batch: string
  readonly area: string
  readonly name: string
  readonly print: string
  readonly people: number
  readonly weighings: number
  readonly saves: number
}

const prefix = 'impor:'
const partPrefix = 'impor-bagian:'
const headId = (batch: string): string => `${prefix}${batch}`
const partId = (batch: string, n: number): string => `${partPrefix}${batch}:${n}`

export type Told = (done: number, of: number) => void

export async function prepareImport(
  { drafts }: AppPocket,
  plan: ImportPlan,
  { area, name, print }: Pick<PendingImport, 'area' | 'name' | 'print'>,
  tell: Told,
): Promise<PendingImport> {
  const { batch, people, weighings, saves } = plan
  for (const [n, part] of saves.entries()) {
    await drafts.put(partId(batch, n), part)
    tell(n + 1, saves.length)
  }
  const pending = { area, name, print, batch, people, weighings, saves: saves.length }
  await drafts.put(headId(batch), pending)
  return pending
}

/** Saves what is left, one by one. */
export async function runImport(pocket: AppPocket, pending: PendingImport, tell: Told): Promise<void> {
  const of = pending.people + pending.weighings
  const parts = new Map((await partsOf(pocket, pending.batch)).map(part => [part.id, part.save]))
  let done = of - [...parts.values()].reduce((n, save) => n + save.people + save.weighings, 0)
  for (let n = 0; n < pending.saves; n++) {
    tell(done, of)
    const draftId = partId(pending.batch, n)
    const save = parts.get(draftId)
    if (!save) continue
    await pocket.save(save.drafts, { draftId })
    done += save.people + save.weighings
  }
  tell(done, of)
  await pocket.drafts.drop(headId(pending.batch))
}

type Part = { readonly id: string; readonly save: ImportSave }

async function partsOf({ drafts }: AppPocket, batch: string): Promise<Part[]> {
  const own = (await drafts.list()).filter(d => d.id.startsWith(`${partPrefix}${batch}:`))
  return own.map(d => ({ id: d.id, save: d.value as ImportSave })) // only an import writes under these ids
}

/** What was saved stays and can be taken back; the rest is not saved any more. */
export async function dropImport(pocket: AppPocket, batch: string): Promise<void> {
  await pocket.drafts.drop(headId(batch))
  for (const { id } of await partsOf(pocket, batch)) await pocket.drafts.drop(id)
}

/** Imports that stopped in the middle. Parts that no head names were never begun, and go. */
export async function pendingImports(pocket: AppPocket): Promise<PendingImport[]> {
  const all = await pocket.drafts.list()
  const heads = all.filter(d => d.id.startsWith(prefix)).map(d => d.value as PendingImport) // as above
  const begun = new Set(heads.map(h => h.batch))
  for (const { id } of all) {
    const batch = id.startsWith(partPrefix) ? id.slice(partPrefix.length).split(':')[0] : undefined
    if (batch !== undefined && !begun.has(batch)) await pocket.drafts.drop(id)
  }
  return heads
}

/** One import at a time on a device, whatever windows are open: two would save the same part twice. */
export async function alone<T>(work: () => Promise<T>): Promise<T | 'busy'> {
  if (!navigator.locks) return work()
  return navigator.locks.request('saku-impor', { ifAvailable: true }, async lock => (lock ? work() : 'busy'))
}
