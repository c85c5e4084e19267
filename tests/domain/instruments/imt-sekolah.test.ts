import { describe, expect, test } from 'vitest'
import { assess, typicalSubject, type Subject } from '../../../src/domain/instrument/index.ts'
import { usiaSekolahRemaja as kartu } from '../../../src/domain/instruments/usia-sekolah-remaja.ts'
import { defaultPolicy } from '../../../src/domain/policy/clinical.ts'
import { reference } from '../measures/growth/cases.ts'

const onDate = '2026-06-15'
const c = (who: Partial<Subject> = {}, known = true) => ({
  who: typicalSubject(kartu, { sex: 'L', ageYears: 10, birthDate: '2016-06-10', onDate, ...who }),
  policy: defaultPolicy,
  ...(known ? { reference } : {}),
})
const card = (bb: number, context = c()) => {
  const seen = assess(kartu, { bb, tb: 138 }, context)
  return {
    huruf: seen.derived.imtHuruf,
    z: seen.derived.tumbuh.growth?.readings.imtu?.z ?? Number.NaN,
    imt: seen.findings.filter(f => f.code.startsWith('imt-')),
    rujuk: seen.referrals.map(r => r.id),
    edukasi: seen.educations.map(e => e.id),
  }
}
const kilos = Array.from({ length: 6000 }, (_, i) => 20 + i / 200)
const at = (z: number) => {
  const kg = kilos.find(bb => card(bb).z === z)
  if (kg === undefined) throw new Error(`no weight for ${z}`)
  return card(kg)
}

describe('IMT for age of a schoolchild', () => {
  test.each([
    [-3.01, 'SK'],
    [-3, 'K'],
    [-2.01, 'K'],
    [-2, 'N'],
    [1, 'N'],
    [1.01, 'G'],
    [2, 'G'],
    [2.01, 'O'],
  ])('z %f is %s', (z, huruf) => {
    const seen = at(z)
    expect(seen.huruf).toBe(huruf)
    expect(seen.imt.map(f => f.code)).toEqual([`imt-${huruf.toLowerCase()}`])
  })

  test('thinness is referred, obesity first taught about', () => {
    expect(card(24).rujuk).toEqual(['rujuk-imt-kurang'])
    const obese = card(50)
    expect([obese.huruf, obese.rujuk]).toEqual(['O', []])
    expect(obese.edukasi).toContain('edukasi-anak-bb-lebih')
  })

  test.each([
    [2, []],
    [3, ['rujuk-obesitas-menetap']],
    [4, ['rujuk-obesitas-menetap']],
  ])('obesity that stands through %i months: %j', (monthsObese, rujuk) => {
    expect(card(50, c({ past: { monthsObese } })).rujuk).toEqual(rujuk)
  })

  test('the words have the IMT and no diagnosis', () => {
    const words = [24, 32, 40, 50].flatMap(kg => card(kg).imt.map(f => String(f.words))).join('. ')
    expect(words).toContain('IMT 16,8: berat badan sesuai umur dan tinggi badan')
    expect(words).not.toMatch(/gizi|obesitas|kurus/i)
  })

  test.each([
    ['without the exact day of birth', c({ birthDate: undefined })],
    ["without WHO's figures", c({}, false)],
  ])('%s there is no letter', (_, context) => {
    expect(card(50, context)).toMatchObject({ huruf: undefined, imt: [], rujuk: [] })
  })

  test('a weight that cannot be is measured again', () => {
    const seen = assess(kartu, { bb: 130, tb: 110 }, c())
    expect(seen.findings.map(f => f.code)).toContain('ukur-ulang')
    expect(seen.referrals.map(r => `${r.id} ${r.urgency}`)).toContain('tumbuh-ukur-ulang konsul')
  })
})
