import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assess,
  mergeReferrals,
  typicalSubject,
  visibleQuestions,
  type AnyAnswers,
  type Context,
  type Subject,
} from '../../../src/domain/instrument/index.ts'
import { bayiBalitaApras as kartu } from '../../../src/domain/instruments/bayi-balita-apras.ts'
import { pertumbuhanIn } from '../../../src/domain/instruments/pertumbuhan-in.ts'
import { listed } from '../../../src/domain/instrument/index.ts'
import { lifeStages } from '../../../src/domain/life-stage.ts'
import { defaultPolicy, type ClinicalPolicy } from '../../../src/domain/policy/clinical.ts'
import { reference } from '../measures/growth/cases.ts'

/** A boy born on 10 January 2025. */
const born = '2025-01-10'
const at = (onDate: string, kg: number) => ({ onDate, grams: Math.round(kg * 1000) })

type Known = Partial<Subject> & { readonly policy?: Partial<ClinicalPolicy>; readonly without?: 'reference' }

function on(onDate: string, { policy, without, ...who }: Known = {}): Context {
  const { ageDays, ageMonths, ageYears } = lifeStages({ birthDate: born, sex: 'L' }, [], onDate)
  return {
    who: {
      ...typicalSubject(kartu),
      sex: 'L',
      ageDays,
      ageMonths,
      ageYears,
      birthDate: born,
      onDate,
      ...who,
    },
    policy: { ...defaultPolicy, ...policy },
    ...(without ? {} : { reference }),
  }
}
const past = (...weighings: ReturnType<typeof at>[]) => ({ past: { weighings } })

function card(c: Context, answers: AnyAnswers) {
  const seen = assess(kartu, answers, c)
  const { rujuk, konsul } = mergeReferrals(seen.referrals)
  return {
    ...seen,
    codes: seen.findings.map(f => f.code),
    words: seen.findings.map(f => f.words).join('. '),
    rujuk,
    konsul,
    letter: seen.derived.tumbuh.gain?.letter,
  }
}
const asks = (c: Context) => visibleQuestions(kartu, {}, c).includes('bbKiaBulanLalu')

describe('N, T, O and B are computed', () => {
  const may = past(at('2025-05-20', 7.9))

  test('at five months 500 g more is N, 499 g is T, and the words say how many grams', () => {
    const gained = (kg: number) => card(on('2025-06-20', may), { bb: kg })
    expect(gained(8.4).codes).toContain('bb-n')
    expect(gained(8.4).words).toContain('Berat naik 500 g, minimal 500 g')
    expect(gained(8.401).codes).toContain('bb-n')
    expect(gained(8.399).codes).toContain('bb-t')
    expect(gained(8.399).words).toContain('Berat belum naik cukup: naik 499 g, minimal 500 g')
    expect(gained(7.8).words).toContain('turun 100 g')
    expect(gained(7.9).words).toContain('tetap')
  })

  test('weighed in January and March, not in February, is O', () => {
    const c = on('2026-03-10', past(at('2026-01-12', 9.8)))
    expect(card(c, { bb: 10.4 }).letter).toBe('O')
    expect(card(c, { bb: 10.4 }).codes.filter(code => ['bb-n', 'bb-t', 'bb-2t'].includes(code))).toEqual([])
  })

  test('the first weighing is B, and so is one before the first month', () => {
    expect(card(on('2025-06-20'), { bb: 8.4 }).letter).toBe('B')
    expect(card(on('2025-02-05', past(at('2025-01-20', 3.4))), { bb: 3.9 }).letter).toBe('B')
  })

  test('of two weighings in a month the last one counts, then and now', () => {
    const twice = past(at('2025-05-05', 7), at('2025-05-20', 7.9), at('2025-06-03', 8))
    expect(card(on('2025-06-20', twice), { bb: 8.4 }).letter).toBe('N')
    expect(card(on('2025-06-20', twice), { bb: 8.39 }).letter).toBe('T')
  })

  test('the first T is a talk with a health worker today, not a slip', () => {
    const r = card(on('2025-06-20', may), { bb: 8 })
    expect(r.rujuk).toBeUndefined()
    expect(r.konsul?.rules).toEqual(['tumbuh-t-pertama'])
  })

  test('a kabupaten may refer every T, as the KIA book says', () => {
    const r = card(on('2025-06-20', { ...may, policy: { rujukSetiapT: true } }), { bb: 8 })
    expect([r.rujuk?.rules, r.konsul]).toEqual([['tumbuh-t'], undefined])
  })

  test('two T running are referred within 7 days, O between them breaks the row', () => {
    const running = past(at('2025-04-20', 7.8), at('2025-05-20', 7.9))
    const r = card(on('2025-06-20', running), { bb: 8 })
    expect(r.codes).toContain('bb-2t')
    expect(r.codes).not.toContain('bb-t')
    expect(r.rujuk).toMatchObject({ urgency: '7-hari', rules: ['tumbuh-2t'] })
    expect(r.konsul).toBeUndefined()
    const broken = past(at('2025-03-20', 7.8), at('2025-05-20', 7.9))
    expect(card(on('2025-06-20', broken), { bb: 8 }).rujuk).toBeUndefined()
  })

  test('weight down for two months and 2T: one referral with two reasons', () => {
    const running = past(at('2025-04-20', 7.8), at('2025-05-20', 7.9))
    const r = card(on('2025-06-20', running), { bb: 7.8, bbTurun: true })
    expect(r.rujuk?.rules).toEqual(['tumbuh-2t', 'rujuk-tbc-terduga'])
  })

  test('the least gain can be moved by policy, and the words follow', () => {
    const moved = on('2025-06-20', { ...may, policy: { ambang: { 'kbm-l-5': 501 } } })
    expect(card(moved, { bb: 8.4 }).words).toContain('naik 500 g, minimal 501 g')
  })
})

