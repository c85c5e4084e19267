import * as z from 'zod/mini'
import { deviceList } from '../../src/domain/devices/index.ts'
import type { DeviceFacts, DeviceList } from '../../src/domain/devices/index.ts'
import { idSchema } from '../../src/domain/log/index.ts'
import { factsOf } from '../auth/device-facts.ts'
import { settled } from '../auth/device-note.ts'
import { done } from '../auth/done.ts'
import { managed, sees } from '../auth/reach.ts'
import type { Seen } from '../auth/accounts.ts'
import type { Call, Context } from '../context.ts'
import { heardFrom } from '../epoch.ts'
import { ok, ownRoute } from '../route.ts'
import { notFound } from './account-refusals.ts'
import { logRoles } from './reader.ts'

export const devices = ownRoute({
  method: 'GET',
  path: '/api/devices',
  summary:
    'The device ledger: contact, waiting and missing records of each device in reach; of a kader, her own',
  access: logRoles,
  answer: deviceList,
  handle: async (ctx, _input: unknown, call) => {
    const seen = call.caller.role === 'kader' ? await own(ctx, call) : await ctx.accounts.list(sees(call))
    const all: DeviceFacts[] = []
    for (const one of seen) all.push(...(await factsOf(ctx, one)))
    if (call.caller.role !== 'kader') await done(ctx, call, 'lihat-hp', String(all.length))
    const answer: DeviceList = { heardFrom: await heardFrom(ctx), devices: all }
    return ok(answer)
  },
})

/** What was lost stays lost; the list need not say it for ever. */
export const settleDevice = ownRoute({
  method: 'POST',
  path: '/api/devices/settled',
  summary: 'Records that never came from this device were looked after: they are missed no longer',
  access: ['bidan', 'puskesmas'],
  input: z.object({ replica: idSchema }),
  handle: async (ctx, { replica }, call) => {
    const device = await ctx.accounts.device(replica)
    if (!device || !(await managed(ctx, call, device.account))) return notFound()
    await ctx.accounts.note(replica, [], settled)
    await done(ctx, call, 'selesai-hp', replica)
    return ok({})
  },
})

async function own(ctx: Context, { caller }: Call): Promise<readonly Seen[]> {
  const account = await ctx.accounts.account(caller.account)
  if (!account) return []
  const [areas, mine] = await Promise.all([
    ctx.accounts.areasOf(account.id),
    ctx.accounts.devicesOf(account.id),
  ])
  return [{ account, areas, devices: mine }]
}
