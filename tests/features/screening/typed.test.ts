import { describe, expect, it } from 'vitest'
import type { Question } from '../../../src/domain/instrument/index.ts'
import {
  answersOf,
  doubt,
  fault,
  isFull,
  isNumeric,
  possible,
  typedOf,
  withUsual,
} from '../../../src/features/screening/typed.ts'
import type { Numeric } from '../../../src/features/screening/typed.ts'
import { card, frameOf } from './frames.ts'

const balita = card('bayi-balita-apras')
const dewasa = card('dewasa')

function figure(q: Question | undefined): Numeric {
  if (!q || !isNumeric(q)) throw new Error('not a figure')
  return q
}
const bb = figure(balita.questions['bb'])
const lila = figure(balita.questions['lila'])
const sistole = figure(dewasa.questions['sistolik'])
const diastole = figure(dewasa.questions['diastolik'])

describe('what fingers type', () => {
  it('reads comma and point alike, and a figure that ends in a comma as the figure before it', () => {
    expect(answersOf(balita, { bb: '7,9', tb: '72.4', lila: '12,' })).toEqual({ bb: 7.9, tb: 72.4, lila: 12 })
  })

  it('leaves an empty field unanswered and keeps letters for the sentence that refuses them', () => {
    expect(answersOf(balita, { bb: '', tb: 'tujuh' })).toEqual({ tb: 'tujuh' })
  })

  it('shows stored answers as they were typed', () => {
    expect(typedOf(balita, { bb: 7.9, sakit: false, tandaBahayaAnak: [], told: {}, lila: null })).toEqual({
      bb: '7,9',
      sakit: false,
      tandaBahayaAnak: [],
    })
  })
})

describe('a figure leads on by itself when no further key could belong to it', () => {
  it.each([
    [lila, '12', false],
    [lila, '12,', false],
    [lila, '12,3', true],
    [bb, '7,9', false],
    [bb, '7,95', true],
    [sistole, '12', false],
    [sistole, '128', true],
    [sistole, '98', true],
    [diastole, '8', false],
    [diastole, '84', true],
    [diastole, '11', false],
    [diastole, '112', true],
  ])('%o %s: %s', (q, typed, full) => {
    expect(isFull(q, typed)).toBe(full)
  })
})

describe('what cannot be, and what is only rare', () => {
  it('refuses a figure that is too large at once and says what to type', () => {
    expect(fault(lila, '79', false)).toBe('LiLA tidak mungkin 79 cm. Isi antara 4 dan 40 cm.')
  })

  it('waits with a figure that may still grow until the field is left', () => {
    expect(fault(lila, '1', false)).toBeUndefined()
    expect(fault(lila, '1', true)).toBe('LiLA tidak mungkin 1 cm. Isi antara 4 dan 40 cm.')
  })

  it('asks about a rare one and does not refuse it', () => {
    expect(doubt(bb, '45', false)).toBe('Berat badan 45 kg? Periksa lagi, yakin?')
    expect(fault(bb, '45', true)).toBeUndefined()
  })

  it('judges only figures that can be: the 1 of 12,3 is no red arm', () => {
    expect(possible(balita, { lila: 1, bb: 8 })).toEqual({ bb: 8 })
  })
})

describe('how a child is measured', () => {
  it('stands as lying for a baby and as standing for a child of two, once a height is typed', () => {
    const of = (ageMonths: number, tb: string) =>
      withUsual(balita, { tb }, frameOf('bayi-balita-apras', {}, { ageMonths }).c)
    expect(of(23, '80')['caraUkur']).toBe('telentang')
    expect(of(24, '80')['caraUkur']).toBe('berdiri')
    expect(of(24, '')['caraUkur']).toBeUndefined()
  })

  it('is what the kader chose, wherever she chose', () => {
    const { c } = frameOf('bayi-balita-apras', {}, { ageMonths: 12 })
    expect(withUsual(balita, { tb: '72', caraUkur: 'berdiri' }, c)['caraUkur']).toBe('berdiri')
  })
})