describe('the weight of last month in the KIA book', () => {
  test('is asked only where we have no weighing of that month', () => {
    expect(asks(on('2025-06-20'))).toBe(true)
    expect(asks(on('2025-06-20', past(at('2025-04-20', 7))))).toBe(true)
    expect(asks(on('2025-06-20', past(at('2025-05-31', 7))))).toBe(false)
  })

  test('counts as a weighing of last month', () => {
    const told = (bb: number) => card(on('2025-06-20'), { bb, bbKiaBulanLalu: 7.9 })
    expect([told(8.4).letter, told(8.399).letter]).toEqual(['N', 'T'])
  })

  test('"tidak tahu" and grams for kilograms compare nothing', () => {
    expect(card(on('2025-06-20'), { bb: 8.4, bbKiaBulanLalu: 'tidak-tahu' }).letter).toBe('B')
    for (const slip of [7900000, -7.9, 0])
      expect(card(on('2025-06-20'), { bb: 8.4, bbKiaBulanLalu: slip }).letter).toBe('B')
  })
})

describe('a health worker decides where the direction of the line is in doubt', () => {
  const c = on('2025-06-20', past(at('2025-05-20', 7.9)))

  test('her letter stands before the grams, which stay to be seen', () => {
    const r = card(c, { bb: 8.3, ntPutusan: 'N', ntAlasan: 'mengikuti garis' })
    expect(r.codes).toContain('bb-n')
    expect(r.words).toContain('naik 400 g, minimal 500 g (diputuskan tenaga kesehatan)')
    expect(r.konsul).toBeUndefined()
  })

  test('it is asked where grams are compared, and then wants a reason', () => {
    const keys = (answers: AnyAnswers, at = c): string[] => visibleQuestions(kartu, answers, at)
    expect(keys({ bb: 8.3 })).toContain('ntPutusan')
    expect(keys({ bb: 8.3 })).not.toContain('ntAlasan')
    expect(keys({ bb: 8.3 }, on('2025-06-20'))).not.toContain('ntPutusan')
    expect(card(c, { bb: 8.3, ntPutusan: 'N' }).notYet).toContain('ntAlasan')
  })
})

