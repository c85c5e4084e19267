import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/domain/measures/age.ts'
import { after } from '../../../src/domain/schedules/span.ts'
import type { Given, Product } from '../../../src/domain/schedules/immunisation/index.ts'
import { steps, tdOn } from '../../../src/domain/schedules/td/index.ts'
import type { RecordedTd, TdStatus } from '../../../src/domain/schedules/td/index.ts'

const birth = '2000-03-01'
const gave = (product: Product, ...dates: string[]): Given[] => dates.map(date => ({ product, date }))
const td = (given: readonly Given[], on = '2026-11-22', recorded?: RecordedTd) =>
  tdOn({ birth, recorded }, given, on)
const infancy = gave('DPT-HB-Hib', '2000-05-01', '2000-06-01', '2000-07-01')

describe('status T from injections', () => {
  it('nothing known is no status, and two doses of infancy are none either', () => {
    expect(td([])).toBeUndefined()
    expect(td(infancy.slice(0, 2))).toBeUndefined()
  })
  it('three doses in infancy are T2, DPT 4 is T3, DT in class 1 is T4, Td in class 2 is T5', () => {
    expect(td(infancy)).toMatchObject({ status: 2, basis: 'riwayat', since: '2000-07-01' })
    const four = [...infancy, ...gave('DPT-HB-Hib', '2001-09-01')]
    expect(td(four)?.status).toBe(3)
    const dt = [...four, ...gave('DT', '2007-11-20')]
    expect(td(dt)?.status).toBe(4)
    expect(td([...dt, ...gave('Td', '2008-11-10')])).toMatchObject({ status: 5 })
    expect(td([...dt, ...gave('Td', '2008-11-10')])?.next).toBeUndefined()
  })
  it.each([2, 3, 4, 5])('T%i: the day before the interval counts as none, its first day counts', status => {
    const recorded = { status: (status - 1) as TdStatus, on: '2025-01-01' } // 1–4
    const wait = steps.find(s => s.status === status)?.wait
    const exact = wait ? after(recorded.on, wait) : recorded.on
    expect(td(gave('Td', addDays(exact, -1)), '2026-11-22', recorded)).toMatchObject({
      status: status - 1,
      tooSoon: [addDays(exact, -1)],
    })
    expect(td(gave('Td', exact), '2026-11-22', recorded)?.status).toBe(status)
    expect(td(gave('Td', addDays(exact, 1)), '2026-11-22', recorded)?.status).toBe(status)
  })
  it('doses at school may be some days short of a year', () => {
    const school = { status: 4, on: '2007-11-20' } as const
    expect(td(gave('Td', '2008-11-01'), '2026-11-22', school)?.status).toBe(5)
    expect(td(gave('Td', '2008-10-01'), '2026-11-22', school)?.status).toBe(4)
  })
  it('protects three, five, ten and twenty-five years', () => {
    const days = ['2020-01-01', '2020-02-01', '2020-08-01', '2021-08-01', '2022-08-01']
    const until = days.map((_, i) => td(gave('Td', ...days.slice(0, i + 1)))?.protectedUntil)
    expect(until).toEqual([undefined, '2023-02-01', '2025-08-01', '2031-08-01', '2047-08-01'])
  })
})

describe('status T as a bidan wrote it', () => {
  it('stands above what injections before it would say', () =>
    expect(td(infancy, '2026-11-22', { status: 4, on: '2026-01-10' })).toMatchObject({
      status: 4,
      basis: 'tercatat',
      next: { from: '2027-01-10' },
    }))
  it('has no day of protection while the day of the injection is unknown', () => {
    const said = td([], '2026-11-22', { status: 3, on: '2026-01-10' })
    expect([said?.since, said?.protectedUntil]).toEqual([undefined, undefined])
  })
  it('grows with injections after it', () =>
    expect(td(gave('Td', '2026-07-10'), '2026-11-22', { status: 2, on: '2026-01-10' })).toMatchObject({
      status: 3,
      basis: 'tercatat-dan-riwayat',
      since: '2026-07-10',
    }))
  it('of tomorrow is not read today, and T0 asks for the first dose at once', () => {
    expect(td([], '2026-11-22', { status: 3, on: '2026-11-23' })).toBeUndefined()
    expect(td([], '2026-11-22', { status: 0, on: '2026-11-22' })?.next).toMatchObject({ from: '2026-11-22' })
  })
})

const runs = 20_000

describe('any woman', () => {
  const dose = fc.record({
    product: fc.constantFrom<Product>('DPT-HB-Hib', 'HEXA', 'DT', 'Td'),
    at: fc.integer({ min: 0, max: 20_000 }),
  })
  const story = fc.record({
    doses: fc.array(dose, { maxLength: 10 }),
    one: dose,
    lived: fc.integer({ min: 0, max: 21_915 }),
  })
  it('never loses a status or gets an earlier next dose by one injection more, and never waits less than the interval', () =>
    fc.assert(
      fc.property(story, ({ doses, one, lived }) => {
        const on = addDays(birth, lived)
        const given = (all: typeof doses): Given[] =>
          all.map(d => ({ product: d.product, date: addDays(birth, Math.min(d.at, lived)) }))
        const fewer = td(given(doses), on)
        const last = Math.max(0, ...doses.map(d => d.at))
        const more = td(given([...doses, { ...one, at: Math.max(last, one.at) }]), on)
        if ((more?.status ?? 0) < (fewer?.status ?? 0)) return false
        if (fewer?.next && more?.next && more.next.from < fewer.next.from) return false
        const wait = more?.next?.step.wait
        return !wait || more?.since === undefined || (more.next?.from ?? '') >= after(more.since, wait)
      }),
      { seed: 20261122, numRuns: runs },
    ))
})
