import type { Option } from '../../ui/index.ts'
import type { StaffDevice, StaffMember, StaffRole } from '../shared/server.tsx'

export const roleWords: Readonly<Record<StaffRole, string>> = {
  kader: 'Kader',
  bidan: 'Bidan',
  puskesmas: 'Puskesmas',
  dinkes: 'Dinas kesehatan',
}

/** Where somebody of this role works. */
export const placeLabel = { kader: 'Posyandu', bidan: 'Desa', puskesmas: 'Puskesmas' } as const

const silentAfter = 7
const day = 86_400_000

const daysSince = (moment: string, now: Date): number =>
  Math.floor((now.getTime() - Date.parse(moment)) / day)

/** What somebody should look after; nothing when the phone is well. */
export function deviceWorries(device: StaffDevice, now: Date): string[] {
  if (device.revoked !== null) return []
  const silent = daysSince(device.lastSeen, now)
  return [
    ...(silent > silentAfter ? [`${silent} hari tidak ada kabar`] : []),
    ...(device.left > 0 ? [`${device.left} simpanan belum terkirim`] : []),
  ]
}

export const activeDevices = (one: StaffMember): StaffDevice[] => one.devices.filter(d => d.revoked === null)

/** One line for the list: what worries first, then what is missing, then what is. */
export function staffMeta(one: StaffMember, now: Date): string {
  if (one.disabled) return 'dinonaktifkan'
  const devices = activeDevices(one)
  const worries = devices.flatMap(d => deviceWorries(d, now))
  if (worries.length > 0) return worries.join(', ')
  if (devices.length === 0) return one.role === 'kader' ? 'belum mendaftarkan HP' : 'belum pernah masuk'
  return devices.length === 1 ? 'satu perangkat' : `${devices.length} perangkat`
}

export const isWorrying = (one: StaffMember, now: Date): boolean =>
  !one.disabled && activeDevices(one).some(d => deviceWorries(d, now).length > 0)

export const roleOptions = (roles: readonly StaffRole[]): Option<Exclude<StaffRole, 'dinkes'>>[] =>
  roles.flatMap(r => (r === 'dinkes' ? [] : [{ value: r, label: roleWords[r] }]))
