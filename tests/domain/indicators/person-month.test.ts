import { describe, expect, test } from 'vitest'
import { personFrom, personMonth, policyAt } from '../../../src/domain/indicators/index.ts'
import type { Attended } from '../../../src/domain/indicators/index.ts'
import { bayiBalitaApras } from '../../../src/domain/instruments/bayi-balita-apras.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { move } from '../../../src/domain/records/index.ts'
import { pen } from '../records/world.ts'
import { id, melati, village } from './village.ts'
import { reference } from '../tasks/people.ts'

type Village = ReturnType<typeof village>
const world = { kinds, reference, policyAt: policyAt([], []) }

function read(v: Village, who: string, month: string, attended: readonly Attended[] = []) {
  const items = v.items.filter(i => i.entry.about === who)
  const person = personFrom({ id: who, items, attended }, world)
  return person && personMonth(person, month)
}

describe('one person in one month', () => {
  test('is read on the day of her last card, else of her last attendance, else of her first day as sasaran', () => {
    const v = village()
    const who = v.person('Ani', { lahir: '2024-05-05' })
    const came = [{ day: '2026-12-20', hari: id('hari') }]
    expect(read(v, who, '2026-11')?.day).toBe('2026-11-10')
    expect(read(v, who, '2026-12')?.day).toBe('2026-12-01')
    expect(read(v, who, '2026-12', came)?.day).toBe('2026-12-20')
    v.weighed(who, '2026-12-03', 12)
    v.weighed(who, '2026-12-12', 12.1)
    expect(read(v, who, '2026-12', came)?.day).toBe('2026-12-12')
    expect(read(v, who, '2026-12')).toMatchObject({ posyandu: melati, came: true })
  })

  test('came as a guest elsewhere when a card was filled there; a tick alone is known only where it was made', () => {
    const v = village()
    const who = v.person('Ani', { lahir: '2024-05-05' })
    const elsewhere = [{ day: '2026-12-20', hari: id('hari'), posyandu: id('Anggrek') }]
    expect(read(v, who, '2026-12', elsewhere)).toMatchObject({ came: false, day: '2026-12-01' })
    expect(read(v, who, '2026-12', [{ ...elsewhere[0], posyandu: melati } as never])?.came).toBe(true)
    v.weighed(who, '2026-12-20', 12.1)
    expect(read(v, who, '2026-12', elsewhere)).toMatchObject({ came: true, day: '2026-12-20' })
  })

  /** Moves from Melati to Anggrek on the day, in December. */
  const moves = (v: Village, who: string, day: string) =>
    v.accept(move(pen(day), v.opened(who, 'orang'), { tanggal: day, ke: id('Anggrek') }))

  test('a tick at the posyandu that she left is none at the new one, whose phones have no day of the old', () => {
    const v = village()
    const who = v.person('Ani', { lahir: '2024-05-05' })
    moves(v, who, '2026-12-10')
    v.weighed(who, '2026-12-20', 12.1, { lokasi: 'rumah' })
    const old = { day: '2026-12-05', hari: id('hari'), posyandu: melati }
    const here = { day: '2026-12-10', hari: id('hari'), posyandu: id('Anggrek') }
    const months = [[], [old], [old, here]].map(came => read(v, who, '2026-12', came))
    expect(months.map(m => [m?.posyandu === id('Anggrek'), m?.came])).toEqual([
      [true, false],
      [true, false],
      [true, true],
    ])
  })

  test.each([
    ['2026-12-09', '2026-12-08', '2026-12-10'],
    ['2026-12-09', '2026-12-09', '2026-12-10'],
    ['2026-12-09', '2026-12-10', '2026-12-10'],
    ['2026-12-09', '2026-12-11', '2026-12-11'],
    ['2026-11-30', '2026-12-09', '2026-12-09'],
  ])('away until %s, moved on 10 December, ticked on %s: read on %s', (away, ticked, day) => {
    const v = village()
    const who = v.person('Ani', { lahir: '2024-05-05' })
    v.changed(who, { sementara_pindah_sampai: away })
    moves(v, who, '2026-12-10')
    const at = ticked < '2026-12-10' ? melati : id('Anggrek')
    expect(read(v, who, '2026-12', [{ day: ticked, hari: id('hari'), posyandu: at }])?.day).toBe(day)
  })

  test('does not exist before she was here, nor for whom nobody registered', () => {
    const v = village()
    const who = v.person('Ani', { lahir: '2024-05-05' })
    expect(read(v, who, '2026-10')).toBeUndefined()
    expect(read(v, id('nobody'), '2026-11')).toBeUndefined()
  })

  test('has of each fact the latest card that has it; what nobody looked at is undefined', () => {
    const v = village()
    const who = v.person('Ani', { lahir: '2024-05-05' })
    v.weighed(who, '2026-11-12', 12, { lila: 13, sakit: true })
    v.weighed(who, '2026-11-26', 12.3, { sakit: false })
    const m = read(v, who, '2026-11')
    expect(m?.latest(bayiBalitaApras, r => r.lilaHijau)).toBe(true)
    expect(m?.latest(bayiBalitaApras, r => r.sakit)).toBe(false)
    expect(m?.latest(bayiBalitaApras, r => r.tbc2Gejala)).toBeUndefined()
  })

  test('has no group while birth date or sex is missing, and is still one of the sasaran', () => {
    const v = village()
    const who = v.person('Ani', { lahir: '2024-05-05' })
    v.changed(who, { jk: null })
    expect(read(v, who, '2026-11')).toMatchObject({ stages: undefined, posyandu: melati })
  })

  test('a card that was cancelled, or stands about another child, is none of hers', () => {
    const v = village()
    const who = v.person('Ani', { lahir: '2024-05-05' })
    v.weighed(who, '2026-12-12', 12.1, { batal: true })
    v.weighed(who, '2026-12-13', 12.1, { milik: id('Budi') })
    expect(read(v, who, '2026-12')).toMatchObject({ day: '2026-12-01', came: false, screenings: [] })
  })
})
