import { describe, expect, it } from 'vitest'
import type { AnyAnswers } from '../../../src/domain/instrument/index.ts'
import { entriesOf } from '../../../src/domain/records/draft.ts'
import {
  cancel,
  episodesOf,
  openPregnancy,
  openRecord,
  portionsOf,
  registerPerson,
  service,
  subjectOf,
  tabletsOf,
} from '../../../src/domain/records/index.ts'
import { recordsOf } from '../../../src/domain/log/index.ts'
import { id, pen, world } from './world.ts'

const dewi = id('Dewi')
const hpht = '2026-05-01'

function pregnant(more: { hpht?: string } = { hpht }) {
  const w = world()
  const p = pen('2026-07-01')
  const who = {
    nama: 'Dewi',
    jk: 'P',
    tanggal_lahir: '2000-01-01',
    nik_status: 'belum',
    status: 'aktif',
  } as const
  w.accept(registerPerson(p, { ...who, posyandu: p.posyandu, sasaran: 'sasaran' }, dewi))
  w.accept(openPregnancy(p, dewi, { ...more, hamil_ke: 1 }))
  const card = (on: string, answers: AnyAnswers) =>
    w.accept(
      entriesOf(
        pen(on),
        { kind: 'periksa-ibu-hamil', v: 1 },
        { about: dewi, record: id(`kartu ${on}`) },
        { posyandu: { ...answers, lokasi: 'posyandu' }, health: {} },
      ),
    )
  const given = (on: string, jenis: 'ttd' | 'mms' | 'mt', jumlah?: number, satuan?: string) =>
    w.accept(service(pen(on), dewi, { jenis, tanggal: on, sumber: 'diberikan', jumlah, satuan }))
  const view = () => w.viewOf(dewi)
  const episode = () => {
    const [found] = episodesOf(view())
    if (!found) throw new Error('no pregnancy')
    return found
  }
  const tablets = (until = '2026-11-10') => tabletsOf(view(), episode(), until)
  return { w, card, given, view, tablets, portions: () => portionsOf(view(), episode(), '2026-11-10') }
}

describe('tablets of a pregnancy', () => {
  it('are those of the cards and those that were entered as a service, each by its name', () => {
    const { card, given, tablets } = pregnant()
    card('2026-08-10', { suplemen: 'TTD', jumlahTablet: 30 })
    card('2026-09-10', { jumlahTablet: 30 })
    given('2026-10-10', 'mms', 30, 'tablet')
    expect(tablets()).toEqual({
      total: 90,
      by: { TTD: 30, 'tanpa-nama': 30, MMS: 30 },
      uncounted: 0,
      since: '2026-08-10',
    })
  })

  it('what the card and a service say of one day is one handing-out: the larger figure', () => {
    const { card, given, tablets } = pregnant()
    card('2026-08-10', { jumlahTablet: 30 })
    given('2026-08-10', 'mms', 30, 'tablet')
    card('2026-09-10', { suplemen: 'MMS', jumlahTablet: 60 })
    given('2026-09-10', 'mms')
    expect(tablets()).toMatchObject({ total: 90, by: { MMS: 90 }, uncounted: 0 })
  })

  it('a tick without a number, and a bottle of which nobody knows the tablets, are told and not counted', () => {
    const { given, tablets } = pregnant()
    given('2026-08-10', 'ttd')
    given('2026-09-10', 'mms', 1, 'botol')
    expect(tablets()).toMatchObject({ total: 0, uncounted: 2 })
  })

  it('none of before this pregnancy, of after the day, or of a card that was cancelled', () => {
    const { w, card, given, view, tablets } = pregnant()
    given('2026-04-30', 'ttd', 30)
    given('2026-05-01', 'ttd', 10)
    given('2026-11-11', 'ttd', 30)
    card('2026-08-10', { jumlahTablet: 30 })
    const [first] = recordsOf(view(), 'periksa-ibu-hamil')
    if (!first) throw new Error('no card')
    w.accept(cancel(pen(), openRecord(first)))
    expect(tablets()).toMatchObject({ total: 10, by: { TTD: 10 } })
  })

  it('without HPHT they count from the day on which the pregnancy was written down', () => {
    const { given, tablets } = pregnant({})
    given('2026-06-30', 'ttd', 30)
    given('2026-07-01', 'ttd', 20)
    expect(tablets().total).toBe(20)
  })

  it('a slip of 1e9, or below zero, is no tablet', () => {
    const { card, tablets } = pregnant()
    card('2026-08-10', { jumlahTablet: 1e9 })
    card('2026-09-10', { jumlahTablet: -30 })
    card('2026-10-10', { jumlahTablet: 400 })
    expect(tablets()).toMatchObject({ total: 400, uncounted: 0 })
  })

  it('the card of a day knows those of the days before it', () => {
    const { card, view } = pregnant()
    card('2026-08-10', { jumlahTablet: 30 })
    expect(subjectOf(view(), dewi, '2026-08-10')?.past.tablets).toBe(0)
    expect(subjectOf(view(), dewi, '2026-08-11')?.past.tablets).toBe(30)
  })
})

it('portions of extra food are summed, whichever way they were entered', () => {
  const { card, given, portions } = pregnant()
  card('2026-08-10', { mtPorsi: 15 })
  given('2026-09-10', 'mt', 14, 'porsi')
  expect(portions()).toMatchObject({ total: 29, since: '2026-08-10' })
})

it('her first weight since the pregnancy began is known, on whatever card, and none of before', () => {
  const { w, card, view } = pregnant()
  const grown = (on: string, bb: number) =>
    w.accept(
      entriesOf(
        pen(on),
        { kind: 'periksa-dewasa', v: 1 },
        { about: dewi, record: id(`dewasa ${on}`) },
        { posyandu: { bb, lokasi: 'posyandu' }, health: {} },
      ),
    )
  grown('2026-04-01', 49)
  grown('2026-06-20', 51)
  card('2026-08-10', { bb: 54 })
  expect(subjectOf(view(), dewi, '2026-11-10')?.past.firstWeight).toEqual({ weeks: 7, kg: 51 })
})
