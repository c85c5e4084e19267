import { fold, shown } from '../../src/domain/log/index.ts'
import type { Entry } from '../../src/domain/log/index.ts'
import type { Batch, Bringer } from './batch.ts'

/**
 * P9: she and everybody who is the same person. The ledger knows before the commit: should the commit fail, the forget
 * was asked for by somebody who may, and the phone asks again.
 */
export async function forgetGroup(batch: Batch, entry: Entry, { caller }: Bringer): Promise<void> {
  batch.forgotten.push({ entry, caller })
  for (const subject of await groupAround(batch, entry.about)) {
    const feeds = (await batch.subjects.find(subject))?.everFeeds ?? []
    await batch.ctx.ledger.append({ type: 'forget', subject, feeds, at: batch.at })
    await batch.subjects.forget(subject, entry.id)
  }
}

export async function groupAround(batch: Batch, start: string): Promise<Set<string>> {
  const found = new Set<string>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(await linkedTo(batch, id)))
  }
  return found
}

async function linkedTo(batch: Batch, subject: string): Promise<string[]> {
  const { kinds } = batch.ctx
  const links = (await batch.subjects.history(subject)).filter(
    i => kinds.get(i.entry.kind)?.effect?.type === 'link',
  )
  return fold(links, kinds).records.flatMap(link => {
    const other = shown(link, 'dengan')
    return shown(link, 'aktif') === true && typeof other === 'string' ? [other] : []
  })
}
