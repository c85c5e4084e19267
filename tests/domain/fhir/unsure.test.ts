import { describe, expect, test } from 'vitest'
import type { Body } from '../../../src/domain/log/index.ts'
import { id } from '../records/world.ts'
import { card, codes, observed, on, person, place, resources, service, told } from './made-visit.ts'
import type { Told } from './made-visit.ts'

const adult = person({ tanggal_lahir: '1980-05-15' })
const child = person({ tanggal_lahir: '2025-12-01' })
const withheld = (t: Told): (string | undefined)[] => t.drafts.flatMap(d => d.withheld.map(w => w.question))
const sent = (t: Told): (string | undefined)[] => resources(t, 'Observation').flatMap(o => codes(o.code))

/** Two people wrote the same record, and neither saw the other's. */
const twoSay = (instrument: string, one: Body, other: Body, who = adult): Told =>
  told([...place(), who, card(instrument, one), card(instrument, other, { by: 'bidan' })])

describe('a value that rests on one in dispute is not sent either', () => {
  test('the mean of two readings of which the second is in dispute, or cannot be', () => {
    const first = { sistolik: 140, diastolik: 90, sistolik2: 150, diastolik2: 90 }
    const disputed = twoSay('dewasa', first, { ...first, sistolik2: 152 })
    expect(sent(disputed)).toEqual(['8462-4'])
    expect(withheld(disputed)).toEqual(expect.arrayContaining(['sistolik', 'sistolik2']))
    const slip = (sistolik2: number): Told =>
      told([...place(), adult, card('dewasa', { sistolik: 140, diastolik: 90, sistolik2 })])
    expect(observed(slip(300), '8480-6')).toMatchObject({ valueQuantity: { value: 220 } })
    expect(observed(slip(301), '8480-6')).toBeUndefined()
    expect(withheld(slip(1400))).toEqual(expect.arrayContaining(['sistolik', 'sistolik2']))
  })

  test('glucose without knowing whether after a fast, and a height without knowing how', () => {
    const sugar = twoSay('dewasa', { gula: 110, gulaJenis: 'puasa' }, { gula: 110, gulaJenis: 'sewaktu' })
    expect(sent(sugar)).toEqual([])
    expect(withheld(sugar)).toEqual(expect.arrayContaining(['gula', 'gulaJenis']))
    const how = (caraUkur: string): Body => ({ bb: 8.4, tb: 71.5, lk: 44, caraUkur })
    const small = twoSay('bayi-balita-apras', how('telentang'), how('berdiri'), child)
    expect(sent(small)).toEqual(['29463-7', '9843-4', '1153593003', '1153594009'])
    expect(withheld(small)).toEqual(expect.arrayContaining(['tb', 'caraUkur']))
  })

  test('z-scores and BMI of a figure in dispute or one that cannot be; what does not need it goes', () => {
    const bmi = (bb: number, tb: number): Told => told([...place(), adult, card('dewasa', { bb, tb })])
    expect(sent(bmi(60, 160))).toContain('39156-5')
    expect(sent(bmi(60, 1600))).toEqual(['29463-7'])
    expect(sent(bmi(6, 1600))).not.toContain('39156-5')
    const grown = { tb: 71.5, caraUkur: 'telentang' }
    const heavy = told([...place(), child, card('bayi-balita-apras', { ...grown, bb: 840 })])
    expect(sent(heavy)).toEqual(['8306-3', '1153590000'])
    const two = twoSay('bayi-balita-apras', { ...grown, bb: 8.4 }, { ...grown, bb: 9.4 }, child)
    expect(sent(two)).toEqual(['8306-3', '1153590000'])
  })

  test.each(['tanggal_lahir', 'jk', 'lahir_perkiraan'])(
    'z-scores of a child whose %s is in dispute',
    field => {
      const others: Readonly<Record<string, unknown>> = {
        tanggal_lahir: '2025-11-01',
        jk: 'L',
        lahir_perkiraan: true,
      }
      const again = {
        ...person({ tanggal_lahir: '2025-12-01', lahir_perkiraan: false, [field]: others[field] }),
      }
      const facts = [
        person({ tanggal_lahir: '2025-12-01', lahir_perkiraan: false }),
        { ...again, by: 'bidan' },
      ]
      const t = told([...place(), ...facts, card('bayi-balita-apras', { bb: 8.4, lk: 44 })])
      expect(sent(t)).toEqual(['29463-7', '9843-4'])
      expect(withheld(t)).toContain('umur')
    },
  )

  test('N or T after a month whose weight is in dispute', () => {
    const last = { record: id('lalu'), happenedOn: '2026-10-12' }
    const month = (bb: number, by: string) =>
      card('bayi-balita-apras', {}, { ...last, body: { bb, lokasi: 'pustu' }, by })
    const rose = (...before: ReturnType<typeof month>[]): boolean =>
      sent(told([...place(), child, ...before, card('bayi-balita-apras', { bb: 8.1 })])).includes('OC000012')
    expect(rose(month(8, 'bidan'))).toBe(true)
    expect(rose(month(8, 'bidan'), month(7, 'kader A'))).toBe(false)
    expect(rose(month(800, 'bidan'))).toBe(false)
  })

  test('an injection of which two products stand there, and the number of the next one', () => {
    const dose = (produk: string, by: string, tanggal = on) => ({
      ...service({ jenis: 'imunisasi', produk, tanggal }),
      record: id(`suntik ${tanggal}`),
      by,
    })
    const now = told([...place(), child, dose('MR', 'kader A'), dose('JE', 'bidan')])
    expect(resources(now, 'Immunization')).toEqual([])
    expect(withheld(now)).toContain('imunisasi')
    const before = [dose('IPV', 'kader A', '2026-04-10'), dose('PCV', 'bidan', '2026-04-10')]
    const next = told([...place(), child, ...before, service({ jenis: 'imunisasi', produk: 'IPV' })])
    const sentNow = resources(next, 'Immunization').find(i => i.occurrenceDateTime?.startsWith('2026-11'))
    expect(sentNow?.vaccineCode.text).toBe('IPV')
    expect(sentNow?.protocolApplied).toBeUndefined()
  })

  test('what merges by itself waits for nobody: two places of a card, two health workers of a day', () => {
    const where = (lokasi: string) => ({ bb: 60, lokasi })
    expect(sent(twoSay('dewasa', where('posyandu'), where('pustu')))).toEqual(['29463-7'])
    const other = place({ nakes_penanggung_jawab: 'Bidan Ani' }).slice(-1)
    const t = told([...place(), ...other, adult, card('dewasa', { bb: 60 })])
    expect(sent(t)).toEqual(['29463-7'])
  })
})

