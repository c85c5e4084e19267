import { describe, expect, it } from 'vitest'
import { campaignOn, deworming, vitaminA } from '../../../src/domain/schedules/campaigns/index.ts'

const twice = { months: [2, 8], stillWanted: false }
const vitA = (birth: string, on: string, given: string[] = []) =>
  campaignOn(vitaminA, twice, { birth, given }, on)

describe('vitamin A', () => {
  it.each([
    ['2026-02-14', 'Kapsul biru'],
    ['2026-02-15', 'Kapsul merah'],
  ])('the colour is decided by the age on the day: %s', (on, form) =>
    expect(vitA('2025-02-15', on)).toMatchObject({ status: 'jatuh-tempo', form }),
  )
  it('section 7.4: 11 months 30 days is blue', () =>
    expect(vitA('2025-03-02', '2026-02-28').form).toBe('Kapsul biru'))
  it('a child of five months waits for the campaign in which it is six months old', () => {
    expect(vitA('2025-09-01', '2026-02-10')).toMatchObject({ status: 'belum-waktunya', from: '2026-08-01' })
    expect(vitA('2025-08-28', '2026-02-27')).toMatchObject({ status: 'belum-waktunya', from: '2026-02-28' })
    expect(vitA('2025-08-28', '2026-02-28').status).toBe('jatuh-tempo')
  })
  it('given this month is done, and next month the next one is awaited', () => {
    const given = ['2026-02-03']
    expect(vitA('2024-05-01', '2026-02-28', given).status).toBe('selesai')
    expect(vitA('2024-05-01', '2026-03-01', given)).toMatchObject({
      status: 'belum-waktunya',
      from: '2026-08-01',
    })
  })
  it('a capsule of the last campaign does not count for this one', () =>
    expect(vitA('2024-05-01', '2026-08-01', ['2026-02-03']).status).toBe('jatuh-tempo'))
  it('ends with the fifth birthday', () => {
    expect(vitA('2021-02-02', '2026-02-01').status).toBe('jatuh-tempo')
    expect(vitA('2021-02-01', '2026-02-01').status).toBe('lewat-usia')
  })
})

describe('deworming', () => {
  const yearly = { months: [8], stillWanted: true }
  const worms = (birth: string, on: string, given: string[] = []) =>
    campaignOn(deworming, yearly, { birth, given }, on)
  it('in August, half a dose below two years', () => {
    expect(worms('2024-08-20', '2026-08-19')).toMatchObject({
      status: 'jatuh-tempo',
      form: 'Albendazol 200 mg',
    })
    expect(worms('2024-08-20', '2026-08-20').form).toBe('Albendazol 400 mg')
  })
  it('missed in August it is late until it was given', () => {
    expect(worms('2023-01-01', '2026-10-10')).toMatchObject({ status: 'terlambat', from: '2026-08-01' })
    expect(worms('2023-01-01', '2026-10-10', ['2026-09-30']).status).toBe('belum-waktunya')
  })
  it('a child under one year waits', () =>
    expect(worms('2025-12-01', '2026-08-10')).toMatchObject({ status: 'belum-waktunya', from: '2027-08-01' }))
})
