import { bareAreaName } from './area-row.ts'

/** A posyandu with its desa, where that is known. */
export type NamedPosyandu = { readonly id: string; readonly nama: string; readonly desa?: string | undefined }

type Found = { readonly id: string } | { readonly fault: string }

/**
 * The posyandu that a row names. Every second desa has a Posyandu Melati: the desa of the row tells which, in a column of its
 * own or behind the name ("Melati, Karangjati"). Where it does not, the row waits rather than go to the first.
 */
export function whichPosyandu(cell: string, desaCell: string, posyandus: readonly NamedPosyandu[]): Found {
  const [nama = '', behind = ''] = parted(cell)
  const named = namedLike(cell, posyandus)
  const all = named.length > 0 ? named : namedLike(nama, posyandus)
  const desa = desaCell.trim() || (named.length > 0 ? '' : behind)
  if (all.length === 0) return { fault: `Posyandu "${cell}" tidak ada di wilayah ini.` }
  const fitting = desa === '' ? all : all.filter(p => p.desa === undefined || isDesa(p.desa, desa))
  const [one, ...others] = fitting
  if (one === undefined)
    return {
      fault: `Posyandu "${nama}" tidak ada di ${desa}. Yang ada: ${listed(all)}. Samakan nama desanya.`,
    }
  if (others.length === 0) return { id: one.id }
  const sameDesa = fitting.every(p => p.desa === one.desa)
  return {
    fault: sameDesa
      ? `Posyandu "${nama}" ada ${fitting.length} di desa yang sama. Bedakan dulu namanya di Wilayah.`
      : `Posyandu "${nama}" ada ${fitting.length}. Tulis lengkap: ${listed(fitting)}.`,
  }
}

function parted(cell: string): readonly [string, string] {
  const at = cell.lastIndexOf(',')
  return at < 0 ? [cell.trim(), ''] : [cell.slice(0, at).trim(), cell.slice(at + 1).trim()]
}

const namedLike = (nama: string, posyandus: readonly NamedPosyandu[]): readonly NamedPosyandu[] =>
  posyandus.filter(p => plainPlace(p.nama) === plainPlace(nama))

const isDesa = (a: string, b: string): boolean => bareAreaName(a, 'desa') === bareAreaName(b, 'desa')

const listed = (posyandus: readonly NamedPosyandu[]): string =>
  posyandus.map(({ nama, desa }) => `“${desa === undefined ? nama : `${nama}, ${desa}`}”`).join(' atau ')

/** "POSYANDU Melati 1" and "Melati I" differ, "Posyandu Melati 1" and "melati 1" do not. */
const plainPlace = (name: string): string =>
  name
    .toLowerCase()
    .replace(/posyandu/g, '')
    .replace(/[^a-z0-9]/g, '')
