import { founds, recordOf } from '../../domain/log/index.ts'
import type { Entry, Item, Kinds } from '../../domain/log/index.ts'
import type { Packet } from '../../domain/handover/index.ts'
import { accepted } from '../bundle.ts'
import { classOf } from '../classes.ts'

export type Receiver = {
  readonly kinds: Kinds
  /** Of this phone: its own entries it knows better. */
  readonly replica: string
  /** What this phone holds of a subject and of who is the same person; nothing of one that it does not know. */
  readonly items: (subject: string) => readonly Item[]
}

/**
 * Which entries of a packet this phone takes (RULES.md Y4): those of the day itself; of people and homes what founds them
 * or stands beside what the server has confirmed, never what changes that. Nothing about areas, staff or policy, no
 * joining of two people and no forgetting: who can show a code must not be able to rule over this phone.
 */
export function takenFrom(packet: Packet, receiver: Receiver): readonly Entry[] {
  const { kinds, replica, items } = receiver
  const harmless = packet.entries.filter(
    e => e.replica !== replica && classOf(receiver, e) === 'posyandu' && hasNoPower(e, kinds),
  )
  const held = memo(items)
  const known = (subject: string): readonly Entry[] => [
    ...held(subject).map(i => i.entry),
    ...harmless.filter(e => e.about === subject && founds(e)),
  ]
  const isDay = known(packet.day).some(e => foundsDay(e, packet, kinds))
  const isServed = memo((subject: string) => known(subject).some(e => foundsHome(e, kinds)))
  const confirmed = memo(
    (subject: string) =>
      new Set(
        held(subject)
          .filter(accepted)
          .map(i => recordOf(i.entry)),
      ),
  )
  return harmless.filter(e =>
    e.about === packet.day ? isDay : isServed(e.about) && !confirmed(e.about).has(recordOf(e)),
  )
}

/** What founds a home stands in its own record: in another's it would change who is the same person (M2). */
const hasNoPower = (e: Entry, kinds: Kinds): boolean => {
  const effect = kinds.get(e.kind)?.effect
  return effect === undefined || (effect.type === 'home' && founds(e))
}

const foundsHome = (e: Entry, kinds: Kinds): boolean =>
  founds(e) && kinds.get(e.kind)?.effect?.type === 'home'

/** Its id follows from its own contents (E6), so nobody can pass a person off as a day. */
const foundsDay = (e: Entry, { day, posyandu }: Packet, kinds: Kinds): boolean =>
  founds(e) && e.posyandu === posyandu && kinds.get(e.kind)?.subjectId?.(e) === day

function memo<T>(work: (subject: string) => T): (subject: string) => T {
  const done = new Map<string, T>()
  return subject => {
    const before = done.get(subject)
    if (before !== undefined) return before
    const now = work(subject)
    done.set(subject, now)
    return now
  }
}
