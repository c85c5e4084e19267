import { dropPocket } from '../../db/index.ts'
import type { Live, Opened, Profile, SyncState } from '../../db/index.ts'
import { practiceNames, practicePlace, practiceSaves } from '../../domain/practice/index.ts'
import { loadGrowthReference } from '../../domain/reference/index.ts'
import { isoDay } from '../../features/shared/clock.ts'
import type { AppPocket } from '../../features/shared/pocket.tsx'
import type { openDatabase } from '../boot.ts'
import { practiceDatabase } from './practice-database.ts'

const profile: Profile = {
  replica: practicePlace.replica,
  account: practicePlace.account,
  name: practiceNames.kader,
  role: 'kader',
  areas: [{ id: practicePlace.posyandu, name: practiceNames.posyandu }],
}

export type OpenDatabase = typeof openDatabase

/** The invented posyandu, filled when it is not there yet; one that was cut off while it was filled begins anew. */
export async function openPractice(openAt: OpenDatabase): Promise<AppPocket> {
  // No `outside`: the sentinel of lost records has nothing to watch here.
  const open = (): Promise<AppPocket> => openAt({ name: practiceDatabase, profile })
  const held = await open()
  if (held.card(practicePlace.posyandu)) return quiet(held)
  held.close()
  await dropPocket(practiceDatabase)
  const fresh = await open()
  const reference = await loadGrowthReference().catch(() => undefined)
  const saves = practiceSaves({ today: isoDay(new Date()), seed: 'latihan', reference })
  for (const drafts of saves) await fresh.save(drafts)
  return quiet(fresh)
}

const nothing: SyncState = { waiting: 0, sent: 0, waitingOnServer: 0, toFix: 0, running: false, online: true }
const noSync: Live<SyncState> = { get: () => nothing, subscribe: () => () => undefined }

/** Nothing is ever sent from here, so nothing may say that it waits for the signal. */
const quiet = (pocket: AppPocket): AppPocket => ({
  ...pocket,
  sync: noSync,
  open: async subject => settled(await pocket.open(subject)),
})

const settled = (opened: Opened): Opened => ({
  ...opened,
  view: {
    ...opened.view,
    records: opened.view.records.map(r => ({
      ...r,
      items: r.items.map(i => ({ ...i, state: 'acked' as const })),
    })),
  },
})
