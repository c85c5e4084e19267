import { describe, expect, test } from 'vitest'
import { visibleQuestions, type AnyAnswers, type Subject } from '../../../src/domain/instrument/index.ts'
import { bayiBalitaApras } from '../../../src/domain/instruments/bayi-balita-apras.ts'
import { perkembangan } from '../../../src/domain/instruments/perkembangan.ts'
import { isDevelopmentDue } from '../../../src/domain/instruments/perkembangan/age.ts'
import { domains } from '../../../src/domain/instruments/perkembangan/band.ts'
import { bands } from '../../../src/domain/instruments/perkembangan/index.ts'
import { context, result } from './helper.ts'

const asked = (who: Partial<Subject>): readonly string[] =>
  visibleQuestions(perkembangan, {}, context(perkembangan, who))
const listAt = (ageMonths: number): string | undefined => asked({ ageMonths })[0]?.split('_')[0]
const every = (ageMonths: number, answer: boolean): Record<string, boolean> =>
  Object.fromEntries(asked({ ageMonths }).map(key => [key, answer]))
const looked = (answers: AnyAnswers, who: Partial<Subject>) => result(perkembangan, answers, who)

describe('the lists', () => {
  test('have the number of questions of the KIA book', () => {
    expect(bands.map(b => b.items.length)).toEqual([8, 10, 12, 10, 8, 8, 9, 13, 14, 13])
  })

  test('each have all four domains, and words for playing at home in each', () => {
    for (const band of bands) {
      expect([band.id, new Set(band.items.map(item => item.domain)).size]).toEqual([band.id, 4])
      for (const words of Object.values(band.play)) expect(words).toMatch(/^[A-Z].*\.$/)
      expect(Object.keys(band.play)).toEqual(Object.keys(domains))
    }
  })

  test('never ask the same thing twice', () => {
    const questions = bands.flatMap(b => b.items.map(item => item.ask))
    expect(new Set(questions).size).toBe(questions.length)
    for (const ask of questions) expect(ask).toMatch(/\?$/)
  })

  test('sitting alone belongs to 6–9 months, standing and stepping with support to 9–12', () => {
    const bandWith = (label: RegExp) =>
      bands.filter(b => b.items.some(item => label.test(item.label))).map(b => b.id)
    expect(bandWith(/^duduk sendiri/)).toEqual(['bulan9'])
    expect(bandWith(/berpegangan setengah menit|dituntun/)).toEqual(['bulan12'])
    expect(bandWith(/^berjalan sendiri/)).toEqual(['bulan18'])
  })
})

describe('the list of the age that has just passed', () => {
  test.each([
    [2, undefined, 'bulan3'],
    [5, 'bulan3', 'bulan6'],
    [8, 'bulan6', 'bulan9'],
    [11, 'bulan9', 'bulan12'],
    [17, 'bulan12', 'bulan18'],
    [23, 'bulan18', 'bulan24'],
    [35, 'bulan24', 'tahun3'],
    [47, 'tahun3', 'tahun4'],
    [59, 'tahun4', 'tahun5'],
    [71, 'tahun5', 'tahun6'],
  ])('is asked from its age on: at %i months still %s, a month later %s', (before, still, then) => {
    expect([before, before + 1, before + 2].map(listAt)).toEqual([still, then, then])
  })

  test('is not asked any more at seven years', () => {
    expect([83, 84].map(listAt)).toEqual(['tahun6', undefined])
    expect(
      [2, 3, 83, 84].map(ageMonths => perkembangan.appliesTo(context(perkembangan, { ageMonths }).who)),
    ).toEqual([false, true, true, false])
  })

  test.each([Number.NaN, -1, 1e9])('is none for an age that cannot be: %s', ageMonths => {
    expect(asked({ ageMonths })).toEqual([])
    expect(looked({ bulan9_dudukMandiri: false }, { ageMonths }).found).toEqual([])
  })

  test('the running list is never a referral: what was answered of another age is not judged', () => {
    const early = looked(every(12, false), { ageMonths: 11 })
    expect([early.found, early.referred]).toEqual([[], []])
  })
})

