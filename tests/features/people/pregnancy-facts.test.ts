import { expect, it } from 'vitest'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import type { Policy } from '../../../src/domain/policy/index.ts'
import { episodeState } from '../../../src/domain/records/index.ts'
import { pregnancyFacts, pregnancyGaps } from '../../../src/features/people/pregnancy-facts.ts'
import { pregnant, today } from './pregnant.ts'

type World = ReturnType<typeof pregnant>
const open = ({ view }: World, on = today) => {
  const state = episodeState(view(), on).pregnant
  if (!state) throw new Error('not pregnant')
  return state
}
const fact = (w: World, term: string, policy: Policy = policyDefaults) =>
  pregnancyFacts(w.view(), open(w), today, policy).find(f => f.term === term)?.value
const tablets = (w: World, policy?: Policy) => fact(w, 'Tablet TTD/MMS', policy)

it('tablets are told as so many of the target, by name; a kabupaten may keep 90', () => {
  const w = pregnant()
  expect(tablets(w)).toBe('belum tercatat')
  w.given('2026-08-10', 'ttd')
  expect(tablets(w)).toBe('1 kali diberikan, jumlahnya belum tercatat')
  w.card('2026-09-10', { suplemen: 'MMS', jumlahTablet: 60 })
  w.given('2026-10-10', 'ttd', 30)
  expect(tablets(w)).toBe('90 dari 180 tablet (TTD 30, MMS 60), 1 kali diberikan lagi tanpa jumlah')
  expect(tablets(w, { ...policyDefaults, ambang: { 'hamil-tablet-cukup': 90 } })).toContain(
    '90 dari 90 tablet',
  )
})

it('extra food is told once some was given', () => {
  const w = pregnant()
  expect(fact(w, 'Makanan tambahan (KEK)')).toBeUndefined()
  w.card('2026-09-10', { mtPorsi: 14 })
  expect(fact(w, 'Makanan tambahan (KEK)')).toBe('14 porsi; paling sedikit 90 hari')
})

it('weeks of the bidan name their day', () => {
  const w = pregnant({ hpht: undefined, uk_awal: 12, uk_tanggal: '2026-08-24' })
  expect(fact(w, 'Usia kehamilan')).toBe('23 minggu')
  expect(fact(w, 'Dihitung dari')).toBe('12 minggu menurut bidan/USG, 24 Agustus 2026')
})

it('what is missing for an estimate of the weight is named, and a HPHT that cannot be', () => {
  expect(pregnancyGaps(open(pregnant({ bb_awal: 50, tb: 155 })), today)).toEqual([])
  expect(pregnancyGaps(open(pregnant({ hpht: undefined })), today)).toEqual([
    'Belum diisi: HPHT, berat sebelum hamil, tinggi badan. Tanpa itu kenaikan berat belum bisa ditaksir.',
  ])
  const late = pregnant()
  expect(fact(late, 'Usia kehamilan')).toBe('23 minggu')
  expect(pregnancyGaps(open(late, '2027-04-20'), '2027-04-20')[0]).toContain('lewat 45 minggu')
  expect(open(late, '2027-04-20').weeks).toBeUndefined()
})
