import fc from 'fast-check'
import { describe, it } from 'vitest'
import { addDays } from '../../../src/domain/measures/age.ts'
import { after } from '../../../src/domain/schedules/span.ts'
import { immunisationOf, products } from '../../../src/domain/schedules/immunisation/index.ts'
import type { Given } from '../../../src/domain/schedules/immunisation/index.ts'

const policy = fc.record({
  je: fc.boolean(),
  tanpaOpv: fc.boolean(),
  heksaLahirMulai: fc.option(fc.constant('2024-06-01'), { nil: undefined }),
})
const birth = fc.integer({ min: 0, max: 1500 }).map(n => addDays('2022-01-01', n))
const person = fc.record({ birth, sex: fc.constantFrom('L' as const, 'P' as const) })
const dose = (lived: number) =>
  fc.record({ product: fc.constantFrom(...products), at: fc.integer({ min: 0, max: lived }) })
const story = fc.integer({ min: 0, max: 21_915 }).chain(lived =>
  fc.record({
    who: person,
    lived: fc.constant(lived),
    doses: fc.array(dose(lived), { maxLength: 25 }),
    one: dose(lived),
    policy,
  }),
)

type Dose = { product: Given['product']; at: number }
const given = (from: string, doses: readonly Dose[]): Given[] =>
  doses.map(d => ({ product: d.product, date: addDays(from, d.at) }))

/** Cheaper than `expect`, of which every history would need a hundred. */
function must(holds: boolean): void {
  if (!holds) throw new Error('does not hold')
}

/** Histories for each of the three properties, from birth to 60 years, always the same ones; SAKU_RUNS asks for more. */
const runs = Number(process.env['SAKU_RUNS'] ?? 20_000)

describe('any history of any child', { timeout: 600_000 }, () => {
  it('no dose is due or open before its age or its interval', () =>
    fc.assert(
      fc.property(story, ({ who, lived, doses, policy: p }) => {
        const on = addDays(who.birth, lived)
        const { rows } = immunisationOf(who, given(who.birth, doses), on, p)
        for (const row of rows) {
          const age = row.rule.windows[0]?.from
          if (age && row.due !== undefined) must(row.due >= after(who.birth, age))
          const before = rows.find(r => r.antigen === row.antigen && r.dose === row.dose - 1)
          if (!before?.given || !row.rule.interval || row.rule.counts !== before.rule.counts) continue
          const earliest = after(before.given.date, row.rule.interval)
          if (row.due !== undefined) must(row.due >= earliest)
          if (on < earliest) must(['selesai', 'belum-waktunya', 'lewat-usia'].includes(row.status))
        }
      }),
      { seed: 20261122, numRuns: runs },
    ))

  it('one dose more undoes none, and moves no due day back', () =>
    fc.assert(
      fc.property(story, ({ who, lived, doses, one, policy: p }) => {
        const on = addDays(who.birth, lived)
        const last = Math.max(0, ...doses.map(d => d.at))
        const fewer = immunisationOf(who, given(who.birth, doses), on, p).rows
        const later = { ...one, at: Math.min(lived, Math.max(last, one.at)) }
        const more = immunisationOf(who, given(who.birth, [...doses, later]), on, p).rows
        fewer.forEach(row => {
          const now = more.find(r => r.antigen === row.antigen && r.dose === row.dose)
          if (row.status === 'selesai') must(now?.status === 'selesai')
          if (row.due !== undefined && now?.due !== undefined) must(now.due >= row.due)
        })
      }),
      { seed: 20261122, numRuns: runs },
    ))

  it('every dose has a status, and days in order', () =>
    fc.assert(
      fc.property(story, ({ who, lived, doses, policy: p }) => {
        for (const row of immunisationOf(who, given(who.birth, doses), addDays(who.birth, lived), p).rows) {
          must(row.until >= who.birth)
          must((row.due === undefined) === (row.status === 'selesai' || row.status === 'lewat-usia'))
          if (['jatuh-tempo', 'terlambat', 'kejar'].includes(row.status))
            must(row.from <= addDays(who.birth, lived))
        }
      }),
      { seed: 20261122, numRuns: runs },
    ))
})
