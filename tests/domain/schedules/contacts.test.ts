import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/domain/measures/age.ts'
import {
  antenatalContacts,
  contactsOn,
  neonatalContacts,
  postpartumContacts,
} from '../../../src/domain/schedules/contacts/index.ts'
import type { Contact } from '../../../src/domain/schedules/contacts/index.ts'

const since = '2026-01-31'
const on = (day: number) => addDays(since, day)
const status = (list: readonly Contact[], id: string, day: number, done: readonly number[] = []) =>
  contactsOn(list, since, done.map(on), on(day)).find(r => r.contact.id === id)?.status

describe('windows after birth, first and last day included', () => {
  it.each([
    ['kf1', 0, 2],
    ['kf2', 3, 7],
    ['kf3', 8, 28],
    ['kf4', 29, 42],
  ])('%s', (id, first, last) => {
    if (first > 0) expect(status(postpartumContacts, id, first - 1)).toBe('belum-waktunya')
    expect(status(postpartumContacts, id, first)).toBe('jatuh-tempo')
    expect(status(postpartumContacts, id, last)).toBe('jatuh-tempo')
    expect(status(postpartumContacts, id, last + 1)).toBe('lewat-usia')
    expect(status(postpartumContacts, id, last + 1, [last])).toBe('selesai')
    expect(status(postpartumContacts, id, last + 1, [last + 1])).not.toBe('selesai')
  })
  it.each([
    ['kn1', 2, 'jatuh-tempo'],
    ['kn1', 3, 'lewat-usia'],
    ['kn2', 7, 'jatuh-tempo'],
    ['kn3', 28, 'jatuh-tempo'],
    ['kn3', 29, 'lewat-usia'],
  ])('%s on day %i', (id, day, expected) => expect(status(neonatalContacts, id, day)).toBe(expected))
})

describe('six antenatal contacts', () => {
  const six = antenatalContacts['anc-6']
  const week = (w: number, d = 0) => w * 7 + d
  it('trimester 1 ends with 12 completed weeks, and its contact is still wanted', () => {
    expect(status(six, 'k1', week(12, 6))).toBe('jatuh-tempo')
    expect(status(six, 'k1', week(13))).toBe('terlambat')
  })
  it('trimester 2 ends with 24 completed weeks', () => {
    expect(status(six, 'k2', week(12, 6))).toBe('belum-waktunya')
    expect(status(six, 'k3', week(24, 6))).toBe('jatuh-tempo')
    expect(status(six, 'k4', week(24, 6))).toBe('belum-waktunya')
    expect(status(six, 'k4', week(25))).toBe('jatuh-tempo')
  })
  it('each day fills one contact of its trimester', () => {
    const done = [week(14), week(20), week(22)]
    expect(contactsOn(six, since, done.map(on), on(week(23))).map(r => r.status)).toEqual([
      'terlambat',
      'selesai',
      'selesai',
      'belum-waktunya',
      'belum-waktunya',
      'belum-waktunya',
    ])
  })
  it('days of the future or before the pregnancy fill none', () =>
    expect(status(six, 'k1', 10, [-3, 11])).toBe('jatuh-tempo'))
})

it('a list without windows is read by count', () =>
  expect(
    contactsOn(antenatalContacts['anc-8'], since, [on(50)], on(60))
      .map(r => r.status)
      .slice(0, 3),
  ).toEqual(['selesai', 'jatuh-tempo', 'belum-waktunya']))
