import { expect, it } from 'vitest'
import { foldedReferrals } from '../../../src/features/people/folded-referrals.ts'

const referral = (happenedOn: string, mendesak: 'gawat' | 'hari-ini' | '7-hari', open: boolean) => ({
  happenedOn,
  mendesak,
  palingLambat: happenedOn,
  open,
})

it('what waits stands first, the most urgent on top; what was answered is apart, the newest on top', () => {
  const old = referral('2026-01-05', '7-hari', false)
  const newer = referral('2026-03-05', 'gawat', false)
  const calm = referral('2026-04-01', '7-hari', true)
  const today = referral('2026-11-10', 'hari-ini', true)
  expect(foldedReferrals([old, newer, calm, today])).toEqual({
    first: [today, calm],
    rest: [],
    answered: [newer, old],
  })
})

it('of many that wait the three most urgent are in sight, the others one tap away', () => {
  const waits = ['05', '04', '03', '02', '01'].map(month => referral(`2026-${month}-01`, '7-hari', true))
  const { first, rest } = foldedReferrals(waits)
  expect([first, rest].map(all => all.map(r => r.happenedOn.slice(5, 7)))).toEqual([
    ['01', '02', '03'],
    ['04', '05'],
  ])
})
