import { syncOn } from './phone.ts'
import { settleDoor, tryStolen } from './steps-door.ts'
import { bringAll } from './steps-file.ts'
import { calm } from './weather.ts'
import { lookAtTree, setDisabled } from './world.ts'
import type { Phone, World } from './world.ts'
import { deliverLate } from './wire.ts'

const rounds = 6
/** By then everybody has heard of every new epoch, and what was rescued is answered. */
const settledAfter = 3

/** The storm is over: everybody has signal and room, forms are closed, and each phone syncs a few times. */
export async function quiet(w: World): Promise<void> {
  w.wire.weather = calm
  for (const { account } of w.base.members) await setDisabled(w, account, false)
  for (const phone of w.phones) {
    delete phone.disk.room
    phone.livesFor = undefined
    phone.disk.drafts.clear()
  }
  await settleDoor(w)
  for (let round = 0; round < rounds; round++) {
    w.clock.ms += 60_000
    if (round === 1) await deliverLate(w.wire, true)
    await bringAll(w)
    await tryStolen(w)
    for (const phone of w.phones) checkProgress(w, phone, await syncOn(phone), round)
  }
  await lookAtTree(w)
}

/** I12: without faults a phone comes to its end, and after a few rounds nothing is left to send. */
function checkProgress(w: World, phone: Phone, end: Awaited<ReturnType<typeof syncOn>>, round: number): void {
  const tell = (detail: string) => w.violations.push({ check: 'I12', detail: `${phone.name} ${detail}` })
  if (end !== 'done' && round > 1) tell(`does not come to an end: ${JSON.stringify(end)}`)
  const left = [...phone.disk.saves.values()].filter(row => row.state === 'pending').length
  if (left > 0 && round >= settledAfter) tell(`has ${left} saves to send in round ${round}`)
}
