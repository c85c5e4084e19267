import { describe, expect, test } from 'vitest'
import { visibleQuestions, type Answer } from '../../../src/domain/instrument/index.ts'
import { skilas } from '../../../src/domain/instruments/skilas.ts'
import { context, result } from './helper.ts'

const asked = (masalahMata: boolean) => visibleQuestions(skilas, { masalahMata }, context(skilas))

const good: Readonly<Record<string, Answer>> = {
  orientasi: 'benar',
  ulangKata: 'bisa',
  berdiri: 'bisa',
  bbBerkurang: false,
  sulitMakan: false,
  lila: 24,
  masalahMata: false,
  hitungJari: 'benar',
  bisikKanan: 'bisa',
  bisikKiri: 'bisa',
  sedih: false,
  kurangMinat: false,
}

test('all good: green, and nobody is sent on', () => {
  const { found, referred } = result(skilas, good)
  expect(found).toEqual(['skilas-baik', 'skilas-suasana-hati-baik'])
  expect(referred).toEqual([])
})

test.each([
  ['orientasi', 'salah', 'skilas-kognitif'],
  ['ulangKata', 'tidak-bisa', 'skilas-kognitif'],
  ['berdiri', 'tidak-bisa', 'skilas-gerak'],
  ['bbBerkurang', true, 'skilas-gizi'],
  ['sulitMakan', true, 'skilas-gizi'],
  ['lila', 20.9, 'skilas-gizi'],
  ['masalahMata', true, 'skilas-lihat'],
  ['hitungJari', 'salah', 'skilas-lihat'],
  ['bisikKanan', 'tidak-bisa', 'skilas-dengar'],
  ['bisikKiri', 'tidak-dapat-dilakukan', 'skilas-dengar'],
])('%s "%s" alone is a problem and is referred', (key, answer, code) => {
  const { found, referred } = result(skilas, { ...good, [key]: answer })
  expect(found).toEqual([code, 'skilas-suasana-hati-baik'])
  expect(referred).toEqual(['rujuk-skilas: 7-hari'])
})

test('LiLA 21.0 is no problem', () => {
  expect(result(skilas, { ...good, lila: 21 }).found).toContain('skilas-baik')
})

test('who has eye trouble anyway is not asked to count fingers', () => {
  expect(asked(true)).not.toContain('hitungJari')
  expect(asked(false)).toContain('hitungJari')
})

test('one open answer, and nobody is called well', () => {
  const { bisikKiri: _, ...open } = good
  const { found, notYet } = result(skilas, open)
  expect(found).toEqual(['skilas-suasana-hati-baik'])
  expect(notYet).toEqual(['bisikKiri'])
})

describe('the two questions on mood', () => {
  test('are referred, and the posyandu reads only "perlu bidan"', () => {
    const { referred, told } = result(skilas, { ...good, sedih: true })
    expect(referred).toEqual(['rujuk-skilas-suasana-hati: 7-hari'])
    expect(told.posyandu).toMatchObject({ hasil: ['skilas-baik', 'perlu-bidan'], rujuk: [] })
    expect(told.health.hasil).toEqual(['skilas-suasana-hati'])
  })
  test('hide nothing of the rest: a weak leg is referred openly beside them', () => {
    const { told } = result(skilas, { ...good, berdiri: 'tidak-bisa', kurangMinat: true })
    expect(told.posyandu.rujuk[0]?.rules).toEqual(['rujuk-skilas'])
    expect(told.health.rujuk[0]?.rules).toEqual(['rujuk-skilas-suasana-hati'])
  })
})
