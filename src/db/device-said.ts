import type { DeviceSaid, Entry, WriterSaid } from '../domain/log/index.ts'
import type { PhoneBase } from './context.ts'
import { schemaNumber } from './phone-store.ts'
import type { Facts, Head, SaveRow } from './phone-store.ts'
import { keptSave } from './saves.ts'

/** What only the app around the database knows: its version, and what the browser promised. */
export type AppSaid = Pick<DeviceSaid, 'app' | 'storage'>

/** RULES.md D7: what this device holds beside the saves that a message carries, and how it is. */
export async function deviceSaid(
  ctx: Pick<PhoneBase, 'store' | 'codec'>,
  { app, storage }: AppSaid,
  within: readonly string[],
): Promise<DeviceSaid> {
  const [counts, { head, place, facts }] = await Promise.all([ctx.store.counts(), ctx.store.meta()])
  const none = counts.pending + counts.waiting <= within.length
  const beside = none ? [] : await rowsBeside(ctx, new Set(within))
  const refused = counts.rejected + counts.kept > 0 ? await refusedUnseen(ctx) : []
  const unseen = [...beside.filter(row => row.state === 'pending'), ...refused]
  return {
    ...(app !== undefined && { app }),
    schema: schemaNumber,
    ...(place.epoch !== undefined && { epoch: place.epoch }),
    writers: writersOf(head, facts, await entriesOf(ctx, unseen)),
    pending: beside.filter(row => row.state === 'pending').length,
    waiting: beside.filter(row => row.state === 'waiting').length,
    rejected: counts.rejected,
    ...clockOf(facts),
    storage: {
      ...storage,
      ballast: await ctx.store.ballast.held(),
      database: facts.damage?.kind ?? 'ok',
    },
  }
}

const rowsBeside = async (
  { store }: Pick<PhoneBase, 'store'>,
  within: ReadonlySet<string>,
): Promise<SaveRow[]> => (await store.saves(['pending', 'waiting'])).filter(row => !within.has(row.save))

/** Too large to be sent: refused here, so the server has never seen it. Whatever else was refused lies there too. */
const refusedUnseen = async ({ store }: Pick<PhoneBase, 'store'>): Promise<SaveRow[]> =>
  (await store.saves(['rejected', 'kept'])).filter(row => row.reason === 'size')

/** What others wrote has numbers of their phones. */
async function entriesOf(ctx: Pick<PhoneBase, 'codec'>, rows: readonly SaveRow[]): Promise<Entry[]> {
  const own = rows.filter(row => !row.rescued)
  const kept = await Promise.all(own.map(row => keptSave(ctx, row)))
  return kept.flatMap(({ row, entries }) => entries.filter(e => !row.placed.includes(e.id)))
}

/** As what this database writes now, and as what it wrote before it was cloned or damaged. */
function writersOf(head: Head | undefined, facts: Facts, unsent: readonly Entry[]): WriterSaid[] {
  const writers = new Map<string, WriterSaid>()
  const reach = (replica: string, made: number, more: number): void => {
    const known = writers.get(replica) ?? { replica, made, unsent: 0 }
    writers.set(replica, { replica, made: Math.max(known.made, made), unsent: known.unsent + more })
  }
  if (head) reach(head.replica, head.counter, 0)
  for (const { replica, counter } of facts.earlier ?? []) reach(replica, counter, 0)
  for (const { replica, localSeq } of unsent) reach(replica, localSeq, 1)
  return [...writers.values()].slice(0, 8)
}

/** As of the last sync that came to its end. */
function clockOf({ lastSyncAt, serverTime }: Facts): Pick<DeviceSaid, 'clock'> {
  if (lastSyncAt === undefined || serverTime === undefined) return {}
  const minutes = Math.round((Date.parse(lastSyncAt) - serverTime) / 60_000)
  return Number.isFinite(minutes) ? { clock: minutes } : {}
}
