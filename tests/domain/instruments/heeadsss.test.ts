import { describe, expect, test } from 'vitest'
import { splitByReader, visibleQuestions } from '../../../src/domain/instrument/index.ts'
import { heeadsss } from '../../../src/domain/instruments/heeadsss.ts'
import { merokok } from '../../../src/domain/instruments/merokok.ts'
import { aged, context, result } from './helper.ts'

const asked = (age: number) => visibleQuestions(heeadsss, {}, context(heeadsss, aged(age)))

const calm = {
  rumah: true,
  sekolah: false,
  tubuh: false,
  teman: true,
  zat: false,
  pacaran: false,
  aman: false,
  bunuhDiri: false,
}

test('nothing worrying: green, no referral', () => {
  const { found, referred, derived } = result(heeadsss, calm)
  expect([found, referred, derived.heeadsssMasalah]).toEqual([['heeadsss-baik'], [], false])
})

test.each([
  ['rumah', false],
  ['sekolah', true],
  ['tubuh', true],
  ['teman', false],
  ['zat', true],
  ['aman', true],
])('%s: the worrying answer is %s', (key, answer) => {
  const { referred, derived } = result(heeadsss, { ...calm, [key]: answer })
  expect(referred).toEqual(['rujuk-heeadsss: 7-hari'])
  expect(derived.heeadsssMasalah).toBe(true)
})

test('pacaran is talked about and counted in the recap, never referred', () => {
  const { found, referred, advised, derived } = result(heeadsss, { ...calm, pacaran: true })
  expect([found, referred, advised]).toEqual([['heeadsss-baik'], [], ['edukasi-pacaran']])
  expect(derived.heeadsssMasalah).toBe(true)
})

test('the wish to die is answered at once, before anything else is', () => {
  const { findings, referred } = result(heeadsss, { bunuhDiri: true })
  expect(referred).toEqual(['gawat-heeadsss: gawat'])
  expect(findings).toMatchObject([
    {
      colour: 'merah',
      words: 'Terima kasih sudah bercerita. Jangan sendirian; kami hubungi bidan sekarang.',
    },
  ])
})

test('a child under 10 is not asked about cigarettes, pacaran or death, and can still be found well', () => {
  expect(asked(9)).toEqual(['rumah', 'sekolah', 'tubuh', 'teman', 'aman'])
  expect(asked(10)).toHaveLength(8)
  const { zat: _, pacaran: __, bunuhDiri: ___, ...young } = calm
  expect(result(heeadsss, young, aged(9)).found).toEqual(['heeadsss-baik'])
  expect(result(heeadsss, young, aged(10)).found).toEqual([])
})

describe('privacy', () => {
  test('no answer, no advice and no reason reach the posyandu', () => {
    const answers = { ...calm, aman: true, pacaran: true, bunuhDiri: true }
    expect(splitByReader(heeadsss, answers).posyandu).toEqual({})
    const { posyandu } = result(heeadsss, answers).told
    expect(posyandu).toEqual({ hasil: ['perlu-bidan'], rujuk: [], konsul: [], edukasi: [], rules: 'aturan' })
  })
  test('pacaran alone does not even say "perlu bidan"', () => {
    expect(result(heeadsss, { ...calm, pacaran: true }).told.posyandu.hasil).toEqual([])
  })
  test('smoking of a teenager is as confidential', () => {
    expect(splitByReader(merokok, { merokokSendiri: true, asapRumah: true }).posyandu).toEqual({})
    expect(result(merokok, { merokokSendiri: true }).told.posyandu.hasil).toEqual(['perlu-bidan'])
    expect(result(merokok, { merokokSendiri: false, asapRumah: true }).advised).toEqual([
      'edukasi-asap-rumah',
    ])
  })
})
