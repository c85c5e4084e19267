import { define } from './define.ts'
import { choice, optional, refs, text, yesNo } from './field.ts'
import { noHp } from './identity-fields.ts'

export const peranPetugas = {
  kader: 'Kader',
  bidan: 'Bidan/perawat pustu',
  puskesmas: 'Petugas puskesmas',
  dinkes: 'Dinas kesehatan',
} as const

export const profesiPetugas = {
  dokter: 'Dokter',
  gizi: 'Petugas gizi',
  bidan: 'Bidan',
  perawat: 'Perawat',
  promkes: 'Promosi kesehatan',
  lain: 'Lain',
} as const
export type Profesi = keyof typeof profesiPetugas

/** Names of those who work here, so that "siapa yang mengukur" can be chosen. Rights are the server's, not this record's. */
export const petugas = define({
  kind: 'petugas',
  title: 'Petugas',
  writers: ['bidan', 'puskesmas'],
  fields: {
    nama: text('Nama'),
    panggilan: optional(text('Panggilan', { max: 40 })),
    peran: choice('Peran', peranPetugas),
    wilayah: refs('Wilayah'),
    aktif: yesNo('Masih bertugas'),
    no_hp: optional(noHp()),
    /** Decides who may sign a rule. Staff stand with their puskesmas, so only its accounts may write it. */
    profesi: optional(choice('Profesi', profesiPetugas)),
  },
})
