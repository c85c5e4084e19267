import { recordById } from '../../domain/log/index.ts'
import {
  announce,
  familiesOf,
  familiesWhere,
  moveFamily,
  takeBack,
  wasMovedBy,
} from '../../domain/regroup/index.ts'
import type { Family, Plan } from '../../domain/regroup/index.ts'
import { editArea, openRecord, penataan, wilayah } from '../../domain/records/index.ts'
import type { Pen } from '../../domain/records/index.ts'
import type { AppPocket } from '../shared/pocket.tsx'

/**
 * A regrouping that goes on where it stood: the plan lies on the device until the last family has gone, and whoever has gone
 * is not at the old posyandu any more. Who is still there is asked anew each time.
 */
export type PendingRegroup = { readonly record: string; readonly plan: Plan }
export type Told = (done: number, of: number) => void

const draftId = (dari: string): string => `tata:${dari}`

export async function pendingRegroup(pocket: AppPocket, dari: string): Promise<PendingRegroup | undefined> {
  return (await pocket.drafts.get(draftId(dari))) as PendingRegroup | undefined // only this file writes there
}

export const dropRegroup = (pocket: AppPocket, dari: string): Promise<void> =>
  pocket.drafts.drop(draftId(dari))

export async function prepareRegroup(pocket: AppPocket, plan: Plan): Promise<PendingRegroup> {
  const pending = { record: pocket.newId(), plan }
  await pocket.drafts.put(draftId(plan.dari), pending)
  return pending
}

/** How many people moved. A posyandu that is merged is closed after its last family has gone, and not before. */
export async function runRegroup(
  pocket: AppPocket,
  pen: Pen,
  { record, plan }: PendingRegroup,
  tell: Told,
): Promise<number> {
  const { view } = await pocket.open(plan.dari)
  if (!recordById(view, penataan.kind, record)) await pocket.save(announce(pen, plan, record))
  const families = familiesOf(pocket.cards.get(), plan)
  const moved = await moveAll(pocket, families, { pen, way: plan, record }, tell)
  if (plan.jenis === 'gabung') await setUsed(pocket, pen, plan.dari, false)
  await dropRegroup(pocket, plan.dari)
  return moved
}

/** Everybody whose last move was this one goes back, as of the same day, as if nothing had been. */
export async function undoRegroup(
  pocket: AppPocket,
  pen: Pen,
  dari: string,
  record: string,
  tell: Told,
): Promise<number> {
  const plan = pocket.card(dari)?.penataan?.find(r => r.record === record)
  const { view } = await pocket.open(dari)
  const held = recordById(view, penataan.kind, record)
  if (!plan || !held) return 0
  const cards = pocket.cards.get()
  const there = cards.filter(c => c.kind === 'orang' && c.posyandu === plan.ke)
  const gone = new Set<string>()
  for (const { id } of there) if (wasMovedBy((await pocket.open(id)).view, record)) gone.add(id)
  await setUsed(pocket, pen, dari, true)
  const way = { dari: plan.ke, ke: dari, tanggal: plan.tanggal }
  const back = await moveAll(
    pocket,
    familiesWhere(cards, plan.ke, c => gone.has(c.id)),
    { pen, way },
    tell,
  )
  await pocket.save(takeBack({ ...pen, posyandu: dari }, held))
  return back
}

type How = {
  readonly pen: Pen
  readonly way: Pick<Plan, 'dari' | 'ke' | 'tanggal'>
  readonly record?: string
}

async function moveAll(
  pocket: AppPocket,
  families: readonly Family[],
  how: How,
  tell: Told,
): Promise<number> {
  const of = families.reduce((n, f) => n + f.persons.length, 0)
  let done = 0
  for (const { household, persons } of families) {
    tell(done, of)
    const subjects = [...(household ? [household] : []), ...persons]
    const views = await Promise.all(subjects.map(async id => (await pocket.open(id)).view))
    const drafts = moveFamily(how.pen, views, how.way, how.record)
    if (drafts.length > 0) await pocket.save(drafts)
    done += persons.length
  }
  tell(done, of)
  return of
}

async function setUsed(pocket: AppPocket, pen: Pen, area: string, aktif: boolean): Promise<void> {
  const { view } = await pocket.open(area)
  const record = recordById(view, wilayah.kind, area)
  if (!record) return
  const drafts = editArea({ ...pen, posyandu: area }, openRecord(record), { aktif })
  if (drafts.length > 0) await pocket.save(drafts)
}
