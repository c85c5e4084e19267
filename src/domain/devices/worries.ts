import type { DeviceFacts } from './facts.ts'

/**
 * What somebody should look after at a device, the gravest first.
 *
 * lost: entries that nobody has · damaged: its database was found damaged, emptied or rolled back · unsent: it held unsent
 * records when it fell silent · day: not heard since a posyandu day at which it should have been · replaced: its owner
 * registered another one, and what this one held is unknown · full: it can write no more · silent: not heard for long ·
 * to-mend: saves that the server refused · clock: its clock is wrong
 */
export type WorryKind =
  'lost' | 'damaged' | 'unsent' | 'day' | 'replaced' | 'full' | 'silent' | 'to-mend' | 'clock'

export type Worry = {
  readonly kind: WorryKind
  readonly level: 'merah' | 'kuning' | 'info'
  /** Entries (lost), saves (unsent, to-mend), days (day, silent), minutes (clock). */
  readonly count?: number
  /** ISO moment or day from which it is so. */
  readonly since?: string
}

/**
 * Days. A phone that holds unsent records, or was at a posyandu day, is expected within three: long enough for a way home
 * without signal, short enough for what was forgotten to be remembered. Otherwise it may rest from one monthly posyandu
 * day to the next; after 35 days it has missed one, and no longer keeps what it sent for a server that was put back (H4).
 */
export const expectedWithin = 3
export const restsAtMost = 35
/** Until then somebody is asked what was left on a phone that another one took the place of. */
const askedAbout = 30
/** Minutes; the same as the phone's own warning. */
const clockTolerated = 10

const day = 86_400_000

export type World = {
  /** ISO moment. */
  readonly now: string
  readonly heardFrom: string
  /** The last posyandu day (YYYY-MM-DD) of the places of its owner, if this reader knows it. */
  readonly lastDay?: string | undefined
  /** When its owner registered another device after this one was last heard. */
  readonly replacedAt?: string | undefined
}

export function worriesOf(device: DeviceFacts, world: World): Worry[] {
  if (device.revoked !== null || device.disabled) return []
  return [
    ...lost(device),
    ...damaged(device),
    ...silence(device, world),
    ...full(device),
    ...(device.rejected > 0 ? [{ kind: 'to-mend', level: 'info', count: device.rejected } as const] : []),
    ...clock(device),
  ]
}

const lost = ({ lost: { count, since } }: DeviceFacts): Worry[] =>
  count > 0 ? [{ kind: 'lost', level: 'merah', count, ...(since === null ? {} : { since }) }] : []

const damaged = ({ storage, lastContact }: DeviceFacts): Worry[] =>
  (storage?.database ?? 'ok') === 'ok' ? [] : [{ kind: 'damaged', level: 'kuning', since: lastContact }]

const full = ({ storage }: DeviceFacts): Worry[] =>
  storage?.probe === false ? [{ kind: 'full', level: 'kuning' }] : []

const clock = ({ clock: minutes = 0 }: DeviceFacts): Worry[] =>
  Math.abs(minutes) > clockTolerated ? [{ kind: 'clock', level: 'info', count: minutes }] : []

/** One reason at most, the most telling. */
function silence(device: DeviceFacts, { now, heardFrom, lastDay, replacedAt }: World): Worry[] {
  const { lastContact, role } = device
  const heard = lastContact > heardFrom ? lastContact : heardFrom
  const days = daysBetween(heard, now)
  const unsent = unsentOf(device)
  if (unsent > 0 && days >= expectedWithin)
    return [{ kind: 'unsent', level: 'kuning', count: unsent, since: lastContact }]
  if (replacedAt !== undefined)
    return daysBetween(replacedAt, now) < askedAbout
      ? [{ kind: 'replaced', level: 'kuning', since: replacedAt }]
      : []
  if (role !== 'kader') return []
  const sinceDay = lastDay === undefined ? 0 : daysBetween(lastDay, now)
  if (lastDay !== undefined && heard.slice(0, 10) < lastDay && sinceDay >= expectedWithin)
    return [{ kind: 'day', level: 'kuning', count: sinceDay, since: lastDay }]
  return days >= restsAtMost ? [{ kind: 'silent', level: 'kuning', count: days, since: lastContact }] : []
}

/** What it held may have come by another way since: as a file, or over another phone. */
const unsentOf = ({ pending, made, received, lost: { count } }: DeviceFacts): number =>
  made > 0 && received + count >= made ? 0 : pending

const daysBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / day)

/** Kader have one phone at a time; who works at a desk keeps a laptop beside it. */
export function replacedAt(device: DeviceFacts, all: readonly DeviceFacts[]): string | undefined {
  if (device.role !== 'kader') return undefined
  const later = all.filter(
    d =>
      d.account === device.account &&
      d.replica !== device.replica &&
      d.revoked === null &&
      d.created > device.lastContact,
  )
  return later.map(d => d.created).toSorted()[0]
}
