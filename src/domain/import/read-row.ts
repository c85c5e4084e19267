import { refuseBirthDate } from '../measures/age.ts'
import { nikWarnings, readNik } from '../measures/nik.ts'
import type { PersonForm } from '../records/index.ts'
import type { ColumnKey, Mapping } from './columns.ts'
import {
  cleaned,
  readAmount,
  readBirthWeight,
  readJkn,
  readKk,
  readNikCell,
  readPhone,
  readRt,
  readRtRw,
  readSex,
} from './read-cells.ts'
import type { Read } from './read-cells.ts'
import { readDate } from './read-date.ts'

export type RowFault = { readonly column: ColumnKey; readonly message: string }

export type ReadPerson = Omit<PersonForm, 'posyandu' | 'sasaran' | 'status'> & {
  readonly posyanduNama?: string
}

export type RowReading = {
  readonly person: ReadPerson | undefined
  readonly faults: readonly RowFault[]
  readonly warnings: readonly RowFault[]
}

/** One row of a list as a person. Faults keep the row out; warnings are shown and do not. */
export function readRow(cells: readonly string[], mapping: Mapping, today: string): RowReading {
  const faults: RowFault[] = []
  const warnings: RowFault[] = []
  const cell = (key: ColumnKey): string => cells[mapping[key] ?? -1] ?? ''
  const text = (key: ColumnKey, max = 100): string | undefined =>
    cleaned(cell(key)).slice(0, max) || undefined
  const take = <T>(column: ColumnKey, { value, fault, warning }: Read<T>): T | undefined => {
    if (fault) faults.push({ column, message: fault })
    if (warning) warnings.push({ column, message: warning })
    return value
  }
  const nama = text('nama')
  if (!nama) faults.push({ column: 'nama', message: 'Nama kosong.' })
  const nik = take('nik', readNikCell(cell('nik')))
  const jk = take('jk', readSex(cell('jk'))) ?? sexOf(nik)
  if (!jk && !faults.some(f => f.column === 'jk'))
    faults.push({ column: 'jk', message: 'Jenis kelamin kosong. Isi L atau P.' })
  const estimated = cleaned(cell('tanggal_lahir')) === '' ? birthFromAge(cell('umur'), today) : undefined
  const lahir = estimated ?? take('tanggal_lahir', birthOf(cell('tanggal_lahir'), today))
  if (estimated)
    warnings.push({ column: 'umur', message: `Tanggal lahir diperkirakan ${estimated} dari umurnya.` })
  const [rt, rw] = readRtRw(cell('rt_rw'))
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
    rt: readRt(cell('rt')) ?? rt,
    rw: readRt(cell('rw')) ?? rw,
    dusun: text('dusun', 60),
    alamat: text('alamat', 200),
    pekerjaan: text('pekerjaan', 60),
    posyanduNama: text('posyandu'),
  }
  if (!nama || !jk || !lahir || faults.length > 0) return { person: undefined, faults, warnings }
  warnings.push(...disagreements(nik, lahir, jk))
  const nik_status = nik ? 'ada' : 'belum'
  return { person: { nama, jk, tanggal_lahir: lahir, nik_status, ...present(optional) }, faults, warnings }
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

const present = <T extends object>(fields: T): Present<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as Present<T> // the same keys, those without a value left out

function birthOf(cell: string, today: string): Read<string> {
  const read = readDate(cell, today)
  if (read.outcome === 'empty')
    return { fault: 'Tanggal lahir kosong. Kalau tidak tahu, isi perkiraan, misalnya 01/07/1960.' }
  if (read.outcome === 'refused') return { fault: read.message }
  const impossible = refuseBirthDate(read.date, today)
  return impossible ? { fault: impossible } : { value: read.date }
}

/** Lists of lansia often know only the age: the middle of that year, marked as an estimate. */
function birthFromAge(cell: string, today: string): string | undefined {
  const years = /^(\d{1,3})\s*(th|thn|tahun)?\.?$/i.exec(cleaned(cell))?.[1]
  if (years === undefined || Number(years) < 2 || Number(years) > 120) return undefined
  return `${Number(today.slice(0, 4)) - Number(years)}-07-01`
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
