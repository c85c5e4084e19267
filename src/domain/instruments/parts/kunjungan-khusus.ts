import { choice, multi, optional, text, whenAsked, yesNo } from '../../instrument/index.ts'

const health = { seenBy: 'health' } as const

type Seen = { readonly hasil?: 'bertemu' | 'tidak-ada-orang' | 'menolak' | undefined }
export const bertemu = (a: Seen) => a.hasil === 'bertemu'

/**
 * What frames a visit for TBC or a mental disorder. It stands in the checklist itself and not in a record of the home visit,
 * because the whole visit is confidential: nothing of it, not even that it took place, reaches another kader.
 */
export const pembuka = {
  hasil: choice({
    ...health,
    ask: 'Bertemu?',
    label: 'Hasil kunjungan',
    options: { bertemu: 'Bertemu', 'tidak-ada-orang': 'Tidak ada orang', menolak: 'Menolak' },
  }),
}

/** How every row of the paper ends. */
export const penutup = {
  tindak: whenAsked(
    multi({
      ...health,
      ask: 'Apa yang dilakukan?',
      label: 'Yang dilakukan',
      options: {
        mengingatkan: 'Mengingatkan periksa ke pustu atau puskesmas',
        melapor: 'Melaporkan ke bidan',
        edukasi: 'Memberi edukasi',
      },
    }),
  ),
  materi: optional(text({ ...health, ask: 'Edukasi tentang apa?', label: 'Materi edukasi', maxLength: 300 })),
  disetujui: whenAsked(
    yesNo({ ...health, ask: 'Apakah catatan ini disetujui yang dikunjungi?', label: 'Disetujui sasaran' }),
  ),
  catatan: optional(text({ ...health, ask: 'Catatan', label: 'Catatan', maxLength: 500 })),
}

export const penutupSection = {
  id: 'penutup',
  title: 'Yang dilakukan',
  langkah: 4,
  questions: ['tindak', 'materi', 'disetujui', 'catatan'],
} as const
export const penutupAskOnlyIf = { tindak: bertemu, materi: bertemu, disetujui: bertemu }
