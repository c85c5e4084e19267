import { choice, optional } from '../../instrument/index.ts'

const cara = {
  pil: 'Pil',
  suntik: 'Suntik',
  kondom: 'Kondom',
  implan: 'Implan',
  iud: 'IUD/spiral',
  mow: 'MOW/steril',
} as const
const lainnya = { lainnya: 'Lainnya' } as const

const jenis = <const V extends string>(options: Readonly<Record<V, string>>) =>
  optional(choice({ ask: 'KB apa?', label: 'Jenis KB', options }))

export const jenisKb = jenis({ ...cara, ...lainnya })

/** Breastfeeding alone is a way only after a birth. */
export const jenisKbPascaSalin = jenis({ ...cara, mal: 'MAL (menyusui)', ...lainnya })
