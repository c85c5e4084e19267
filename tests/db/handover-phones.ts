import { carryIn, queueOf } from '../../src/db/handover/index.ts'
import type { CarriedIn } from '../../src/db/handover/index.ts'
import type { EntryDraft } from '../../src/db/draft.ts'
import type { Packet } from '../../src/domain/handover/index.ts'
import { idFromParts } from '../../src/domain/log/index.ts'
import type { Body } from '../../src/domain/log/index.ts'
import { id } from '../fixtures/entries.ts'
import type { Phone } from '../sync/phone.ts'

/** A posyandu day of two phones, in the test kinds: its id follows from place and date (E6). */
export const on = '2026-11-10'
export const melati = id('Melati')
export const day = idFromParts(melati, on, '1')
export const came = (person: string): string => idFromParts(day, id(person))

export const openDay = (p: Phone): EntryDraft =>
  p.draft(day, { kind: 'hari', record: day, body: { tanggal: on } })

/** One record for a person on a day, founded by whoever is first; `replaces` nothing: each step is a field of its own. */
export const arrival = (p: Phone, person: string, marks: Body = {}): EntryDraft =>
  p.draft(day, { record: came(person), body: { orang: id(person), ...marks } })

export const step = (p: Phone, person: string, marks: Body): EntryDraft =>
  p.draft(day, { record: came(person), body: marks })

export async function packetOf(p: Phone, people: readonly string[], name = 'Bu Siti'): Promise<Packet> {
  const queue = await queueOf(p.log, { day, on, subjects: people.map(id) })
  const from = { account: p.log.account, replica: queue.replica, name }
  return { day, on, posyandu: melati, from, made: '2026-11-10T02:00:00Z', entries: queue.entries }
}

export const handOver = async (a: Phone, b: Phone, ...people: string[]): Promise<CarriedIn> =>
  carryIn(b.log, await packetOf(a, people))
