import { describe, expect, it } from 'vitest'
import type { AnyAnswers } from '../../../src/domain/instrument/index.ts'
import { weightGain } from '../../../src/domain/measures/weight-gain/index.ts'
import { entriesOf } from '../../../src/domain/records/draft.ts'
import { registerPerson, subjectOf, weighingsOf } from '../../../src/domain/records/index.ts'
import { weighingsBefore } from '../../../src/domain/records/weighings.ts'
import { id, pen, world } from './world.ts'

const bayu = id('Bayu')
const born = { jk: 'L', tanggal_lahir: '2025-01-10', nik_status: 'belum', status: 'aktif' } as const

function childWith(cards: readonly (readonly [day: string, answers: AnyAnswers])[], more = {}) {
  const w = world()
  const p = pen()
  const who = { nama: 'Bayu', ...born, ...more, posyandu: p.posyandu, sasaran: 'sasaran' } as const
  w.accept(registerPerson(p, who, bayu))
  for (const [day, answers] of cards)
    w.accept(
      entriesOf(
        pen(day),
        { kind: 'periksa-bayi-balita-apras', v: 1 },
        { about: bayu, record: id(day) },
        { posyandu: { ...answers, lokasi: 'posyandu' }, health: {} },
      ),
    )
  return w.viewOf(bayu)
}
const letterOn = (view: ReturnType<typeof childWith>, day: string) =>
  weightGain({ sex: 'L', birthDate: born.tanggal_lahir }, weighingsOf(view), day)?.letter

describe('the weighings of a child', () => {
  it('hold the weight of last month that was copied from the KIA book, on the last day of that month', () => {
    const view = childWith([['2025-06-20', { bb: 8.4, bbKiaBulanLalu: 7.9 }]])
    expect(weighingsOf(view)).toEqual([
      { onDate: '2025-05-31', grams: 7900 },
      { onDate: '2025-06-20', grams: 8400 },
    ])
    expect(letterOn(view, '2025-06-20')).toBe('N')
  })

  it('do not hold the copy where we weighed her ourselves in that month', () => {
    const view = childWith([
      ['2025-05-12', { bb: 7.8 }],
      ['2025-06-20', { bb: 8.4, bbKiaBulanLalu: 7.95 }],
    ])
    expect(weighingsOf(view).map(w => w.grams)).toEqual([7800, 8400])
  })

  it('before a day do not hold what was copied on that day: the form would stop asking for it', () => {
    const view = childWith([['2025-06-20', { bb: 8.4, bbKiaBulanLalu: 7.9 }]])
    expect(weighingsBefore(view, '2025-06-20')).toEqual([])
    expect(weighingsBefore(view, '2025-06-21')).toHaveLength(2)
  })

  it('carry what a health worker decided', () => {
    const view = childWith([
      ['2025-05-20', { bb: 7.9 }],
      ['2025-06-20', { bb: 8.2, ntPutusan: 'N', ntAlasan: 'mengikuti garis' }],
    ])
    expect(letterOn(view, '2025-06-20')).toBe('N')
  })

  it('carry the letter of an older card, which stands only where nothing that we know can be compared', () => {
    const view = childWith([
      ['2025-04-20', { bb: 7.5, statusNT: 'T' }],
      ['2025-05-20', { bb: 8.2, statusNT: 'T' }],
      ['2025-07-20', { bb: 8.3, statusNT: 'N' }],
      ['2025-09-20', { bb: 8.9, statusNT: 'O' }],
    ])
    expect(['2025-04-20', '2025-05-20', '2025-07-20', '2025-09-20'].map(day => letterOn(view, day))).toEqual([
      'T',
      'N',
      'N',
      'O',
    ])
  })

  it('2T counts a T that was read off the book last month', () => {
    const view = childWith([
      ['2025-05-20', { bb: 7.9, statusNT: 'T' }],
      ['2025-06-20', { bb: 8 }],
    ])
    expect(
      weightGain({ sex: 'L', birthDate: born.tanggal_lahir }, weighingsOf(view), '2025-06-20')?.twoT,
    ).toBe(true)
  })
})

describe('who is screened', () => {
  const cards = [['2025-05-20', { bb: 7.9, tb: 66.5, caraUkur: 'telentang' }]] as const

  it('has her day of birth, her weighings and her last height', () => {
    expect(subjectOf(childWith(cards), bayu, '2025-06-20')).toMatchObject({
      birthDate: '2025-01-10',
      past: {
        weighings: [{ onDate: '2025-05-20', grams: 7900 }],
        height: { onDate: '2025-05-20', cm: 66.5, position: 'telentang' },
      },
    })
  })

  it('has no day of birth where that is an estimate: nothing is judged by days', () => {
    const who = subjectOf(childWith(cards, { lahir_perkiraan: true }), bayu, '2025-06-20')
    expect(who?.birthDate).toBeUndefined()
    expect(who?.ageMonths).toBe(5)
  })
})
