import { countIn, firstIn, lostCount, missing } from '../../src/domain/devices/index.ts'
import type { DeviceFacts } from '../../src/domain/devices/index.ts'
import type { Context } from '../context.ts'
import type { Device, Seen, WriterNumbers } from './accounts.ts'

/** Enough to find the pages of the paper that they stand on; more are a phone, not a list. */
const numbersNamed = 20

/** An account's devices as bidan, puskesmas and the operator see them. */
export function factsOf(ctx: Pick<Context, 'accounts'>, seen: Seen): Promise<DeviceFacts[]> {
  return Promise.all(
    seen.devices.map(async device => {
      const { numbers } = await ctx.accounts.known(device.replica, [])
      return factsFrom(seen, device, [...numbers.values()])
    }),
  )
}

function factsFrom({ account, areas }: Seen, device: Device, numbers: readonly WriterNumbers[]): DeviceFacts {
  const sum = (of: (n: WriterNumbers) => number): number => numbers.reduce((total, n) => total + of(n), 0)
  const since = numbers.flatMap(n => n.lostSince ?? []).toSorted()[0]
  return {
    replica: device.replica,
    account: account.id,
    name: account.name,
    role: account.role,
    areas: [...areas],
    disabled: account.disabled,
    device: device.name,
    created: device.created,
    firstContact: device.firstContact ?? null,
    lastContact: device.lastSeen,
    revoked: device.revoked ?? null,
    app: device.app,
    ...device.told,
    pending: device.left,
    waiting: device.waiting,
    rejected: device.rejected,
    waitsSince: device.waitsSince ?? null,
    made: sum(n => n.made),
    // Of what it said: a hole that a restore explains is none (D9).
    received: sum(n => n.made - countIn(missing(n))),
    lost: {
      count: sum(lostCount),
      numbers: numbers.flatMap(n => firstIn(n.lost, numbersNamed)).slice(0, numbersNamed),
      since: since ?? null,
    },
  }
}
