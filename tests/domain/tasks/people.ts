import type { Body } from '../../../src/domain/log/index.ts'
import {
  attend,
  cardOf,
  create,
  editDay,
  editPerson,
  openDay,
  openRecord,
  registerPerson,
} from '../../../src/domain/records/index.ts'
import type { Card } from '../../../src/domain/records/index.ts'
import { dayId } from '../../../src/domain/records/ids.ts'
import { recordById } from '../../../src/domain/log/index.ts'
import { loadGrowthReference } from '../../../src/domain/reference/index.ts'
import { followUps } from '../../../src/domain/tasks/index.ts'
import type { Asked, FollowUp, Task } from '../../../src/domain/tasks/index.ts'
import { id, pen, world } from '../records/world.ts'

export const melati = id('Melati')
export const reference = await loadGrowthReference()

type Who = { readonly lahir: string; readonly jk?: 'L' | 'P' } & Readonly<Record<string, unknown>>

/** A posyandu with its people, and the list of each reader on a day. */
export function posyandu() {
  const w = world()
  const cards = (health = false): Card[] =>
    [...new Set(w.items.map(i => i.entry.about))].flatMap(s => {
      const view = health ? w.viewOf(s) : w.kaderView(s)
      return cardOf(view, s, health ? 'health' : 'posyandu') ?? []
    })
  const opened = (subject: string, kind: string, record = subject) => {
    const found = recordById(w.viewOf(subject), kind, record)
    if (!found) throw new Error(`No ${kind} of ${subject}`)
    return openRecord(found)
  }
  const list = (on: string, more: Partial<Asked> = {}): FollowUp[] =>
    followUps(cards(more.reader === 'health'), { on, reader: 'posyandu', reference, ...more })
  return {
    ...w,
    cards,
    opened,
    list,
    person: (name: string, { lahir, jk = 'P', ...more }: Who): string => {
      const body = { nama: name, jk, tanggal_lahir: lahir, nik_status: 'belum', posyandu: melati } as const
      w.accept(registerPerson(pen(), { ...body, status: 'aktif', sasaran: 'sasaran', ...more }, id(name)))
      return id(name)
    },
    changed: (person: string, body: Body) => w.accept(editPerson(pen(), opened(person, 'orang'), body)),
    screened: (person: string, day: string, answers: Body, kind = 'periksa-bayi-balita-apras') =>
      w.accept(create(pen(day), { kind, v: 1, fields: {} }, person, { lokasi: 'posyandu', ...answers })),
    wrote: (person: string, day: string, def: Parameters<typeof create>[1], body: Body, record?: string) =>
      w.accept(create(pen(day), def, person, body, record)),
    day: (
      tanggal: string,
      kelompok: readonly string[],
      { closed = true, nakes = false, came = [] }: Day = {},
    ) => {
      const body = { tanggal, nomor: 1, kelompok: [...kelompok] as never[] }
      const hari = dayId(melati, tanggal)
      w.accept(openDay(pen(tanggal), { ...body, ...(nakes ? { nakes_hadir: ['Bidan Rina'] } : {}) }))
      for (const who of came) w.accept(attend(pen(tanggal), hari, who, { l1: id('kader A') }))
      if (closed) w.accept(editDay(pen(tanggal), opened(hari, 'hari-buka'), { selesai: '11.00' }))
      return hari
    },
    /** Of one person; those that only stand beside (immunisation nobody copied) are left out unless asked for. */
    tasks: (person: string, on: string, more: Partial<Asked> = {}): readonly Task[] =>
      list(on, more).find(f => f.card.id === person)?.tasks ?? [],
  }
}

type Day = { readonly closed?: boolean; readonly nakes?: boolean; readonly came?: readonly string[] }

export const kinds = (tasks: readonly Task[]): string[] => tasks.map(t => t.key.split(':')[0] ?? '')
export const taskOf = (tasks: readonly Task[], key: string): Task | undefined =>
  tasks.find(t => t.key === key || t.key.startsWith(`${key}:`))