describe('the lines and the classes', () => {
  /** The weight at a z of BB/U of that day, in grams, as a scale would show it. */
  const zOf = (kg: number, onDate: string) =>
    card(on(onDate), { bb: kg }).derived.tumbuh.growth?.readings.bbu?.z ?? Number.NaN
  const weights = Array.from({ length: 6000 }, (_, i) => 6 + i / 1000)
  const withZ = (z: number) => weights.find(kg => zOf(kg, '2026-01-10') === z)

  test.each([
    [-3.01, 'bb-bgm', 'hari-ini'],
    [-3, 'bbu-kurang', '7-hari'],
    [-2.01, 'bbu-kurang', '7-hari'],
    [-2, 'bb-antara-garis', undefined],
    [1, 'bb-antara-garis', undefined],
    [1.01, 'bb-atas-oranye', '7-hari'],
  ])('BB/U %f: %s, %s', (z, code, urgency) => {
    const kg = withZ(z)
    expect(kg).toBeDefined()
    const r = card(on('2026-01-10'), { bb: kg ?? 0 })
    expect(r.codes).toContain(code)
    expect(r.rujuk?.urgency).toBe(urgency)
    expect(r.codes.includes('bb-antara-garis')).toBe(code === 'bb-antara-garis')
  })

  test('a short, thin child with a small head: one referral with every reason, and no diagnosis in the words', () => {
    const r = card(on('2026-01-10'), { bb: 6.2, tb: 68, caraUkur: 'telentang', lk: 40, lila: 11 })
    expect(r.codes).toEqual(
      expect.arrayContaining([
        'bb-bgm',
        'bbtb-sangat-kurang',
        'tbu-sangat-pendek',
        'lk-tidak-sesuai',
        'lila-anak-merah',
      ]),
    )
    // Below the red line says it already: one weight is one reason.
    expect(r.codes).not.toContain('bbu-sangat-kurang')
    expect(r.rujuk?.urgency).toBe('hari-ini')
    expect(r.rujuk?.rules.filter(id => id.includes('lila'))).toEqual(['tumbuh-lila-merah'])
    expect(r.words).not.toMatch(/gizi buruk|stunting|kurus|mikrosefal/i)
  })

  test('a child who is well is green in all that was measured', () => {
    const c = on('2026-01-10', past(at('2025-12-10', 9.2)))
    const r = card(c, { bb: 9.5, tb: 75.5, caraUkur: 'telentang', lk: 46, lila: 14.5 })
    expect(r.findings.every(f => f.colour === 'hijau')).toBe(true)
    expect(r.referrals).toEqual([])
  })

  test.each([
    [9.5, true],
    [13.5, false],
  ])('a weight that rose to %f kg is praised: %s, never of a child above the orange line', (bb, praised) => {
    const r = card(on('2026-01-10', past(at('2025-12-10', 9.2))), { bb, tb: 75.5, caraUkur: 'telentang' })
    expect(r.letter).toBe('N')
    expect(r.educations.some(e => e.id === 'edukasi-bb-n')).toBe(praised)
  })

  test('swollen feet: no weight is judged, referred today, once', () => {
    const c = on('2026-01-10', past(at('2025-12-10', 9.2)))
    const r = card(c, { bb: 9.5, tb: 75.5, caraUkur: 'telentang', bengkakKaki: true })
    expect(r.rujuk).toMatchObject({ urgency: 'hari-ini', rules: ['tumbuh-edema'] })
    expect(r.codes).toContain('tbu-sesuai')
    expect(r.codes.filter(code => code.startsWith('bb'))).toEqual([])
  })

  test('an unlikely figure is measured again', () => {
    const r = card(on('2026-01-10'), { bb: 25, tb: 75, caraUkur: 'telentang' })
    expect(r.codes).toContain('ukur-ulang')
    expect(r.konsul?.rules).toContain('tumbuh-ukur-ulang')
  })

  test('a premature child has the corrected age beside the stored result, which it never changes', () => {
    const c = on('2025-07-10', { birthWeeks: 32 })
    const early = pertumbuhanIn(listed(kartu), { bb: 6.2 }, c)
    const term = pertumbuhanIn(listed(kartu), { bb: 6.2 }, on('2025-07-10'))
    expect(early?.growth?.corrected?.readings.bbu?.z).toBeGreaterThan(term?.growth?.readings.bbu?.z ?? 0)
    expect(early?.facts).toEqual(term?.facts)
  })

  test('from five years the letter of the IMT for age takes the place of weight for height', () => {
    const c = on('2030-06-10')
    expect(card(c, { bb: 18.5, tb: 110, caraUkur: 'berdiri' }).codes).toContain('imt-n')
    expect(card(c, { bb: 14, tb: 110, caraUkur: 'berdiri' }).rujuk?.rules).toContain('rujuk-imt-kurang')
    expect(card(c, { bb: 28, tb: 110, caraUkur: 'berdiri' }).codes).toContain('imt-o')
    expect(card(c, { bb: 28, tb: 110, caraUkur: 'berdiri' }).rujuk).toBeUndefined()
  })
})

