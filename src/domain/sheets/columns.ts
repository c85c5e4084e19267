import type { Sex } from '../life-stage.ts'
import { readNik } from '../measures/nik.ts'
import type { Cell } from './cell.ts'
import type { Look } from './look.ts'
import type { Resident } from './rows/resident.ts'
import type { Column } from './sheet.ts'

/** Columns that many forms share; each form gives them its own heading. */
type Of<R> = (row: R) => Resident
type Extra<R> = Partial<Pick<Column<R>, 'under' | 'needed' | 'width' | 'keep' | 'apart'>>

export const numberColumn = <R>(label = 'No'): Column<R> => ({
  key: 'no',
  label,
  type: 'number',
  width: 5,
  value: (_, __, number) => number,
})

export const textColumn = <R>(
  key: string,
  label: string,
  value: (row: R, look: Look) => Cell,
  extra: Extra<R> = {},
): Column<R> => ({ key, label, type: 'text', width: 14, value, ...extra })

export const dateColumn = <R>(
  key: string,
  label: string,
  value: (row: R, look: Look) => string | undefined,
  extra: Extra<R> = {},
): Column<R> => ({ key, label, type: 'date', width: 11, value, ...extra })

export const figureColumn = <R>(
  key: string,
  label: string,
  value: (row: R, look: Look) => number | undefined,
  extra: Extra<R> = {},
): Column<R> => ({ key, label, type: 'number', width: 8, value, ...extra })

export const nameColumn = <R>(of: Of<R>, label = 'Nama'): Column<R> =>
  textColumn('nama', label, row => of(row).body.nama, { width: 26, needed: true, keep: true })

export const nikColumn = <R>(of: Of<R>, label = 'NIK'): Column<R> =>
  textColumn('nik', label, row => of(row).body.nik, { width: 18, needed: true })

/** Hers, else that of her mother, else that of the family. */
export const phoneOf = ({ body }: Resident, look: Look): string | undefined =>
  plainPhone(body.no_hp ?? look.person(body.ibu)?.no_hp ?? look.household(body.rumah)?.no_hp)

/** "+62 812-3456" is 0812 3456: a plus sign at the start would be marked as a formula. */
export const plainPhone = (typed: string | undefined): string | undefined =>
  typed?.replace(/\D/g, '').replace(/^62/, '0')

export const familyCardOf = ({ body }: Resident, look: Look): string | undefined =>
  body.nomor_kk ?? look.household(body.rumah)?.nomor_kk ?? look.person(body.ibu)?.nomor_kk

type AddressPart = 'alamat' | 'rt' | 'rw' | 'dusun'

/** Where she lives: as her own record says, else as her family's. */
export const addressPart = ({ body }: Resident, look: Look, part: AddressPart): string | undefined =>
  body[part] ?? look.household(body.rumah)?.[part]

/** "Jl. Melati, RT 02 RW 01, Krajan" in one cell. */
export const addressOf = (resident: Resident, look: Look): string | undefined => {
  const [street, rt, rw, dusun] = (['alamat', 'rt', 'rw', 'dusun'] as const).map(p =>
    addressPart(resident, look, p),
  )
  const small = [rt && `RT ${rt}`, rw && `RW ${rw}`].filter(Boolean).join(' ')
  return [street, small, dusun].filter(Boolean).join(', ') || undefined
}

export const motherOf = ({ body }: Resident, look: Look): string | undefined =>
  look.person(body.ibu)?.nama ?? body.ibu_nama

/** Mother, else father: the one parent that e-PPGBM asks for. */
export const parentOf = (resident: Resident, look: Look): string | undefined =>
  motherOf(resident, look) ?? resident.body.ayah_nama

/** The record has one NIK of a parent and does not say whose; its day of birth does, because a woman's counts from 40. */
const ownNikOf = (sex: Sex, { body }: Resident): string | undefined => {
  const nik = readNik(body.nik_ortu ?? '')
  return nik.outcome === 'read' && nik.nik.sex === sex ? body.nik_ortu : undefined
}

/** Her own record's, else one that can only be a woman's: a father's is never shown as hers. */
export const motherNik = (resident: Resident, look: Look): string | undefined =>
  look.person(resident.body.ibu)?.nik ?? ownNikOf('P', resident)

/** One that can only be a man's; the record has room for one parent's, so that his is known where hers is not. */
export const fatherNik = (resident: Resident): string | undefined => ownNikOf('L', resident)

/** Of the very parent whose name stands beside it (`parentOf`). Without any name it is whosever it is. */
export const parentNik = (resident: Resident, look: Look): string | undefined => {
  if (motherOf(resident, look) !== undefined) return motherNik(resident, look)
  return resident.body.ayah_nama === undefined ? resident.body.nik_ortu : fatherNik(resident)
}