describe('an injection is sent once, with a number that can be', () => {
  test.each([
    ['0', 1],
    ['1', 1],
    ['9', 9],
    ['10', 1],
    ['satu', 1],
  ])('dose written as "%s" is number %i', (dosis, number) => {
    const t = told([...place(), child, service({ jenis: 'imunisasi', produk: 'IPV', dosis })])
    expect(resources(t, 'Immunization')).toMatchObject([
      { protocolApplied: [{ doseNumberPositiveInt: number }] },
    ])
  })

  test.each([[{ tanggal_lahir: '2025-12-01' }], [{}]])(
    'a cadre and a bidan who wrote down the same one, of a child born %o: one is sent, the other is listed',
    born => {
      const bcg = (by: string, more: Body = {}) => ({
        ...service({ jenis: 'imunisasi', produk: 'BCG', ...more }),
        record: id(`suntik ${by}`),
        by,
      })
      const t = told([...place(), person(born), bcg('kader A'), bcg('bidan', { dosis: '1' })])
      expect(resources(t, 'Immunization')).toHaveLength(1)
      expect(withheld(t)).toEqual(['BCG'])
      const kia = told([...place(), person(born), bcg('kader A', { sumber: 'menurut_kia' }), bcg('bidan')])
      expect(resources(kia, 'Immunization')).toHaveLength(1)
    },
  )

  test('without a day of birth the number is the one that was written, if any', () => {
    const number = (body: Body): unknown =>
      resources(
        told([...place(), person({}), service({ jenis: 'imunisasi', produk: 'IPV', ...body })]),
        'Immunization',
      )[0]?.protocolApplied
    expect(number({ dosis: '2' })).toEqual([{ doseNumberPositiveInt: 2 }])
    expect(number({ dosis: '0' })).toBeUndefined()
    expect(number({})).toBeUndefined()
  })

  test('the one after it is the second, whoever wrote the first twice', () => {
    const ipv = (tanggal: string, by: string) => ({
      ...service({ jenis: 'imunisasi', produk: 'IPV', tanggal, ...(tanggal === on ? {} : { hari: null }) }),
      record: id(`ipv ${tanggal} ${by}`),
      by,
    })
    const first = [ipv('2026-04-10', 'kader A'), ipv('2026-04-10', 'bidan')]
    const t = told([...place(), child, ...first, ipv(on, 'kader A')])
    const last = resources(t, 'Immunization').find(i => i.occurrenceDateTime?.startsWith('2026-11'))
    expect(last?.protocolApplied).toEqual([{ doseNumberPositiveInt: 2 }])
  })

  test('one of another day than its posyandu day is listed, not sent under that day', () => {
    const t = told([
      ...place(),
      child,
      card('bayi-balita-apras', { bb: 8 }),
      service({ jenis: 'imunisasi', produk: 'MR', tanggal: '2026-10-10' }),
    ])
    expect(resources(t, 'Immunization')).toEqual([])
    expect(withheld(t)).toContain('MR')
  })
})
