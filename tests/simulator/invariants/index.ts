import { canonical } from '../../../src/domain/log/index.ts'
import type { Entry } from '../../../src/domain/log/index.ts'
import type { World } from '../world.ts'
import { checkAudit } from './audit.ts'
import { checkCards } from './cards.ts'
import { checkCarried } from './carried.ts'
import { checkConverged } from './converged.ts'
import { checkCrossings } from './crossings.ts'
import { checkDelivered } from './delivered.ts'
import { checkDigests } from './digests.ts'
import { checkHeard } from './heard.ts'
import { checkScope } from './left.ts'
import { checkPlaces } from './places.ts'
import { readServer } from './server-log.ts'

/** reliability.md 4.2, after the storm. The answer is the server's final state but for what clocks said. */
export async function checkAll(w: World): Promise<string> {
  const server = await readServer(w)
  const tell = (check: string, detail: string) => w.violations.push({ check, detail })
  checkDelivered(w, server, tell)
  checkHeard(w, server, tell)
  await checkConverged(w, server, tell)
  await checkDigests(w, tell)
  await checkScope(w, tell)
  await checkCards(w, tell)
  await checkCarried(w, server, tell)
  await checkPlaces(w, server, tell)
  await checkAudit(w, server, tell)
  checkCrossings(w, server, tell)
  const facts = [...server.subjects.values()].map(({ feed, forgotten, entries }) => ({
    feed,
    forgotten,
    entries: entries.map(({ seq, month, seenBy, entry }) => ({
      seq,
      month,
      readBy: seenBy,
      ...timeless(entry),
    })),
  }))
  return canonical(facts)
}

function timeless(entry: Entry): Omit<Entry, 'deviceTime'> {
  const { deviceTime: _, ...rest } = entry
  return rest
}
