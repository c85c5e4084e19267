import { classOf } from '../../src/db/classes.ts'
import type { Packet } from '../../src/domain/handover/index.ts'
import { founds, idFromParts } from '../../src/domain/log/index.ts'
import type { Entry } from '../../src/domain/log/index.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import { demoLog } from '../demo/index.ts'

/**
 * The queue of a busy day as the first table would hand it over at its end: 60 people, each step marked by a save of its
 * own, what was measured, and three who were registered that day.
 */
export function queueOfDay(people = 60): Packet {
  const log = demoLog({ today: '2026-11-21', seed: 'serah', people: 400, posyandu: 1, months: 2 })
  const all = log.saves.flatMap(s => s.entries).filter(e => classOf({ kinds }, e) === 'posyandu')
  const day = all.findLast(e => e.kind === 'hari-buka' && founds(e))
  if (!day) throw new Error('The demo has no posyandu day')
  const arrivals = all.filter(e => e.about === day.about && e.kind === 'kehadiran').slice(0, people)
  const came = arrivals.map(e => String(e.body['orang']))
  const measured = all.filter(e => came.includes(e.about) && !founds(e) && e.happenedOn === day.happenedOn)
  const fresh = all.filter(e => came.slice(0, 3).includes(e.about) && founds(e))
  return {
    day: day.about,
    on: day.happenedOn,
    posyandu: day.posyandu,
    from: { account: day.by, replica: day.replica, name: 'Siti Aminah' },
    made: day.deviceTime,
    entries: [day, ...arrivals.flatMap(stepByStep), ...measured, ...fresh],
  }
}

/** The demo writes who was at all five tables as one entry; in life each table marks its own. */
function stepByStep(arrival: Entry): Entry[] {
  const { l1, l2, l3, l4, l5, selesai: _, ...rest } = arrival.body
  const marks = Object.entries({ l2, l3, l4, l5 }).filter(([, by]) => by !== undefined)
  return [
    { ...arrival, body: { ...rest, l1 } },
    ...marks.map(([step, by], i): Entry => {
      const id = idFromParts(arrival.id, step)
      const save = idFromParts(arrival.save, step)
      return { ...arrival, id, save, localSeq: arrival.localSeq + i + 1, body: { [step]: by } }
    }),
  ]
}
