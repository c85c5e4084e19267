import { describe, expect, it } from 'vitest'
import { recordById } from '../../../src/domain/log/index.ts'
import {
  attend,
  attendanceOf,
  attendanceRecord,
  cardOf,
  changeDay,
  conflictList,
  dayId,
  dayOf,
  editDay,
  followDay,
  openDay,
  openRecord,
} from '../../../src/domain/records/index.ts'
import { id, pen, world } from './world.ts'

const hari = dayId(id('Melati'), '2026-11-10', 1)

const day = (kader: string, kelompok: ('balita' | 'bumil' | 'lansia')[] = ['balita']) =>
  openDay(pen(), { tanggal: '2026-11-10', nomor: 1, kelompok, kader_hadir: [id(kader)], mulai: '08.30' })

describe('a posyandu day', () => {
  it('is the same record on two phones without signal, and its lists are the union of both', () => {
    const w = world()
    w.accept(day('kader A', ['balita', 'bumil']), 'kader A')
    w.accept(day('kader B', ['balita', 'lansia']), 'kader B')
    expect(dayOf(w.viewOf(hari))).toMatchObject({
      id: hari,
      kader_hadir: [id('kader A'), id('kader B')],
      kelompok: ['balita', 'bumil', 'lansia'],
    })
    expect(conflictList(w.viewOf(hari))).toEqual([])
  })

  it('lets somebody be unticked whom the other phone had ticked', () => {
    const w = world()
    w.accept(day('kader A'), 'kader A')
    w.accept(day('kader B'), 'kader B')
    const record = recordById(w.viewOf(hari), 'hari-buka', hari)
    if (!record) throw new Error('no day')
    w.accept(editDay(pen(), openRecord(record), { kader_hadir: [id('kader A')], selesai: '11.00' }))
    expect(dayOf(w.viewOf(hari))).toMatchObject({
      kader_hadir: [id('kader A')],
      mulai: '08.30',
      selesai: '11.00',
    })
  })

  it('has several numbers on one date', () => {
    expect(dayId(id('Melati'), '2026-11-10', 2)).not.toBe(hari)
  })

  it('merges the attendance of two phones, step by step', () => {
    const w = world()
    w.accept(day('kader A'))
    w.accept(attend(pen(), hari, id('Siti'), { l1: id('kader A'), pengantar: 'nenek' }), 'kader A')
    w.accept(attend(pen(), hari, id('Siti'), { l1: id('kader B'), l2: id('kader B') }), 'kader B')
    expect(attendanceOf(w.viewOf(hari))).toMatchObject([
      { orang: id('Siti'), oleh: { 1: id('kader A'), 2: id('kader B') }, next: 3, pengantar: 'nenek' },
    ])
    expect(conflictList(w.viewOf(hari))).toEqual([])
  })

  it('knows who is at which step, and forgets who was registered by mistake', () => {
    const w = world()
    w.accept(day('kader A'))
    w.accept(attend(pen(), hari, id('Siti'), { l1: id('kader A') }))
    w.accept(attend(pen(), hari, id('Budi'), { l1: id('kader A'), tamu: true }))
    const siti = () => {
      const record = attendanceRecord(w.viewOf(hari), hari, id('Siti'))
      if (!record) throw new Error('not registered')
      return openRecord(record)
    }
    w.accept(attend(pen(), hari, id('Siti'), { selesai: true }, siti()))
    expect(attendanceOf(w.viewOf(hari)).map(a => [a.next, a.tamu])).toEqual([
      ['selesai', false],
      [2, true],
    ])
    expect(cardOf(w.viewOf(hari), hari)?.hari).toMatchObject({
      hadir: [id('Siti'), id('Budi')],
      selesai: 1,
      nomor: 1,
    })
    w.accept(attend(pen(), hari, id('Siti'), { batal: true }, siti()))
    expect(attendanceOf(w.viewOf(hari)).map(a => a.orang)).toEqual([id('Budi')])
  })

  it('under a wrong date names the right day', () => {
    const w = world()
    w.accept(day('kader A'))
    const record = recordById(w.viewOf(hari), 'hari-buka', hari)
    if (!record) throw new Error('no day')
    const right = dayId(id('Melati'), '2026-11-09', 1)
    w.accept(changeDay(pen(), openRecord(record), right))
    expect(cardOf(w.viewOf(hari), hari)?.hari?.gantiHari).toBe(right)
    expect(followDay(new Map([[hari, right]]), hari)).toBe(right)
    expect([hari, right]).toContain(
      followDay(
        new Map([
          [hari, right],
          [right, hari],
        ]),
        hari,
      ),
    )
  })
})
