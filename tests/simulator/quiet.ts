import { syncOn } from './phone.ts'
import { calm, deliverLate } from './transport.ts'
import type { World } from './world.ts'

const rounds = 6

/** The storm is over: everybody has signal, forms are closed, and each phone syncs a few times. */
export async function quiet(w: World): Promise<void> {
  w.wire.weather = calm
  for (const phone of w.phones) {
    phone.livesFor = undefined
    phone.disk.drafts.clear()
  }
  for (let round = 0; round < rounds; round++) {
    w.clock.ms += 60_000
    if (round === 1) await deliverLate(w.wire, true)
    for (const phone of w.phones) {
      const end = await syncOn(phone)
      // I12: without faults a phone comes to its end, and after a few rounds nothing is left to send.
      if (end !== 'done' && round > 1)
        w.violations.push({
          check: 'I12',
          detail: `${phone.name} does not come to an end: ${JSON.stringify(end)}`,
        })
    }
  }
}
