import type { Person } from './person.ts'

export const menWork = [
  'Petani',
  'Buruh tani',
  'Pedagang',
  'Karyawan swasta',
  'Tukang bangunan',
  'Sopir',
  'Wiraswasta',
]
export const womenWork = [
  'Ibu rumah tangga',
  'Ibu rumah tangga',
  'Petani',
  'Pedagang',
  'Buruh pabrik',
  'Guru',
  'Penjahit',
]

export function school(age: number): Pick<Person, 'sekolah' | 'kelas'> {
  if (age < 13) return { sekolah: 'SD Negeri Contoh 1', kelas: String(age - 6) }
  return { sekolah: age < 16 ? 'SMP Contoh' : 'SMA Contoh', kelas: String(age - 6) }
}
