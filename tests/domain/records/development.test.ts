import { describe, expect, it } from 'vitest'
import { developmentOf } from '../../../src/domain/records/development.ts'
import type { Screening } from '../../../src/domain/records/index.ts'

const screening = (happenedOn: string, part: Partial<Screening>): Screening => ({
  record: happenedOn,
  kind: `periksa-${part.instrument}`,
  instrument: 'perkembangan',
  happenedOn,
  answers: {},
  hasHidden: false,
  by: 'kader',
  state: 'sent',
  cancelled: false,
  ...part,
})
const told = (...hasil: string[]) => ({ hasil, rujuk: [], konsul: [], edukasi: [], rules: 'r' })
const list = (on: string, ...hasil: string[]) => screening(on, { told: told(...hasil) })
const card = (on: string, perkembangan?: string) =>
  screening(on, { instrument: 'bayi-balita-apras', answers: perkembangan ? { perkembangan } : {} })
const born = { birthDate: '2026-01-15', onDate: '2026-10-20' }

describe('what is known of a child’s development', () => {
  it('is nothing when nobody looked', () => {
    expect(developmentOf([], born)).toBeUndefined()
    expect(developmentOf([card('2026-09-20'), card('2026-08-20', 'tidak-tahu')], born)).toBeUndefined()
  })

  it('is the latest list, at the completed months of its day, today among them', () => {
    const history = [
      list('2026-10-20', 'perkembangan-tidak-lengkap'),
      list('2026-07-14', 'perkembangan-lengkap'),
    ]
    expect(developmentOf(history, born)).toEqual({
      checklist: { on: '2026-10-20', ageMonths: 9, complete: false },
    })
    expect(developmentOf(history, { ...born, onDate: '2026-10-19' })).toEqual({
      checklist: { on: '2026-07-14', ageMonths: 5, complete: true },
    })
  })

  it('is also what was copied from the KIA book', () => {
    const history = [card('2026-10-20', 'tidak-lengkap'), list('2026-09-20', 'perkembangan-lengkap')]
    expect(developmentOf(history, born)).toEqual({
      book: { on: '2026-10-20', ageMonths: 9, complete: false },
      checklist: { on: '2026-09-20', ageMonths: 8, complete: true },
    })
  })

  it('passes over a list that was left half-asked, and a day before the birth', () => {
    const history = [list('2026-10-20'), list('2026-09-20', 'perkembangan-lengkap')]
    expect(developmentOf(history, born)?.checklist?.on).toBe('2026-09-20')
    expect(developmentOf([list('2025-12-20', 'perkembangan-lengkap')], born)).toBeUndefined()
  })
})
