import { expect, it } from 'vitest'
import {
  dueDate,
  gestationalWeeks,
  isPossibleWeek,
  weeksFromEstimate,
} from '../../../src/domain/measures/gestation.ts'
import { beginOf, dueOf, impossibleWeeks, weeksOn } from '../../../src/domain/records/episode-state.ts'

const episode = { record: 'x', openedOn: '2026-03-01' }

it('weeks are completed: on the sixth day of a week it is still the one before', () =>
  expect(['2026-01-01', '2026-01-07', '2026-01-08'].map(on => gestationalWeeks('2026-01-01', on))).toEqual([
    0, 0, 1,
  ]))

it('the due date is 280 days after HPHT', () => expect(dueDate('2026-01-01')).toBe('2026-10-08'))

it('weeks of the bidan or USG go on from the day on which they were reckoned', () =>
  expect(weeksFromEstimate(12, '2026-05-01', '2026-05-21')).toBe(14))

it('0 to 45 weeks are possible, −1 and 46 are not', () =>
  expect([-1, 0, 45, 46, Number.NaN, undefined].map(isPossibleWeek)).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
  ]))

it('HPHT after the visit, or 46 weeks before it, gives no weeks and is told to be looked at', () => {
  const on = (hpht: string) => [
    weeksOn({ ...episode, hpht }, '2026-11-10'),
    impossibleWeeks({ ...episode, hpht }, '2026-11-10'),
  ]
  expect(on('2026-11-11')).toEqual([undefined, 'belum-mulai'])
  expect(on('2025-12-23')).toEqual([undefined, 'lewat'])
  expect(on('2025-12-24')).toEqual([45, undefined])
})

it('without HPHT the weeks of a health worker count, with neither nothing is known', () => {
  const known = { ...episode, ukAwal: 12, ukTanggal: '2026-05-01' }
  expect([weeksOn(known, '2026-05-21'), dueOf(known), beginOf(known)]).toEqual([
    14,
    '2026-11-13',
    '2026-02-06',
  ])
  expect([weeksOn(episode, '2026-05-21'), dueOf(episode), beginOf(episode)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(impossibleWeeks(episode, '2026-05-21')).toBeUndefined()
})

it('weeks without the day on which they were reckoned, or 1e9 of them, are not used', () => {
  expect(weeksOn({ ...episode, ukAwal: 12 }, '2026-05-21')).toBeUndefined()
  expect(dueOf({ ...episode, ukAwal: 1e9, ukTanggal: '2026-05-01' })).toBeUndefined()
})
