import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { createApp } from '../../sync-server/app.ts'
import { foundAreas } from '../../sync-server/auth/area-entries.ts'
import { areasFacts } from '../../sync-server/auth/areas.ts'
import type { Context } from '../../sync-server/context.ts'
import { openContext } from '../../sync-server/serve-context.ts'
import { openPlaces } from '../../sync-server/serve-folder.ts'
import { joined, newCluster, newDatabase, newReplica, promote } from '../postgres/cluster.ts'
import { newPhone, syncAgain, work } from './phones.ts'
import type { Phone } from './phones.ts'

export type Failover = {
  readonly replica: 'synchronous' | 'lagging'
  readonly acknowledged: number
  /** Of them in the promoted replica, under the number that the phone was told. */
  readonly found: number
  readonly lost: number
  readonly newEpoch: boolean
  /** … after every phone has synced once more. */
  readonly lostAfterSync: number
}

const phones = 8
const synchronous = { synchronous_standby_names: 'replica', synchronous_commit: 'remote_apply' }

type Served = { readonly ctx: Context; readonly app: FastifyInstance; close(): Promise<void> }

/** Kills the primary under eight phones, promotes its replica, and counts what was acknowledged. */
export async function failover(kind: Failover['replica'], rows: number): Promise<Failover> {
  const folder = mkdtempSync(join(tmpdir(), 'saku-failover-'))
  const primary = await newCluster({ wal_level: 'replica' })
  const url = await newDatabase(primary.folder)
  await primary.stop()
  const replica = await newReplica(primary)
  try {
    await primary.start(kind === 'synchronous' ? synchronous : {})
    await replica.start()
    await joined(primary)
    const before = await serve(folder, url)
    const posyandu = await village(before.ctx)
    const all: Phone[] = []
    for (let n = 1; n <= phones; n++) all.push(await newPhone(before.ctx, `kader ${n}`, posyandu))
    const isDone = (): boolean => acknowledgedBy(all) >= rows

    if (kind === 'lagging') {
      await load(before.app, all, posyandu, () => acknowledgedBy(all) >= rows / 2)
      await replica.stop()
    }
    let killed: Promise<void> | undefined
    await load(before.app, all, posyandu, () => {
      if (isDone()) killed ??= primary.kill()
      return false
    })
    await killed
    await before.close()
    if (kind === 'lagging') await replica.start()
    await promote(replica)
    return await count(
      kind,
      all,
      await serve(
        folder,
        url.replaceAll(encodeURIComponent(primary.folder), encodeURIComponent(replica.folder)),
      ),
    )
  } finally {
    await primary.remove()
    await replica.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

const acknowledgedBy = (all: readonly Phone[]): number => all.reduce((n, p) => n + p.acknowledged.size, 0)

/** Every phone works until the server no longer answers, or `isOver`. */
async function load(
  app: FastifyInstance,
  all: readonly Phone[],
  posyandu: string,
  isOver: () => boolean,
): Promise<void> {
  await Promise.all(
    all.map(async phone => {
      while (!isOver()) if (!(await work(app, phone, posyandu))) return
    }),
  )
}

async function count(kind: Failover['replica'], all: readonly Phone[], served: Served): Promise<Failover> {
  const { ctx, app } = served
  const told = all.flatMap(phone => [...phone.acknowledged])
  const known = await ctx.store.read.known(told.map(([id]) => id))
  const found = told.filter(([id, seq]) => known.get(id)?.seq === seq).length
  const saw = await Promise.all(all.map(phone => syncAgain(app, phone)))
  const after = await ctx.store.read.known(told.map(([id]) => id))
  await served.close()
  return {
    replica: kind,
    acknowledged: told.length,
    found,
    lost: told.length - found,
    newEpoch: saw.some(Boolean),
    lostAfterSync: told.filter(([id]) => !after.has(id)).length,
  }
}

async function serve(folder: string, url: string): Promise<Served> {
  const opened = await openContext(await openPlaces(folder, undefined, url), false)
  const app = await createApp(opened.ctx)
  return {
    ctx: opened.ctx,
    app,
    close: async () => {
      await app.close()
      await opened.close()
    },
  }
}

async function village(ctx: Context): Promise<string> {
  const desa = [{ nama: 'Sukamaju', posyandu: ['Melati'] }]
  await foundAreas(ctx, { kabupaten: 'Harapan', puskesmas: 'Cempaka', desa })
  const areas = await areasFacts(
    ctx,
    (await ctx.store.read.areas()).map(a => a.id),
  )
  return areas.find(a => a.jenis === 'posyandu')?.id ?? ''
}