describe('what cannot be judged', () => {
  const thin = { bb: 5, tb: 60, caraUkur: 'telentang', lk: 38 } as const

  test.each([
    ['without the exact day of birth', on('2026-01-10', { birthDate: undefined })],
    ["without WHO's figures", on('2026-01-10', { without: 'reference', ...past(at('2025-12-10', 9)) })],
  ])('%s nothing fires and nothing looks normal', (_, c) => {
    const r = card(c, thin)
    expect([r.findings, r.referrals, r.educations]).toEqual([[], [], []])
    expect(r.derived.tumbuh.growth).toBeUndefined()
  })

  test('the tape and swollen feet are judged all the same', () => {
    const r = card(on('2026-01-10', { birthDate: undefined }), { lila: 11, bengkakKaki: true })
    expect(r.rujuk?.rules).toEqual(['tumbuh-edema', 'tumbuh-lila-merah'])
  })

  test('a day of birth after today, grams for kilograms and metres for centimetres give no number that looks valid', () => {
    expect(card(on('2026-01-10', { birthDate: '2026-02-01' }), { bb: 9 }).findings).toEqual([])
    for (const slip of [{ bb: 1e9 }, { bb: -9 }, { bb: 0 }, { tb: 0.75 }, { tb: -75 }, { lk: 1e9 }])
      expect([slip, card(on('2026-01-10'), slip).findings]).toEqual([slip, []])
  })
})

test('whatever is typed, the card has a result, and no NaN in its words or its facts', () => {
  const number = fc.oneof(
    fc.double({ min: 0.4, max: 150 }),
    fc.double(),
    fc.constantFrom(0, -1, 1e9, Number.NaN, Infinity),
  )
  const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
  const day = fc
    .integer({ min: -40, max: 2300 })
    .map(n => new Date(Date.UTC(2025, 0, 10 + n)).toISOString().slice(0, 10))
  const answers = fc.record({
    bb: maybe(number),
    tb: maybe(number),
    lk: maybe(number),
    lila: maybe(number),
    bbKiaBulanLalu: maybe(fc.oneof(number, fc.constant('tidak-tahu'))),
    caraUkur: maybe(fc.constantFrom('telentang', 'berdiri', 'miring')),
    ntPutusan: maybe(fc.constantFrom('N', 'T', 'O')),
    bengkakKaki: maybe(fc.boolean()),
  })
  const weighings = fc.array(fc.record({ onDate: day, grams: fc.integer({ min: -5, max: 400_000 }) }), {
    maxLength: 5,
  })
  fc.assert(
    fc.property(
      answers,
      day,
      maybe(fc.constantFrom(born, '2025-13-40', 'kemarin', '')),
      weighings,
      (a, today, birthDate, w) => {
        const late = today < born ? born : today
        const r = card(on(late, { birthDate, past: { weighings: w } }), a)
        expect(r.words).not.toMatch(/NaN|undefined|Infinity/)
        expect(
          JSON.stringify(r.derived.tumbuh, (_, x: unknown) => (Number.isNaN(x) ? 'NaN' : x)),
        ).not.toContain('"NaN"')
      },
    ),
    { numRuns: 2000, seed: 3 },
  )
})
