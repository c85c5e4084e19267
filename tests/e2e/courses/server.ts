import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Save } from '../../../src/domain/log/index.ts'
import { accept } from '../../../sync-server/accept.ts'
import { createApp } from '../../../sync-server/app.ts'
import { dayAt } from '../../../sync-server/auth/clock.ts'
import { inviteTo } from '../../../sync-server/auth/invite.ts'
import type { Context } from '../../../sync-server/context.ts'
import { loadDemo } from '../../../sync-server/demo.ts'
import { openContext } from '../../../sync-server/serve-context.ts'
import { openPlaces } from '../../../sync-server/serve-folder.ts'
import { areasBelow } from '../../../sync-server/tree.ts'
import { build } from '../../../scripts/set-up.mjs'
import { courses } from './people.ts'
import type { Course } from './people.ts'
import { coursesToSaves } from './saves.ts'
import type { Place } from './saves.ts'

export type CourseServer = {
  readonly url: string
  /** Enrols the phone of a cadre. */
  readonly code: string
  readonly people: readonly Course[]
  close(): Promise<void>
}

/** The demo in small, with the people whose courses are looked at. */
export async function openCourseServer(): Promise<CourseServer> {
  build()
  const folder = mkdtempSync(join(tmpdir(), 'saku-grafik-'))
  const { ctx, close } = await openContext(await openPlaces(folder), true)
  await loadDemo(ctx, { people: 12, posyandu: 1, months: 1 })
  const areas = await ctx.store.read.areas()
  const of = async (role: 'kader' | 'bidan') =>
    (await ctx.accounts.list({ areas: areas.map(a => a.id), roles: [role] }))[0]
  const [kader, bidan] = [await of('kader'), await of('bidan')]
  if (!kader || !bidan) throw new Error('The demo has no kader or no bidan')
  const [account, posyandu = ''] = [kader.account.id, kader.areas[0]]
  const people = courses(dayAt(ctx.now()))
  const place = { kader: account, bidan: bidan.account.id, posyandu }
  await push(ctx, coursesToSaves(people, place), place)
  const app = await createApp(ctx, { staticDir: resolve(import.meta.dirname, '../../../dist/app') })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    url,
    code: (await inviteTo(ctx, account)).code,
    people,
    close: async () => {
      await app.close()
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Save by save, each from its author's own phone. */
async function push(ctx: Context, saves: readonly Save[], { kader, posyandu }: Place): Promise<void> {
  const areas = areasBelow([posyandu], await ctx.store.read.areas())
  for (const { save, entries } of saves) {
    const { by: account = '', replica = '' } = entries[0] ?? {}
    const role = account === kader ? 'kader' : 'bidan'
    const caller = { account, role, replica, areas, everAreas: areas } as const
    const { verdicts } = await accept(ctx, caller, { saves: [{ save, entries: [...entries] }] })
    const refused = verdicts.find(v => v.verdict !== 'accepted')
    if (refused) throw new Error(`A course was not accepted: ${JSON.stringify(refused)}`)
  }
}
