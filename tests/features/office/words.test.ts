import { describe, expect, it } from 'vitest'
import { periodOf } from '../../../src/features/office/period.ts'
import type { DeviceFacts } from '../../../src/domain/devices/index.ts'
import { countWords, meaningOf, messageTo, stepsOf } from '../../../src/features/office/device-words.ts'
import { staffMeta } from '../../../src/features/office/staff-words.ts'
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

const kinds = ['lost', 'damaged', 'unsent', 'day', 'replaced', 'full', 'silent', 'to-mend', 'clock'] as const

const known: DeviceFacts = {
  replica: 'hp',
  account: 'siti',
  name: 'Siti',
  role: 'kader',
  areas: [],
  disabled: false,
  device: 'HP',
  created: '2026-01-05T02:00:00Z',
  firstContact: null,
  lastContact: '2026-11-10T02:00:00Z',
  revoked: null,
  app: '',
  pending: 0,
  waiting: 0,
  rejected: 0,
  waitsSince: null,
  made: 10,
  received: 10,
  lost: { count: 0, numbers: [], since: null },
}

describe('a device of somebody', () => {
  it('is told in the list: what is wrong with it, or how many there are', () => {
    const unsent = { kind: 'unsent', level: 'kuning', count: 3 } as const
    expect(staffMeta(kader({}), [])).toBe('belum mendaftarkan HP')
    expect(staffMeta(kader({ devices: [device({})] }), [])).toBe('satu perangkat')
    expect(staffMeta(kader({ devices: [device({})] }), [unsent])).toBe(
      '3 simpanan belum terkirim, lalu tidak ada kabar',
    )
  })
  it('of a disabled account says nothing', () => {
    expect(staffMeta(kader({ disabled: true, devices: [device({ left: 1 })] }), [])).toBe('dinonaktifkan')
  })
  it('counts what has come, what is still there, and what never came', () => {
    const facts = { made: 10, received: 6, lost: { count: 3, numbers: [7, 8, 9], since: null } }
    expect(countWords({ ...known, ...facts })).toBe(
      '6 dari 10 catatan sudah sampai, 1 masih di HP, 3 tidak pernah sampai',
    )
    expect(countWords({ ...known, made: 0 })).toBe('belum diketahui')
  })
  it('is written to without a word about anybody but those who talk', () => {
    expect(messageTo('Siti', 'Dewi')).toMatch(/^Ibu\/Bapak Siti, mohon buka aplikasi .* Dewi$/)
  })
  it.each(kinds)('%s says what it means and what to do, in whole sentences', kind => {
    const worry = { kind, level: 'kuning', count: 2, since: '2026-11-10T02:00:00Z' } as const
    expect(meaningOf(worry, known)).toMatch(/^[A-Z].*\.$/)
    expect(stepsOf(worry, known).every(step => /^[A-Z].*[.?]$/.test(step))).toBe(true)
  })
})
