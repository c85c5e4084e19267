import type { Area, AreaTree } from '../../domain/areas/index.ts'
import { nearest } from '../../domain/areas/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { isExpected, stageOf } from '../shared/person-words.ts'

/** One person of the table, with what is filtered and sorted computed once. */
export type PersonRow = {
  readonly card: Card
  readonly stage: string
  /** Grows with age; only for sorting. */
  readonly age: number | undefined
  readonly posyandu: Area | undefined
  readonly desa: string | undefined
}

const byName = new Intl.Collator('id')

export function personRows(people: readonly Card[], tree: AreaTree, today: string): PersonRow[] {
  const desaOf = new Map<string, string | undefined>()
  const desa = (posyandu: string): string | undefined => {
    if (!desaOf.has(posyandu)) desaOf.set(posyandu, nearest(tree, posyandu, 'desa')?.id)
    return desaOf.get(posyandu)
  }
  return people
    .map(card => ({
      card,
      stage: stageOf(card, today)?.label ?? 'Umur belum diketahui',
      age: card.lahir ? -Number(card.lahir.replaceAll('-', '')) : undefined,
      posyandu: card.posyandu === undefined ? undefined : tree.byId.get(card.posyandu),
      desa: card.posyandu === undefined ? undefined : desa(card.posyandu),
    }))
    .toSorted((x, y) => byName.compare(x.card.nama, y.card.nama))
}

export const all = 'semua'

export type PeopleFilter = {
  readonly desa: string
  readonly posyandu: string
  readonly kelompok: string
  readonly status: string
  readonly hanya: string
}

export const statusWords = {
  aktif: 'Sasaran aktif',
  tamu: 'Tamu',
  pindah_keluar: 'Pindah keluar',
  tidak_ditemukan: 'Tidak ditemukan',
  meninggal: 'Meninggal',
} as const

/** A guest is no sasaran here, whatever her status. */
const statusOf = (card: Card): string =>
  card.status !== undefined && card.status !== 'aktif'
    ? card.status
    : card.sasaran === 'tamu'
      ? 'tamu'
      : 'aktif'

/** What the list is narrowed to, for the line under which a phone folds the filters away. */
export const filterWords = ({ desa, posyandu, kelompok, status }: PeopleFilter, tree: AreaTree): string =>
  [
    tree.byId.get(posyandu === all ? desa : posyandu)?.nama ?? 'Semua posyandu',
    kelompok === all ? 'semua kelompok' : kelompok,
    status === all ? 'semua status' : isStatus(status) ? statusWords[status].toLowerCase() : status,
  ].join(', ')

const isStatus = (value: string): value is keyof typeof statusWords => Object.hasOwn(statusWords, value)

const onlyWords = {
  'belum-diukur': 'Belum pernah diukur',
  rujukan: 'Rujukan terbuka',
  'tanpa-nik': 'Belum ada NIK',
} as const
type Only = keyof typeof onlyWords

const onlyTests: Readonly<Record<Only, (card: Card, today: string) => boolean>> = {
  'belum-diukur': (card, today) => card.terakhir === undefined && isExpected(card, today),
  rujukan: card => (card.rujukan ?? []).length > 0,
  'tanpa-nik': card => card.nikMark === undefined,
}

const isOnly = (value: string): value is Only => Object.hasOwn(onlyWords, value)

/** Everything but `hanya`, whose counts are taken of what is left here. */
export const inPlace = (rows: readonly PersonRow[], f: PeopleFilter): PersonRow[] =>
  rows.filter(
    r =>
      (f.desa === all || r.desa === f.desa) &&
      (f.posyandu === all || r.posyandu?.id === f.posyandu) &&
      (f.kelompok === all || r.stage === f.kelompok) &&
      (f.status === all || statusOf(r.card) === f.status),
  )

export const withOnly = (rows: readonly PersonRow[], hanya: string, today: string): readonly PersonRow[] =>
  isOnly(hanya) ? rows.filter(r => onlyTests[hanya](r.card, today)) : rows

export const onlyOptions = (rows: readonly PersonRow[], today: string) => [
  { value: all, label: 'Semua', count: rows.length },
  ...Object.entries(onlyWords).map(([value, label]) => ({
    value,
    label,
    count: withOnly(rows, value, today).length,
  })),
]
