import { describe, expect, it } from 'vitest'
import { periodOf } from '../../../src/features/office/period.ts'
import { deviceWorries, isWorrying, staffMeta } from '../../../src/features/office/staff-words.ts'
import type { StaffDevice, StaffMember } from '../../../src/features/shared/server.tsx'

describe('a period', () => {
  it.each([
    ['bulan-ini', '2026-02-10', '2026-02-01', '2026-02-28'],
    ['bulan-lalu', '2026-01-10', '2025-12-01', '2025-12-31'],
    ['bulan-lalu', '2028-03-31', '2028-02-01', '2028-02-29'],
    ['tahun-ini', '2026-07-01', '2026-01-01', '2026-12-31'],
  ] as const)('%s on %s', (name, today, from, to) => expect(periodOf(name, today, {})).toEqual({ from, to }))

  it('without limits is empty, and an own one is taken as it is', () => {
    expect(periodOf('semua', '2026-07-01', {})).toEqual({})
    expect(periodOf('pilih', '2026-07-01', { from: '2026-06-05' })).toEqual({ from: '2026-06-05' })
  })
})

const now = new Date('2026-11-10T10:00:00Z')
const device = (over: Partial<StaffDevice>): StaffDevice => ({
  replica: 'r',
  name: 'HP',
  created: '',
  lastSeen: '2026-11-10T09:00:00Z',
  revoked: null,
  left: 0,
  app: '0.1.0',
  ...over,
})
const kader = (over: Partial<StaffMember>): StaffMember => ({
  account: 'a',
  role: 'kader',
  name: 'Tini',
  login: null,
  admin: false,
  disabled: false,
  areas: [],
  devices: [],
  ...over,
})

describe('a device of somebody', () => {
  it('worries when it was silent for more than 7 days', () => {
    expect(deviceWorries(device({ lastSeen: '2026-11-03T09:00:00Z' }), now)).toEqual([])
    expect(deviceWorries(device({ lastSeen: '2026-11-02T09:00:00Z' }), now)).toEqual([
      '8 hari tidak ada kabar',
    ])
  })
  it('worries when it still holds saves, and never once it was put out', () => {
    expect(deviceWorries(device({ left: 3 }), now)).toEqual(['3 simpanan belum terkirim'])
    expect(deviceWorries(device({ left: 3, revoked: '2026-11-01T00:00:00Z' }), now)).toEqual([])
  })
  it('is told in the list, and a disabled account does not worry', () => {
    expect(staffMeta(kader({}), now)).toBe('belum mendaftarkan HP')
    expect(staffMeta(kader({ devices: [device({ left: 1 })] }), now)).toBe('1 simpanan belum terkirim')
    expect(isWorrying(kader({ disabled: true, devices: [device({ left: 1 })] }), now)).toBe(false)
  })
})
