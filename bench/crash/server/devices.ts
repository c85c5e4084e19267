import { idFromBytes } from '../../../src/domain/log/index.ts'
import { openOffice } from '../../../tests/e2e/office.ts'
import type { Rng } from '../../../tests/simulator/rng.ts'
import { redeem } from '../device.ts'
import type { Device } from '../device.ts'
import type { ServerProcess } from './process.ts'

export const clients = 8
const posyandu = ['Melati 1', 'Melati 2', 'Kenanga']

/** A puskesmas set up over HTTP, and eight cadres with a phone each; every second one sends plain JSON. */
export async function enrolAll(server: ServerProcess, chance: Rng): Promise<Device[]> {
  const office = await openOffice(server)
  const devices: Device[] = []
  for (let i = 0; i < clients; i++) {
    const code = await office.inviteKader(`Kader ${i}`, posyandu[i % posyandu.length] ?? '')
    const replica = idFromBytes(chance.bytes(16))
    devices.push(await redeem({ url: server.url, replica, plain: i % 2 === 1 }, code))
  }
  return devices
}
