import { refuseBirthDate } from '../measures/age.ts'
import type { Sex } from '../life-stage.ts'
import { nikWarnings, readNik } from '../measures/nik.ts'
import type { PersonForm } from '../records/index.ts'
import { isBroken, notComputed } from './cells.ts'
import { columnKeys } from './columns.ts'
import type { ColumnKey, Mapping } from './columns.ts'
import type { DateOrder, DateOrders } from './date-order.ts'
import {
  cleaned,
  homeIn,
  readAmount,
  readBirthWeight,
  readJkn,
  readKk,
  readMarriage,
  readNikCell,
  readPhone,
  readRt,
  readRtRw,
  readSex,
  readYesNo,
} from './read-cells.ts'
import type { Read } from './read-cells.ts'
import { parentNik } from './parent-nik.ts'
import { present } from './present.ts'
import { birthFromAge } from './read-age.ts'
import { readDate } from './read-date.ts'
import { readHpht } from './read-hpht.ts'
import { readWeighing } from './read-weighing.ts'
import type { ReadWeighing } from './read-weighing.ts'

export type RowFault = { readonly column: ColumnKey; readonly message: string }

export type ReadPerson = Omit<PersonForm, 'posyandu' | 'sasaran' | 'status'> & {
  readonly posyanduNama?: string
}

export type ReadPregnancy = { readonly hpht: string; readonly hamil_ke?: number }

export type RowReading = {
  readonly person: ReadPerson | undefined
  readonly pregnancy?: ReadPregnancy
  readonly weighing?: ReadWeighing
  readonly faults: readonly RowFault[]
  readonly warnings: readonly RowFault[]
}

/** What another program worked out is compared, and beside the point of the list. */
const isCompared = (key: ColumnKey): boolean => /^(zs|kelas)_/.test(key)

const brokenCell = (cell: string): string =>
  cell.trim() === notComputed
    ? 'Sel ini berisi rumus yang belum dihitung. Buka berkasnya di Excel, simpan, lalu pilih lagi.'
    : `Sel ini berisi galat Excel (${cell.trim()}). Betulkan rumusnya atau kosongkan selnya.`

type ListFacts = {
  readonly today: string
  /** Of everybody on the form. */
  readonly sex?: Sex | undefined
  readonly orders?: DateOrders
}

