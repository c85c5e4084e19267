import { describe, expect, test } from 'vitest'
import type { Body } from '../../../src/domain/log/index.ts'
import { id } from '../records/world.ts'
import { card, codes, observed, on, person, place, resources, service, siti, told } from './made-visit.ts'
import type { Told } from './made-visit.ts'

const adult = person({ tanggal_lahir: '1995-05-15' })
const why = (t: Told): (string | undefined)[] => t.drafts.map(d => d.why)
const weighed = card('dewasa', { bb: 60, tb: 160 })
const pregnancy = (body: Body, by = 'kader A') => ({
  kind: 'kehamilan',
  about: siti,
  record: id('hamil'),
  body: { hamil_ke: 1, tercatat: '2026-06-10', ...body },
  by,
})
const episodes = (t: Told): number => resources(t, 'EpisodeOfCare').length

describe('a death', () => {
  const death = (tanggal: string, by = 'kader A') => ({
    kind: 'kematian',
    about: siti,
    record: id('meninggal'),
    body: { tanggal, saat: 'hamil' },
    by,
  })

  test.each([
    ['2026-11-09', false],
    [on, true],
    ['2026-11-11', true],
  ])('of %s: a visit of 10 November goes: %s', (tanggal, goes) => {
    const t = told([...place(), adult, death(tanggal), weighed])
    expect(why(t)).toEqual([goes ? undefined : expect.stringMatching('meninggal')])
  })

  test('of which two days stand there counts from the first, and one that only the pregnancy tells counts too', () => {
    const two = told([...place(), adult, death('2026-11-20'), death('2026-11-01', 'bidan'), weighed])
    expect(why(two)).toEqual([expect.stringMatching('meninggal')])
    const ended = pregnancy({ hpht: '2026-02-01', akhir: 'ibu_meninggal', tanggal_akhir: '2026-11-01' })
    expect(why(told([...place(), adult, ended, weighed]))).toEqual([expect.stringMatching('meninggal')])
  })

  test('that the register alone tells counts; one that it says no more was a mistake', () => {
    const dead = { status: 'meninggal', tanggal_status: '2026-11-01' }
    const register = person({ tanggal_lahir: '1995-05-15', ...dead })
    expect(why(told([...place(), register, weighed]))).toEqual([expect.stringMatching('meninggal')])
    const facts = [...place(), register]
    const right = {
      kind: 'orang',
      about: siti,
      body: { status: 'aktif' },
      replaces: { status: [id(`orang ${facts.length - 1}`)] },
    }
    expect(why(told([...facts, death('2026-11-01'), right, weighed]))).toEqual([undefined])
  })

  test('leaves no pregnancy open', () => {
    const pregnant = pregnancy({ hpht: '2026-06-01' })
    const visit = card('ibu-hamil', { bb: 60 })
    expect(episodes(told([...place(), adult, pregnant, visit]))).toBe(1)
    expect(episodes(told([...place(), adult, pregnant, visit, death('2026-11-20')]))).toBe(0)
  })
})

describe('a pregnancy', () => {
  test.each([
    ['2026-01-06', 1],
    ['2025-10-01', 0],
    ['2026-12-01', 0],
  ])('with the last period on %s is under way: %i', (hpht, made) => {
    expect(episodes(told([...place(), adult, pregnancy({ hpht }), card('ibu-hamil', { bb: 60 })]))).toBe(made)
  })

  test('that two tell differently is not made, and a visit goes without it', () => {
    const two = [pregnancy({ hpht: '2026-06-01' }), pregnancy({ hpht: '2026-05-01' }, 'bidan')]
    const t = told([...place(), adult, ...two, card('ibu-hamil', { bb: 60 })])
    expect(episodes(t)).toBe(0)
    expect(resources(t, 'Encounter')).toHaveLength(1)
  })

  test('gives no BMI, also on the card of adults', () => {
    const bmi = (...more: ReturnType<typeof pregnancy>[]): unknown =>
      observed(told([...place(), adult, ...more, weighed]), '39156-5')
    expect(bmi()).toBeDefined()
    expect(bmi(pregnancy({ hpht: '2026-06-01' }))).toBeUndefined()
    expect(bmi(pregnancy({ hpht: '2025-09-01' }))).toBeUndefined()
  })
})

describe('vitamin A', () => {
  const given = (facts: Parameters<typeof told>[0]) => {
    const t = told([...place(), ...facts, service({ jenis: 'vit_a', jumlah: 2 })])
    return {
      procedures: resources(t, 'Procedure').map(p => codes(p.code)),
      statements: resources(t, 'MedicationStatement').map(m => codes(m.medicationCodeableConcept)),
      withheld: t.drafts.flatMap(d => d.withheld.map(w => w.question)),
    }
  }
  const none = { procedures: [], statements: [], withheld: [] }
  const born = pregnancy({ hpht: '2026-01-20', akhir: 'lahir_hidup', tanggal_akhir: '2026-10-25' })

  test.each([
    ['2020-11-11', { ...none, procedures: [['767224000']] }],
    ['2020-11-10', { ...none, withheld: ['vit_a'] }],
  ])('of a child born on %s: a procedure under six years', (tanggal_lahir, made) => {
    expect(given([person({ tanggal_lahir })])).toEqual(made)
  })

  test('of a mother is one statement, whether the card, the service or both say it', () => {
    const statement = { ...none, statements: [['93001118']] }
    expect(given([adult, born])).toEqual(statement)
    const nifas = card('nifas-menyusui', { vitAJumlah: 2 })
    expect(given([adult, born, nifas])).toEqual(statement)
  })
})
