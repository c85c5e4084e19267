import { describe, expect, it } from 'vitest'
import { byMeasurer, byPosyandu, within } from '../../../src/domain/quality/index.ts'
import type { Fact } from './people.ts'
import { card, child, found, id, melati, someone } from './people.ts'

const kenanga = id('Kenanga')
const measuredBy = (word: string) => ({ petugas: { ukur: id(word) } })
const manyChildren = (n: number, fact: (i: number) => readonly Fact[]) =>
  Array.from({ length: n }, (_, i) => someone(`anak ${i}`, { lahir_perkiraan: true }, fact(i)))

describe('who measured', () => {
  it('is who is named at the scale, else who typed; gaps and days are of who typed', () => {
    const month = found([
      someone('Ani', {}, [
        child('2026-11-10', { bb: 9, tb: 500, ...measuredBy('Wati') }, { at: '2026-11-14T08:00:00+07:00' }),
      ]),
    ])
    const of = (by: string) => byMeasurer(month).find(m => m.by === id(by))
    expect(of('kader A')?.typed).toMatchObject({ cards: 1, late: 1 })
    expect(of('kader A')?.measured.cards).toBe(0)
    expect(of('Wati')?.measured).toMatchObject({ cards: 1, doubtful: 1 })
    expect(of('Wati')?.typed.cards).toBe(0)
    expect(of('Wati')?.digits).toMatchObject({ pita: { readings: 1 }, timbangan: { readings: 1 } })
  })

  it('a pressure was taken by who is named for its section', () => {
    const both = { petugas: { ukur: id('Wati'), 'tekanan-darah': id('Sri') } }
    const month = found([
      someone('Budi', { tanggal_lahir: '1970-01-01' }, [
        card('dewasa', '2026-11-10', { bb: 60, sistolik: 120, diastolik: 80, ...both }),
      ]),
    ])
    const tools = byMeasurer(month).map(m => [m.by, Object.keys(m.digits)])
    expect(tools).toContainEqual([id('Sri'), ['tensi']])
    expect(tools).toContainEqual([id('Wati'), []])
  })

  it('nobody read what was copied from paper or imported', () => {
    const copied = [{ cara_isi: 'salin' }, { impor: id('impor') }].map(how =>
      found([someone('Ani', {}, [child('2026-11-10', { bb: 9, ...how })])]),
    )
    expect(copied.map(f => f.digits)).toEqual([[], []])
  })

  it('digits are those of six months, everything else of the one', () => {
    const days = ['2026-05-31', '2026-06-01', '2026-11-30', '2026-12-01']
    const month = found([
      someone(
        'Ani',
        {},
        days.map(on => child(on, { bb: 9 })),
      ),
    ])
    expect(month.visits).toHaveLength(1)
    expect(byMeasurer(month)[0]?.digits.timbangan?.readings).toBe(2)
  })

  it.each([
    [29, 'belum-cukup'],
    [30, 'sering-bulat'],
  ] as const)('of %i whole figures: %s', (n, verdict) => {
    const month = found(manyChildren(n, i => [child('2026-11-10', { tb: 70 + (i % 20) })]))
    expect(byMeasurer(month)[0]?.digits.pita?.verdict).toBe(verdict)
  })
})

describe('by posyandu', () => {
  const guest = someone('Dewi', {}, [child('2026-11-10', { bb: 9 }, { posyandu: kenanga })])
  const month = found([guest, someone('Ani', {}, [child('2026-11-10', { bb: 9 })])])

  it('a card counts where she was seen, the register where she is at home', () => {
    expect(byPosyandu(month).map(p => [p.posyandu, p.sum.cards, p.register.people])).toEqual(
      expect.arrayContaining([
        [kenanga, 1, 0],
        [melati, 1, 2],
      ]),
    )
  })

  it('the posyandu add up to the whole', () => {
    const parts = [kenanga, melati].map(p => within(month, new Set([p])))
    expect(parts.flatMap(p => p.visits)).toHaveLength(month.visits.length)
    expect(parts.flatMap(p => p.people)).toHaveLength(month.people.length)
    expect(within(month, new Set([kenanga])).digits).toHaveLength(1)
  })
})
