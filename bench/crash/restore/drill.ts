import { rng } from '../../../tests/simulator/rng.ts'
import { phoneRules } from '../../../src/db/rules.ts'
import type { PhoneRules } from '../../../src/db/rules.ts'
import { recovered, stateOf } from './judge.ts'
import type { Recovered } from './judge.ts'
import { begin, forgetSomebody, live, newKader } from './life.ts'
import type { Phone } from './phone.ts'
import { openServer } from './server.ts'
import type { InPostgres, Way } from './server.ts'

const hour = 3_600_000
const oldest = 7 * 24

export type Drilled = Recovered & {
  readonly way: Way
  readonly hoursBack: number
  readonly revokedCameBack: boolean
  readonly enrolledStaysOut: boolean
}

type Means = { readonly rules?: PhoneRules; readonly postgres?: InPostgres }

/**
 * A week of a small puskesmas with a backup somewhere in it. After the backup a phone is let in, another is put out and
 * somebody is forgotten. Then the server is put back; nobody touches a phone, they only sync.
 */
export async function drill(
  seed: number,
  way: Way,
  { rules = phoneRules, postgres }: Means = {},
): Promise<Drilled> {
  const chance = rng(seed)
  const now = Date.now()
  const clock = { ms: now - (oldest + 24) * hour }
  const server = await openServer(() => new Date(clock.ms), postgres)
  try {
    const life = await begin(server, { clock, chance, rules })
    const hoursBack = 1 + chance.int(oldest)
    await live(life, now - hoursBack * hour, 14)
    await server.backUp()
    await live(life, clock.ms + (now - clock.ms) / 3, 8)
    const enrolled = await newKader(life, 'Rini', 'Melati 1')
    const lost = life.phones.find(p => p.name === 'Wati') as Phone // enrolled at the beginning
    await life.office.revokePhones('Wati')
    life.phones.splice(life.phones.indexOf(lost), 1)
    await live(life, clock.ms + (now - clock.ms) / 2, 8)
    const forgotten = await forgetSomebody(life)
    await live(life, now, 8)
    const before = await stateOf(life, forgotten)
    await server.restore(way)
    const after = await recovered(life, before, forgotten)
    const revokedCameBack = (await lost.sync()) === 'done'
    const enrolledStaysOut = (await enrolled.sync()) !== 'done'
    return { way, hoursBack, ...after, revokedCameBack, enrolledStaysOut }
  } finally {
    await server.close()
  }
}
