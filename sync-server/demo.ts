import { maxEntriesPerPush } from '../src/domain/log/index.ts'
import type { Caller, Save } from '../src/domain/log/index.ts'
import type { DemoOptions, Staff } from '../bench/demo/index.ts'
import { accept } from './accept.ts'
import { takeMap } from './area-map.ts'
import { dayAt } from './auth/clock.ts'
import { noteStaff } from './auth/staff-entries.ts'
import { writeAsServer } from './auth/write-as-server.ts'
import type { Context } from './context.ts'
import { areasBelow } from './tree.ts'

export const demoPassword = 'contoh123'
const seed = 'saku-kader'

/** Fills an empty server with invented people, through the same door as a phone. Accounts come last: a start that was cut off begins again. */
export async function loadDemo(ctx: Context, size: Partial<DemoOptions> = {}): Promise<void> {
  if ((await ctx.accounts.count()) > 0) return
  const { demoData, demoEntries, demoMap, planYears } = await import('../bench/demo/index.ts')
  const today = dayAt(ctx.now())
  const { areas, staff, saves } = demoData({ today, seed, ...size })
  await pushAll(ctx, staff, demoEntries(saves, seed))
  await writeAsServer(ctx, planYears(areas, today))
  await takeMap(ctx, demoMap(areas, seed), false)
  const hash = await ctx.passwords.hash(demoPassword)
  for (const one of staff) await addAccount(ctx, one, hash)
}

async function addAccount(ctx: Context, one: Staff, hash: string): Promise<void> {
  const isKader = one.peran === 'kader'
  const account = {
    id: one.id,
    role: one.peran,
    name: one.nama,
    login: isKader ? undefined : one.masuk,
    admin: one.admin,
    disabled: false,
    mustChange: false,
    created: ctx.now().toISOString(),
  }
  await ctx.accounts.create(account, one.wilayah, isKader ? undefined : hash)
  await noteStaff(ctx, account)
}

/** In the order in which it happened, each batch by its author's own device. */
async function pushAll(ctx: Context, staff: readonly Staff[], saves: readonly Save[]): Promise<void> {
  const authors = new Map(staff.map(s => [s.id, s]))
  for (const batch of batches(saves)) {
    const first = batch[0]?.entries[0]
    const author = authors.get(first?.by ?? '')
    if (!first || !author) throw new Error('A demo save has no author among the staff')
    const areas = areasBelow(author.wilayah, await ctx.store.read.areas())
    const { id: account, peran: role } = author
    const caller: Caller = { account, role, replica: first.replica, areas, everAreas: areas }
    const request = { saves: batch.map(s => ({ save: s.save, entries: [...s.entries] })) }
    const { verdicts } = await accept(ctx, caller, request)
    const refused = verdicts.find(v => v.verdict === 'rejected')
    if (refused) throw new Error(`A demo save was refused: ${JSON.stringify(refused)}`)
  }
}

/** Runs of saves by one device, none larger than a push may be. */
function batches(saves: readonly Save[]): Save[][] {
  const all: Save[][] = []
  let size = 0
  for (const save of saves) {
    const last = all.at(-1)
    const same = last?.[0]?.entries[0]?.replica === save.entries[0]?.replica
    if (last && same && size + save.entries.length <= maxEntriesPerPush) {
      last.push(save)
      size += save.entries.length
    } else {
      all.push([save])
      size = save.entries.length
    }
  }
  return all
}
