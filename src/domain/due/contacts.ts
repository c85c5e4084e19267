import type { View } from '../log/fold.ts'
import { daysBetween } from '../measures/age.ts'
import type { Policy } from '../policy/policy.ts'
import { episodeState } from '../records/episode.ts'
import { beginOf } from '../records/episode-state.ts'
import type { EpisodeState } from '../records/episode-state.ts'
import { countedOf } from '../records/history.ts'
import { kontak } from '../records/kontak.ts'
import { read } from '../records/read-body.ts'
import {
  antenatalContacts,
  contactId,
  contactsOn,
  neonatalContacts,
  postpartumContacts,
} from '../schedules/contacts/index.ts'
import type { Contact } from '../schedules/contacts/index.ts'
import type { DueRow } from './row.ts'

export type ContactKind = 'anc' | 'kf' | 'kn'
export type Contacts = {
  readonly kind: ContactKind
  /** Absent for a pregnancy whose beginning nobody knows. */
  readonly rows?: readonly DueRow[]
}

/** After its last contact a baby is no newborn any more; what was missed stays in sight for two weeks. */
const newbornDays = 42

export const contactsFor = (
  view: View,
  { birth, on }: { readonly birth: string; readonly on: string },
  policy: Policy,
): Contacts | undefined =>
  contactsIn(
    {
      episodes: episodeState(view, on),
      days: { anc: contactDays(view, 'anc'), kf: contactDays(view, 'kf'), kn: contactDays(view, 'kn') },
      birth,
      on,
    },
    policy,
  )

type Mother = {
  readonly episodes: EpisodeState
  readonly days: { readonly [K in ContactKind]?: readonly string[] }
  readonly birth: string
  readonly on: string
}

/** The contacts that belong to her now: of the open pregnancy, of nifas, or of a newborn. */
export function contactsIn({ episodes, days, birth, on }: Mother, policy: Policy): Contacts | undefined {
  const rows = (kind: ContactKind, list: readonly Contact[], since: string): Contacts => ({
    kind,
    rows: contactRows(list, since, days[kind] ?? [], on),
  })
  if (episodes.pregnant) {
    const since = beginOf(episodes.pregnant.episode)
    return since ? rows('anc', antenatalContacts[policy.kontakKehamilan], since) : { kind: 'anc' }
  }
  const ended = episodes.nifas?.episode.tanggalAkhir
  if (ended) return rows('kf', postpartumContacts, ended)
  const age = daysBetween(birth, on)
  return age >= 0 && age <= newbornDays ? rows('kn', neonatalContacts, birth) : undefined
}

/** A window that runs beyond this ends with the birth, on a day that nobody knows. */
const endOfTerm = 40 * 7

/** Each day once: what two people wrote down of one day is one contact. `by`: only where one of these is known to have seen her. */
export const contactDays = (view: View, kind: ContactKind, by?: readonly string[]): string[] => [
  ...new Set(
    countedOf(view, kontak.kind).flatMap(r => {
      const b = read(kontak, r)
      const isOne = b.jenis === kind && (by === undefined || by.includes(b.oleh ?? ''))
      return isOne && b.tanggal ? [b.tanggal] : []
    }),
  ),
]

const contactRows = (
  list: readonly Contact[],
  since: string,
  done: readonly string[],
  on: string,
): DueRow[] =>
  contactsOn(list, since, done, on).map(({ contact, status, from, until, doneOn }) => ({
    key: contact.id,
    group: 'kontak',
    what: contact.words,
    status,
    from,
    ...(until && daysBetween(since, until) < endOfTerm && { until }),
    rule: { ...contact, id: contactId(contact) },
    ...(doneOn && { doneOn }),
    ...(status === 'terlambat' && until ? { lateDays: daysBetween(until, on) } : {}),
  }))
