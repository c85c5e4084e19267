import { describe, expect, it } from 'vitest'
import { replacedAt, worriesOf } from '../../../src/domain/devices/index.ts'
import type { DeviceFacts, World } from '../../../src/domain/devices/index.ts'

const device = (part: Partial<DeviceFacts> = {}): DeviceFacts => ({
  replica: 'hp',
  account: 'siti',
  name: 'Siti',
  role: 'kader',
  areas: ['melati'],
  disabled: false,
  device: 'HP Siti',
  created: '2026-01-05T02:00:00Z',
  firstContact: '2026-01-05T02:00:00Z',
  lastContact: '2026-11-10T02:00:00Z',
  revoked: null,
  app: '1.0.0',
  pending: 0,
  waiting: 0,
  rejected: 0,
  waitsSince: null,
  made: 10,
  received: 10,
  lost: { count: 0, numbers: [], since: null },
  ...part,
})

const world = (now: string, part: Partial<World> = {}): World => ({
  now: `${now}T02:00:00Z`,
  heardFrom: '2026-01-01T00:00:00Z',
  ...part,
})

const kinds = (d: DeviceFacts, w: World): string[] => worriesOf(d, w).map(worry => worry.kind)
const unsent = device({ pending: 2, made: 12, received: 10 })

describe('silence', () => {
  it.each([
    ['2026-11-12', []],
    ['2026-11-13', ['unsent']],
  ])('with unsent records is looked after from the third day: %s', (now, expected) => {
    expect(kinds(unsent, world(now))).toEqual(expected)
  })

  it('is none when what it held has come by another way', () => {
    expect(kinds(device({ pending: 2, made: 12, received: 12 }), world('2026-11-20'))).toEqual([])
  })

  it.each([
    ['2026-11-13', []],
    ['2026-11-14', []],
    ['2026-11-15', ['day']],
  ])('after a posyandu day is looked after from its third day: %s', (now, expected) => {
    expect(kinds(device(), world(now, { lastDay: '2026-11-12' }))).toEqual(expected)
  })

  it('before a posyandu day, or without one, is rest until the month is over', () => {
    expect(kinds(device(), world('2026-12-01', { lastDay: '2026-11-10' }))).toEqual([])
    expect(kinds(device(), world('2026-12-14'))).toEqual([])
    expect(kinds(device(), world('2026-12-15'))).toEqual(['silent'])
  })

  it('D9 is counted from the opening of the epoch', () => {
    const restored = world('2026-11-20', { heardFrom: '2026-11-18T02:00:00Z', lastDay: '2026-11-15' })
    expect(kinds(unsent, restored)).toEqual([])
    expect(kinds(device(), restored)).toEqual([])
  })

  it('of a laptop says nothing unless it holds something', () => {
    expect(kinds(device({ role: 'bidan' }), world('2027-03-01', { lastDay: '2027-01-01' }))).toEqual([])
    expect(kinds({ ...unsent, role: 'bidan' }, world('2026-11-13'))).toEqual(['unsent'])
  })
})

describe('another phone in its place', () => {
  const next = device({ replica: 'baru', created: '2026-11-11T02:00:00Z' })

  it('is asked about for a month: what it held nobody knows', () => {
    const at = replacedAt(device(), [device(), next])
    expect(at).toBe(next.created)
    expect(kinds(device(), world('2026-11-11', { replacedAt: at }))).toEqual(['replaced'])
    expect(kinds(device(), world('2026-12-11', { replacedAt: at }))).toEqual([])
  })

  it('is not one that was there before, or was put out, or stands at a desk', () => {
    expect(replacedAt(next, [device(), next])).toBeUndefined()
    expect(replacedAt(device(), [{ ...next, revoked: '2026-11-12T02:00:00Z' }])).toBeUndefined()
    expect(replacedAt(device({ role: 'bidan' }), [next])).toBeUndefined()
  })
})

describe('what it says of itself', () => {
  it('stands in the order of its gravity', () => {
    const all = device({
      lost: { count: 3, numbers: [11, 12, 13], since: '2026-11-11T02:00:00Z' },
      storage: { database: 'emptied', probe: false },
      rejected: 2,
      clock: -90,
    })
    const worries = worriesOf(all, world('2026-11-10'))
    expect(worries.map(w => `${w.level} ${w.kind}`)).toEqual([
      'merah lost',
      'kuning damaged',
      'kuning full',
      'info to-mend',
      'info clock',
    ])
    expect(worries[0]).toMatchObject({ count: 3, since: '2026-11-11T02:00:00Z' })
  })

  it.each([10, -10, 0])('a clock that is %i minutes wrong is right enough', clock => {
    expect(kinds(device({ clock }), world('2026-11-10'))).toEqual([])
  })

  it('of one that was put out, or whose owner left, nobody hears', () => {
    const lost = { count: 3, numbers: [], since: null }
    expect(kinds(device({ lost, revoked: '2026-11-11T02:00:00Z' }), world('2027-01-01'))).toEqual([])
    expect(kinds(device({ lost, disabled: true }), world('2027-01-01'))).toEqual([])
  })
})
