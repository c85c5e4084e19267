import { expect, test } from 'vitest'
import { visibleQuestions, type AnyInstrument } from '../../../src/domain/instrument/index.ts'
import { instruments, instrumentsFor } from '../../../src/domain/instruments/index.ts'
import { lansia as kartu } from '../../../src/domain/instruments/lansia.ts'
import { dueScreenings } from '../../../src/domain/instruments/periodic.ts'
import { aged, context, result } from './helper.ts'

const lab = (kolesterol: number, asamUrat: number, sex: 'L' | 'P') =>
  result(kartu, { kolesterol, asamUrat }, { sex })
const since = (months: number) => aged(62, { past: { monthsSince: { aks: months } } })

test('who cannot stand is measured by calf, and height is then no longer missing', () => {
  expect(result(kartu, { bb: 50 }).notYet).toContain('tb')
  expect(result(kartu, { bb: 50, lingkarBetis: 30 }).notYet).not.toContain('tb')
  const asked = visibleQuestions(kartu, { tb: 150 }, context(kartu))
  expect(asked).not.toContain('lingkarBetis')
})

test('LiLA 21.0 of an elderly person is enough, 20.9 is not', () => {
  expect(result(kartu, { lila: 21 }).found).toEqual(['lila-lansia-cukup'])
  expect(result(kartu, { lila: 20.9 }).referred).toEqual(['rujuk-lila-lansia: 7-hari'])
})

test('contraception is not asked any more', () => {
  expect(Object.keys(kartu.questions)).not.toContain('kontrasepsi')
})

test('cholesterol and uric acid are shown to a health worker the same day, without a slip', () => {
  expect(lab(199, 6, 'P').found).toEqual([])
  expect(lab(200, 6, 'P').found).toEqual(['kolesterol-waspada'])
  expect(lab(240, 6, 'P').referred).toEqual(['konsul-lab: konsul'])
  expect(lab(150, 6.1, 'P').referred).toEqual(['konsul-lab: konsul'])
  expect(lab(150, 7, 'L').referred).toEqual([])
  expect(lab(150, 7.1, 'L').referred).toEqual(['konsul-lab: konsul'])
})

const byAge: readonly (readonly [number, readonly string[]])[] = [
  [9, ['heeadsss']],
  [10, ['heeadsss', 'merokok']],
  [14, ['heeadsss', 'merokok']],
  [15, ['heeadsss', 'merokok', 'mata-telinga']],
  [17, ['heeadsss', 'merokok', 'mata-telinga']],
  [18, ['heeadsss', 'merokok', 'mata-telinga', 'srq-20']],
  [19, ['mata-telinga', 'srq-20']],
  [39, ['mata-telinga', 'srq-20']],
  [40, ['mata-telinga', 'puma', 'srq-20']],
  [59, ['mata-telinga', 'puma', 'srq-20']],
  [60, ['mata-telinga', 'puma', 'srq-20', 'aks', 'skilas']],
]
const yearly = (who: object) => dueScreenings(context(kartu, who)).map(i => i.id)

test.each(byAge)('yearly screenings at %i years', (age, ids) => {
  expect(yearly(aged(age)).toSorted()).toEqual(ids.toSorted())
})

test('a yearly screening is due again after 12 months, and may always be done', () => {
  expect(yearly(since(11))).not.toContain('aks')
  expect(yearly(since(12))).toContain('aks')
  expect(instrumentsFor(context(kartu, since(1)).who).map(i => i.id)).toContain('aks')
})

const mine = instruments.filter(i => !['ibu-hamil', 'nifas-menyusui', 'bayi-balita-apras'].includes(i.id))
const ages = [6, 9, 10, 12, 15, 18, 19, 40, 50, 60]

test.each(mine.map(i => [i.id, i] as const))(
  '%s judges nobody of any age or sex by what was not asked',
  (_: string, i: AnyInstrument) => {
    for (const age of ages)
      for (const sex of ['L', 'P'] as const) {
        const { findings, referred } = result(i, {}, aged(age, { sex }))
        expect([findings.filter(f => f.from.length > 0), referred]).toEqual([[], []])
      }
  },
)