describe('what is said', () => {
  test('all Ya is complete and green, with what comes next as play', () => {
    const r = looked(every(9, true), { ageMonths: 9 })
    expect([r.found, r.referred]).toEqual([['perkembangan-lengkap'], []])
    expect(r.findings[0]?.colour).toBe('hijau')
    expect(r.advised).toEqual(['edukasi-latih-bulan12'])
  })

  test('after the last list nothing more is trained for', () => {
    expect(looked(every(72, true), { ageMonths: 72 }).advised).toEqual([])
  })

  test('one Tidak is enough: yellow, a health worker today without a slip, and play of that domain', () => {
    const r = looked({ bulan9_mengoceh: false }, { ageMonths: 10 })
    expect(r.found).toEqual(['perkembangan-tidak-lengkap'])
    expect(r.findings[0]).toMatchObject({
      colour: 'kuning',
      words: 'Yang belum tampak: mengoceh berulang. Perlu dilihat bidan',
    })
    expect(r.referred).toEqual(['konsul-perkembangan: konsul'])
    expect(r.advised).toEqual(['edukasi-bulan9-bahasa'])
  })

  test('each domain that lacks something has its own advice', () => {
    expect(looked(every(24, false), { ageMonths: 30 }).advised).toEqual([
      'edukasi-bulan24-motorik-kasar',
      'edukasi-bulan24-motorik-halus',
      'edukasi-bulan24-bahasa',
      'edukasi-bulan24-sosial',
    ])
  })

  test('a list with one question left is not looked at yet', () => {
    const { bulan6_meraih: _, ...rest } = every(6, true)
    const r = looked(rest, { ageMonths: 6 })
    expect([r.found, r.referred, r.notYet]).toEqual([[], [], ['bulan6_meraih']])
  })
})

describe('a child that came too early', () => {
  const early = (ageMonths: number, birthWeeks?: number) =>
    looked({ ...every(ageMonths, true), [asked({ ageMonths })[0] ?? '']: false }, { ageMonths, birthWeeks })

  test('is asked the list of its age since birth; its corrected age stands beside', () => {
    const r = early(9, 32)
    expect(r.found).toEqual(['perkembangan-tidak-lengkap', 'perkembangan-umur-koreksi'])
    expect(r.findings[1]?.words).toContain('umur koreksi 7 bulan')
    expect(r.derived.umurKoreksi).toBe(7)
    expect(r.derived.band).toBe('bulan9')
  })

  test('from 37 weeks on, unknown weeks, or from 24 months on, no corrected age is named', () => {
    expect([early(9, 36), early(9, 37), early(9), early(24, 32)].map(r => r.derived.umurKoreksi)).toEqual([
      8,
      undefined,
      undefined,
      undefined,
    ])
  })

  test('with a complete list nothing is said about it', () => {
    expect(looked(every(9, true), { ageMonths: 9, birthWeeks: 32 }).found).toEqual(['perkembangan-lengkap'])
  })
})

const at = (ageMonths: number, complete: boolean, on = '2026-01-10') => ({ on, ageMonths, complete })
const due = (ageMonths: number, development: Subject['past']['development']) =>
  isDevelopmentDue(context(perkembangan, { ageMonths, past: { development } }))

describe('when it is due', () => {
  test('when an age has passed and its list was not looked at', () => {
    expect([2, 3, 71, 72, 84].map(m => due(m, undefined))).toEqual([false, true, true, true, false])
    expect(due(6, { checklist: at(5, true) })).toBe(true)
    expect(due(7, { checklist: at(6, true) })).toBe(false)
  })

  test('not when the KIA book said complete for this age', () => {
    expect(due(7, { book: at(6, true) })).toBe(false)
    expect(due(9, { book: at(8, true) })).toBe(true)
  })

  test('again while something is not there yet', () => {
    expect(due(7, { checklist: at(6, false) })).toBe(true)
  })
})

describe('beside the card of the child', () => {
  const card = (answers: AnyAnswers, development: Subject['past']['development']) =>
    result(bayiBalitaApras, answers, { ageMonths: 10, past: { development } })
  const asks = (development: Subject['past']['development']) =>
    visibleQuestions(
      bayiBalitaApras,
      {},
      context(bayiBalitaApras, { ageMonths: 10, past: { development } }),
    ).includes('perkembangan')

  test('the card asks for the KIA book only while our list of this age was not looked at', () => {
    expect(asks(undefined)).toBe(true)
    expect(asks({ checklist: at(8, true) })).toBe(true)
    expect(asks({ checklist: at(9, true) })).toBe(false)
    expect(asks({ book: at(9, true) })).toBe(true)
  })

  test('the card takes what the list said, and sends to the midwife only once', () => {
    const complete = card({}, { checklist: at(9, true) })
    expect(complete.found).toContain('perkembangan-lengkap')
    expect(complete.notYet).not.toContain('perkembangan')
    const lacking = card({}, { checklist: at(9, false) })
    expect(lacking.found).toContain('perkembangan-tidak-lengkap')
    expect([lacking.referred, lacking.advised]).toEqual([[], []])
  })

  test('the list does not send to the midwife again what the card of the same day did', () => {
    const today = context(perkembangan).who.onDate
    const withBook = (on: string, complete: boolean) =>
      looked(every(9, false), { ageMonths: 10, past: { development: { book: at(10, complete, on) } } })
        .referred
    expect(withBook(today, false)).toEqual([])
    expect(withBook(today, true)).toEqual(['konsul-perkembangan: konsul'])
    expect(withBook('2026-01-10', false)).toEqual(['konsul-perkembangan: konsul'])
  })
})
