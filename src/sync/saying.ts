import type { Card, PhoneContext } from '../db/context.ts'
import { deviceSaid } from '../db/device-said.ts'
import type { AppSaid } from '../db/device-said.ts'
import type { Transport } from './transport.ts'

/** Every push and pull says how the device is (RULES.md D7). */
export function saying<C extends Card>(
  transport: Transport,
  log: PhoneContext<C>,
  app: () => Promise<AppSaid>,
): Transport {
  const device = async (within: readonly string[] = []) => deviceSaid(log, await app(), within)
  return {
    ...transport,
    push: async request =>
      transport.push({ ...request, device: await device(request.saves.map(s => s.save)) }),
    pull: async request => transport.pull({ ...request, device: await device() }),
  }
}
