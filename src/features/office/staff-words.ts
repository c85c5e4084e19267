import { worryWords } from '../../domain/devices/index.ts'
import type { Worry } from '../../domain/devices/index.ts'
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

export const activeDevices = (one: StaffMember): StaffDevice[] => one.devices.filter(d => d.revoked === null)

/** One line for the list: what worries first, then what is missing, then what is. */
export function staffMeta(one: StaffMember, worries: readonly Worry[]): string {
  if (one.disabled) return 'dinonaktifkan'
  if (worries.length > 0) return worries.map(worryWords).join(', ')
  const devices = activeDevices(one)
  if (devices.length === 0) return one.role === 'kader' ? 'belum mendaftarkan HP' : 'belum pernah masuk'
  return devices.length === 1 ? 'satu perangkat' : `${devices.length} perangkat`
}

export const roleOptions = (roles: readonly StaffRole[]): Option<Exclude<StaffRole, 'dinkes'>>[] =>
  roles.flatMap(r => (r === 'dinkes' ? [] : [{ value: r, label: roleWords[r] }]))
