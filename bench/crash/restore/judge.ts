import { inspect, ledgerOf, verifyServer } from '../../../sync-server/verify/places.ts'
import { faultsIn } from '../../../sync-server/verify/run.ts'
import type { Life } from './life.ts'
import { entriesOn } from './phone.ts'
import type { Phone } from './phone.ts'
import type { DrillServer } from './server.ts'

/** A usual phone asks again every minute; what one sync leaves, the next ones do. */
const syncs = 4

export type Before = {
  /** Ids of what the server had told somebody that it has. */
  readonly acknowledged: ReadonlySet<string>
  /** Ids of what stands on a phone that survives. */
  readonly owed: ReadonlySet<string>
}

export async function stateOf({ phones, server }: Life, forgotten: string): Promise<Before> {
  const held = phones.flatMap(phone => [...entriesOn(phone).values()])
  const owed = new Set(held.flatMap(e => (e.about === forgotten ? [] : [e.id])))
  return { acknowledged: await idsOn(server), owed }
}

/** What has its contents on the server. */
async function idsOn({ places }: DrillServer): Promise<Set<string>> {
  const db = await inspect(places)
  const ids = new Set<string>()
  for await (const { id, json } of db.entries()) if (json !== null) ids.add(id)
  await db.close()
  return ids
}

export type Recovered = {
  readonly owed: number
  readonly lost: number
  readonly onlyOnTheLostPhone: number
  readonly broughtBack: number
  readonly forgottenCameBack: boolean
  readonly stuck: number
  readonly newEpochs: number
  readonly faults: readonly string[]
}

/** Every phone syncs by itself; then everything is looked at. */
export async function recovered(life: Life, before: Before, forgotten: string): Promise<Recovered> {
  const { phones, server } = life
  const restored = await idsOn(server)
  for (let n = 0; n < syncs; n++) for (const phone of phones) await phone.sync()
  const there = await idsOn(server)
  const memory = await ledgerOf(server.places)
  const found = await verifyServer(server.places)
  const isAbout = (phone: Phone): boolean =>
    [...entriesOn(phone).values()].some(e => e.about === forgotten && e.kind !== 'lupakan')
  return {
    owed: before.owed.size,
    lost: [...before.owed].filter(id => !there.has(id)).length,
    onlyOnTheLostPhone: [...before.acknowledged].filter(id => !there.has(id) && !before.owed.has(id)).length,
    broughtBack: [...there].filter(id => !restored.has(id)).length,
    forgottenCameBack: (await server.ctx.store.read.about(forgotten)).length > 0 || phones.some(isAbout),
    stuck: phones.reduce((n, phone) => n + stuckOn(phone, forgotten), 0),
    newEpochs: memory.records().filter(r => r.type === 'epoch').length - 1,
    faults: faultsIn(found).map(f => `${f.name}: ${f.wrong}`),
  }
}

const stuckOn = ({ disk }: Phone, forgotten: string): number =>
  [...disk.saves.values()].filter(
    row => row.state !== 'kept' && row.state !== 'sent' && !row.abouts.includes(forgotten),
  ).length
