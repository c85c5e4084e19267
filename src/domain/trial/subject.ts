import type { Body } from '../log/index.ts'
import { addDays, isIsoDate, refuseBirthDate } from '../measures/age.ts'
import { checkEdit } from '../records/check.ts'
import { create, kehamilan, openPregnancy, orang, refusePregnancy } from '../records/index.ts'
import type { Definition } from '../records/index.ts'
import type { Case } from './case.ts'
import { person, place } from './paper.ts'
import type { Paper } from './paper.ts'

/** Writes who is meant into the paper: the person, and her open or ended pregnancy. Returns what is wrong with it. */
export function writeSubject(paper: Paper, { warga, per }: Case): string[] {
  const { lahir, hamil, nifas, ...more } = warga
  if (typeof lahir !== 'string') return ['warga.lahir: wajib diisi, seperti "1998-04-30"']
  const fault = refuseBirthDate(lahir, per)
  if (fault !== undefined) return [`warga.lahir: ${fault}`]
  if (more['jk'] !== 'L' && more['jk'] !== 'P') return ['warga.jk: wajib diisi, "L" atau "P"']
  const own = checked(orang, 'warga', more, per)
  const male = hamil || nifas ? refusePregnancy({ jk: String(more['jk']) }) : undefined
  const faults = [...own.faults, ...(male ? [`warga.${hamil ? 'hamil' : 'nifas'}: ${male}`] : [])]
  if (faults.length > 0) return faults
  const body = { nama: 'Contoh', sasaran: 'sasaran', status: 'aktif', posyandu: place, ...own.body }
  paper.write(create(paper.pen(lahir), orang, person, { ...body, tanggal_lahir: lahir }, person))
  return [
    ...(hamil ? writePregnancy(paper, 'warga.hamil', pregnant(hamil, per), per) : []),
    ...(nifas ? writePregnancy(paper, 'warga.nifas', delivered(nifas), per) : []),
  ]
}

const fieldsOf = (value: unknown): Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

const daysOfWeeks = (weeks: unknown): number =>
  typeof weeks === 'number' && Number.isFinite(weeks) ? weeks * 7 : 0

/** `true` is a pregnancy of which nothing is known. Weeks are completed weeks on the day of the case. */
function pregnant(value: unknown, per: string): Body {
  const { minggu, ...own } = fieldsOf(value)
  const weeks = minggu === undefined ? {} : { uk_awal: minggu, uk_tanggal: per }
  return { ...weeks, ...spacing(own) }
}

function delivered(value: unknown): Body {
  const { tanggal_bersalin, ...own } = fieldsOf(value)
  return {
    akhir: 'lahir_hidup',
    tanggal_akhir: tanggal_bersalin ?? own['tanggal_akhir'] ?? '',
    ...spacing(own),
  }
}

/** Months alone may be more than a year; the record has years and months. */
function spacing({ jarak_bulan: months, ...own }: Body): Body {
  if (typeof months !== 'number' || own['jarak_tahun'] !== undefined) return { ...own, jarak_bulan: months }
  return { ...own, jarak_tahun: Math.floor(months / 12), jarak_bulan: months % 12 }
}

const longestDays = 280

function writePregnancy(paper: Paper, where: string, values: Body, per: string): string[] {
  if (values['tanggal_akhir'] === '') return [`${where}.tanggal_bersalin: wajib diisi`]
  const { body, faults } = checked(kehamilan, where, values, per)
  if (faults.length > 0) return [...faults]
  const end = body['tanggal_akhir']
  const begun = [
    body['hpht'],
    end && addDays(String(end), -longestDays),
    addDays(per, -daysOfWeeks(body['uk_awal'])),
  ]
  const since = begun.find((d): d is string => typeof d === 'string' && isIsoDate(d)) ?? per
  paper.write(
    openPregnancy(paper.pen(since), person, { tercatat: since, ...body } as Parameters<
      typeof openPregnancy
    >[2]),
  ) // a part of the form: the order of the child may be unknown here
  return []
}

type Checked = { readonly body: Body; readonly faults: readonly string[] }

/** By the record's own form, field by field; what is left out stays unknown. */
export function checked(def: Definition, where: string, values: Body, today: string): Checked {
  const known = Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined && v !== null))
  const read = checkEdit(def, known, { today, before: {} })
  return read.ok
    ? { body: read.body, faults: [] }
    : { body: {}, faults: read.faults.map(f => `${where}.${f.field}: ${f.message}`) }
}
