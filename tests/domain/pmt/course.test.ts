import { describe, expect, test } from 'vitest'
import {
  courseOn,
  coursesOf,
  daysOfWeek,
  eatenDays,
  lastWeekOf,
  openCourse,
  weighedBefore,
  weighedIn,
} from '../../../src/domain/pmt/index.ts'
import {
  cancel,
  checkForm,
  editPmt,
  editPmtWeek,
  notePmtWeek,
  openRecord,
  pmt,
  pmtMinggu,
  registerPerson,
  startPmt,
} from '../../../src/domain/records/index.ts'
import { recordById } from '../../../src/domain/log/index.ts'
import { entriesOf } from '../../../src/domain/records/draft.ts'
import { id, pen, world } from '../records/world.ts'

const bayu = id('Bayu')
const start = { alasan: 'tidak_naik', jenis: 'lokal', mulai: '2026-10-01', target_hari: 14 } as const

/** A child on a course of fourteen days from 1 October. */
function begun(more: Partial<typeof start> & { target_hari?: number } = {}) {
  const w = world()
  const p = pen('2026-10-01')
  w.accept(
    registerPerson(
      p,
      {
        nama: 'Bayu',
        jk: 'L',
        tanggal_lahir: '2025-06-01',
        nik_status: 'belum',
        status: 'aktif',
        posyandu: p.posyandu,
        sasaran: 'sasaran',
      },
      bayu,
    ),
  )
  const drafts = startPmt(p, bayu, { ...start, ...more })
  w.accept(drafts)
  const course = drafts[0]?.record ?? ''
  const weighed = (on: string, bb: number) =>
    w.accept(
      entriesOf(
        pen(on),
        { kind: 'periksa-bayi-balita-apras', v: 1 },
        { about: bayu, record: id(`kartu ${on}`) },
        { posyandu: { bb, lokasi: 'posyandu' }, health: {} },
      ),
    )
  const week = (minggu_ke: number, tanggal: string, body: object, by?: string) =>
    w.accept(notePmtWeek(pen(tanggal), bayu, { pmt: course, minggu_ke, tanggal, ...body }), by)
  const held = () => {
    const [only] = coursesOf(w.viewOf(bayu))
    if (!only) throw new Error('The course is not there')
    return only
  }
  return { w, course, weighed, week, held }
}

describe('a course of extra food', () => {
  test('N1 counts its days from the first one, asks for one week after the other, and waits to be looked at when its days are over', () => {
    const { held } = begun()
    const on = (day: string) => {
      const { day: number, week, state } = courseOn(held(), day)
      return [number, week, state]
    }
    expect(on('2026-10-01')).toEqual([1, 1, 'berjalan'])
    expect(on('2026-10-07')).toEqual([7, 1, 'berjalan'])
    expect(on('2026-10-08')).toEqual([8, 2, 'berjalan'])
    expect(on('2026-10-14')).toEqual([14, 2, 'berjalan'])
    expect(on('2026-10-15')).toEqual([15, 2, 'dinilai'])
  })

  test('N1 a last week may be short', () => {
    const course = { from: '2026-10-01', days: 16 }
    expect([lastWeekOf(course), daysOfWeek(course, 3), daysOfWeek(course, 4)]).toEqual([
      3,
      ['2026-10-15', '2026-10-16'],
      [],
    ])
  })

  test('N1 closed with its result it is over, and another may begin', () => {
    const { w, held, course } = begun()
    const record = recordById(w.viewOf(bayu), pmt.kind, course)
    if (!record) throw new Error('The course is not there')
    expect(openCourse(w.viewOf(bayu), '2026-10-20')?.record).toBe(course)
    w.accept(editPmt(pen('2026-10-15'), openRecord(record), { selesai: '2026-10-15', hasil: 'membaik' }))
    expect(courseOn(held(), '2026-10-15').state).toBe('selesai')
    expect(openCourse(w.viewOf(bayu), '2026-10-15')).toBeUndefined()
    w.accept(startPmt(pen('2026-10-20'), bayu, { ...start, mulai: '2026-10-20' }))
    expect(coursesOf(w.viewOf(bayu)).map(c => c.order)).toEqual([1, 2])
  })

  test('N1 taken back it is nowhere', () => {
    const { w, course } = begun()
    const record = recordById(w.viewOf(bayu), pmt.kind, course)
    if (!record) throw new Error('The course is not there')
    w.accept(cancel(pen('2026-10-02'), openRecord(record)))
    expect(coursesOf(w.viewOf(bayu))).toEqual([])
  })

  test('N2 two phones that tick other days of a week meet in one record, and no tick is lost', () => {
    const { week, held, w } = begun()
    week(1, '2026-10-03', { dimakan: ['h1', 'h2'] }, 'kader A')
    week(1, '2026-10-05', { dimakan: ['h3', 'h5'] }, 'kader B')
    expect(held().weeks.size).toBe(1)
    expect(eatenDays(held())).toEqual(['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-05'])
    const record = w.viewOf(bayu).records.find(r => r.kind === pmtMinggu.kind)
    if (!record) throw new Error('The week is not there')
    const before = openRecord(record)
    w.accept(editPmtWeek(pen('2026-10-05'), before, { dimakan: ['h1'] }))
    expect(eatenDays(held())).toEqual(['2026-10-01'])
  })

  test('N2 weeks that are over and of which nobody wrote are named', () => {
    const { week, held } = begun()
    week(1, '2026-10-07', { dimakan: ['h1'] })
    expect(courseOn(held(), '2026-10-14').missing).toEqual([])
    expect(courseOn(held(), '2026-10-15').missing).toEqual([2])
  })

  test('N3 a weight of a card in the week is the weight of the week, unless one was written in it', () => {
    const { w, weighed, week, held } = begun()
    weighed('2026-09-20', 8)
    weighed('2026-10-09', 8.3)
    const view = () => w.viewOf(bayu)
    expect(weighedBefore(view(), held(), 1)).toMatchObject({ kg: 8, on: '2026-09-20' })
    expect(weighedIn(view(), held(), 1)).toBeUndefined()
    expect(weighedIn(view(), held(), 2)).toMatchObject({ kg: 8.3, onCard: true })
    week(2, '2026-10-14', { bb: 8.4 })
    expect(weighedIn(view(), held(), 2)).toEqual({ kg: 8.4, on: '2026-10-14' })
    expect(weighedBefore(view(), held(), lastWeekOf(held()) + 1)?.kg).toBe(8.4)
  })

  test('N3 a card of more than a month before says nothing of the start', () => {
    const { w, weighed, held } = begun()
    weighed('2026-08-30', 7.9)
    expect(weighedBefore(w.viewOf(bayu), held(), 1)).toBeUndefined()
  })

  test.each([
    [{ selesai: '2026-09-30', hasil: 'membaik' }, 'selesai'],
    [{ selesai: '2026-10-20' }, 'hasil'],
    [{ hasil: 'membaik' }, 'selesai'],
    [{ mulai: '2026-11-02' }, 'mulai'],
    [{ target_hari: 0 }, 'target_hari'],
  ])('N1 %j is refused with a sentence at its field', (part, field) => {
    const checked = checkForm(pmt, { ...start, ...part }, { today: '2026-11-01' })
    expect(checked.ok ? [] : checked.faults.map(f => f.field)).toEqual([field])
  })
})
