import type { Random } from './random.ts'

export type Place = {
  readonly id: string
  readonly nama: string
  readonly jenis: 'kabupaten' | 'puskesmas' | 'desa' | 'posyandu'
  readonly induk?: string
  readonly kode?: string
  /** Of a posyandu: the dusun that it serves. */
  readonly dusun: readonly string[]
}

/** None of these is a place on the map. */
const desaNames = [
  'Sumberwening',
  'Karangpelita',
  'Tegalmelur',
  'Banyulembut',
  'Wanasekar',
  'Ranumulya',
  'Girilayu Asri',
]
const flowers = [
  'Melati',
  'Mawar',
  'Anggrek',
  'Kenanga',
  'Dahlia',
  'Cempaka',
  'Seruni',
  'Teratai',
  'Flamboyan',
]
const dusunNames = [
  'Krajan',
  'Kulon Kali',
  'Wetan Kebon',
  'Pasir Bambu',
  'Lembah Sari',
  'Sawah Lega',
  'Tegal Rejo',
  'Ujung Jati',
]

const posyanduPerDesa = 2

export type PlaceCounts = { readonly posyandu: number; readonly puskesmas?: number; readonly desa?: number }

/** Kabupaten → puskesmas → desa → posyandu. */
export function places(
  random: Random,
  { posyandu, puskesmas = 1, desa = Math.ceil(posyandu / posyanduPerDesa) }: PlaceCounts,
): readonly Place[] {
  const kabupaten = place(random, { nama: 'Kabupaten Sagara Lintang', jenis: 'kabupaten', kode: '9877' })
  const offices = Array.from({ length: puskesmas }, (_, i) =>
    place(random, {
      nama: numbered(['Ranu Kencana'], i, 'Puskesmas'),
      jenis: 'puskesmas',
      induk: kabupaten.id,
      kode: `${987_701 + i}`,
    }),
  )
  const villages = Array.from({ length: desa }, (_, i) => {
    const office = offices[spread(i, desa, puskesmas)] ?? kabupaten
    return place(random, {
      nama: numbered(desaNames, i, 'Desa'),
      jenis: 'desa',
      induk: office.id,
      kode: `${office.kode}${2001 + i}`,
    })
  })
  const all = Array.from({ length: posyandu }, (_, i) =>
    place(random, {
      nama: numbered(flowers, i, 'Posyandu'),
      jenis: 'posyandu',
      induk: (villages[spread(i, posyandu, desa)] ?? kabupaten).id,
      dusun: [nth(dusunNames, i * 2), nth(dusunNames, i * 2 + 1)],
    }),
  )
  return [kabupaten, ...offices, ...villages, ...all]
}

/** Of `many` that follow each other, the one of `few` to which the i-th belongs. */
const spread = (i: number, many: number, few: number): number => Math.floor((i * few) / many)

const place = (random: Random, p: Omit<Place, 'id' | 'dusun'> & Partial<Pick<Place, 'dusun'>>): Place => ({
  id: random.id(),
  dusun: [],
  ...p,
})

const nth = (names: readonly string[], i: number): string => names[i % names.length] ?? ''

function numbered(names: readonly string[], i: number, before: string): string {
  const round = Math.floor(i / names.length)
  return `${before} ${nth(names, i)}${round > 0 ? ` ${round + 1}` : ''}`
}