/** One row of a list as a person. Faults keep the row out; warnings are shown and do not. */
export function readRow(
  cells: readonly string[],
  mapping: Mapping,
  { today, sex, orders = {} }: ListFacts,
): RowReading {
  const faults: RowFault[] = []
  const warnings: RowFault[] = []
  const told = (key: ColumnKey): string => cells[mapping[key] ?? -1] ?? ''
  const broken = columnKeys.filter(key => !isCompared(key) && isBroken(told(key)))
  const cell = (key: ColumnKey): string => (broken.includes(key) ? '' : told(key))
  const text = (key: ColumnKey, max = 100): string | undefined =>
    cleaned(cell(key)).slice(0, max) || undefined
  const take = <T>(column: ColumnKey, { value, fault, warning }: Read<T>): T | undefined => {
    if (fault) faults.push({ column, message: fault })
    if (warning) warnings.push({ column, message: warning })
    return value
  }
  faults.push(...broken.map(column => ({ column, message: brokenCell(told(column)) })))
  const nama = text('nama')
  if (!nama) faults.push({ column: 'nama', message: 'Nama kosong.' })
  const nik = take('nik', readNikCell(cell('nik')))
  const jk = take('jk', readSex(cell('jk'))) ?? sex ?? sexOf(nik)
  if (!jk && !faults.some(f => f.column === 'jk'))
    faults.push({ column: 'jk', message: 'Jenis kelamin kosong. Isi L atau P.' })
  const age = { years: cell('umur'), months: cell('umur_bulan') }
  const estimated = cleaned(cell('tanggal_lahir')) === '' ? birthFromAge(age, today) : undefined
  const lahir =
    estimated ?? take('tanggal_lahir', birthOf(cell('tanggal_lahir'), today, orders.tanggal_lahir))
  if (estimated)
    warnings.push({
      column: 'tanggal_lahir',
      message: `Tanggal lahir diperkirakan ${estimated} dari umurnya.`,
    })
  const [rt, rw] = readRtRw(cell('rt_rw'))
  const home = homeIn(cell('alamat'))
  const optional = {
    lahir_perkiraan: estimated ? true : undefined,
    nik,
    nomor_kk: take('nomor_kk', readKk(cell('nomor_kk'))),
    jkn_no: take('jkn_no', readJkn(cell('jkn_no'))),
    no_hp: take('no_hp', readPhone(cell('no_hp'))),
    bb_lahir: take('bb_lahir', readBirthWeight(cell('bb_lahir'))),
    pb_lahir: take('pb_lahir', readAmount(cell('pb_lahir'), 'PB lahir', 25, 65)),
    anak_ke: take('anak_ke', readAmount(cell('anak_ke'), 'Anak ke-', 1, 20)),
    ibu_nama: text('ibu_nama'),
    ayah_nama: text('ayah_nama'),
    suami_nama: text('suami_nama'),
    panggilan: text('panggilan'),
    rt: readRt(cell('rt')) ?? rt ?? home.rt,
    rw: readRt(cell('rw')) ?? rw ?? home.rw,
    dusun: text('dusun', 60),
    alamat: text('alamat', 200),
    pekerjaan: text('pekerjaan', 60),
    sekolah: text('sekolah', 80),
    kelas: text('kelas', 20),
    status_kawin: readMarriage(cell('status_kawin')),
    lk_lahir: take('lk_lahir', readAmount(cell('lk_lahir'), 'Lingkar kepala lahir', 20, 45)),
    uk_lahir: take('uk_lahir', readAmount(cell('uk_lahir'), 'Umur kehamilan saat lahir', 20, 45)),
    nik_ortu: parentNik(cell, take),
    buku_kia: readYesNo(cell('buku_kia')),
    posyanduNama: text('posyandu'),
  }
  const weighing =
    mapping.tanggal_ukur === undefined
      ? undefined
      : readWeighing(cell, take, { today, lahir, order: orders.tanggal_ukur })
  const hpht = take('hpht', readHpht(cell('hpht'), today, orders.hpht))
  const hamil_ke = take('hamil_ke', readAmount(cell('hamil_ke'), 'Hamil anak ke-', 1, 20))
  if (!nama || !jk || !lahir || faults.length > 0) return { person: undefined, faults, warnings }
  warnings.push(...disagreements(nik, lahir, jk))
  const nik_status = nik ? 'ada' : 'belum'
  return {
    person: { nama, jk, tanggal_lahir: lahir, nik_status, ...present(optional) },
    ...(hpht && jk === 'P' ? { pregnancy: { hpht, ...present({ hamil_ke }) } } : {}),
    ...(weighing ? { weighing } : {}),
    faults,
    warnings,
  }
}

function birthOf(cell: string, today: string, order?: DateOrder): Read<string> {
  const read = readDate(cell, today, { order })
  if (read.outcome === 'empty')
    return { fault: 'Tanggal lahir kosong. Kalau tidak tahu, isi perkiraan, misalnya 01/07/1960.' }
  if (read.outcome === 'refused') return { fault: read.message }
  const impossible = refuseBirthDate(read.date, today)
  return impossible ? { fault: impossible } : { value: read.date }
}

function sexOf(nik: string | undefined): 'L' | 'P' | undefined {
  const read = nik ? readNik(nik) : undefined
  return read?.outcome === 'read' ? read.nik.sex : undefined
}

function disagreements(nik: string | undefined, birthDate: string, sex: 'L' | 'P'): RowFault[] {
  const read = nik ? readNik(nik) : undefined
  if (read?.outcome !== 'read') return []
  return nikWarnings(read.nik, { birthDate, sex }).map(message => ({ column: 'nik', message }))
}
