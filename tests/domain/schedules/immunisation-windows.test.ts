import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/domain/measures/age.ts'
import { after, days, months } from '../../../src/domain/schedules/span.ts'
import {
  dosesFor,
  immunisationDefaults,
  immunisationOf,
  scheduleOn,
} from '../../../src/domain/schedules/immunisation/index.ts'
import type { DoseRule, Given, Product } from '../../../src/domain/schedules/immunisation/index.ts'

const birth = '2019-01-15'
const girl = { birth, sex: 'P' } as const
const everywhere = { ...immunisationDefaults, je: true }
const rules = dosesFor(scheduleOn('2026-11-22'), girl, everywhere)

/** The doses before it, each on the first day on which it may be given: the interval is then no obstacle. */
const before = (rule: DoseRule): Given[] =>
  rules
    .filter(r => r.antigen === rule.antigen && r.dose < rule.dose && r.counts === rule.counts)
    .map(r => ({ product: r.antigen, date: after(birth, r.windows[0]?.from ?? months(0)) }))

function statusOn(rule: DoseRule, on: string): string | undefined {
  const earlier = before(rule).filter(g => g.date <= on)
  const { rows } = immunisationOf(girl, earlier, on, everywhere)
  return rows.find(r => r.antigen === rule.antigen && r.dose === rule.dose)?.status
}

const cases = rules.flatMap(rule =>
  rule.windows.map((window, i) => ({
    name: `${rule.antigen} ${rule.dose}, ${window.status}`,
    rule,
    window,
    i,
  })),
)

describe('every window of every dose, on the day before, the first, the last and the day after', () => {
  it.each(cases)('$name', ({ rule, window, i }) => {
    const [first, end] = [after(birth, window.from), after(birth, window.until)]
    expect(statusOn(rule, first)).toBe(window.status)
    expect(statusOn(rule, addDays(end, -1))).toBe(window.status)
    const next = rule.windows[i + 1]
    const gap = next === undefined || after(birth, next.from) > end
    const follows = next === undefined ? 'lewat-usia' : gap ? 'belum-waktunya' : next.status
    expect(statusOn(rule, end)).toBe(follows)
    if (i === 0 && first > birth) expect(statusOn(rule, addDays(first, -1))).toBe('belum-waktunya')
  })
})

const status = (product: Product, dose: number, age: Parameters<typeof after>[1], given: Given[] = []) =>
  immunisationOf(girl, given, after(birth, age), everywhere).rows.find(
    r => r.antigen === product && r.dose === dose,
  )?.status

describe('cases of the domain document, section 7.4', () => {
  it('RV1 at 7 months is not given any more', () => expect(status('RV', 1, months(7))).toBe('lewat-usia'))
  it('RV1 the day before may still be asked', () => {
    const on = addDays(after(birth, months(7)), -1)
    const rv = immunisationOf(girl, [], on, everywhere).rows.find(r => r.antigen === 'RV')
    expect(rv?.status).toBe('terlambat')
  })
  it('DPT1 at 14 months is catch-up', () => expect(status('DPT-HB-Hib', 1, months(14))).toBe('kejar'))
  it('HB0 on the day of birth, a week later, and on day 8', () => {
    expect(status('HB0', 1, days(0))).toBe('jatuh-tempo')
    expect(status('HB0', 1, days(7))).toBe('terlambat')
    expect(status('HB0', 1, days(8))).toBe('lewat-usia')
  })
})
