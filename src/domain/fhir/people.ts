import { chainOf } from '../areas/index.ts'
import type { View } from '../log/fold.ts'
import { recordById } from '../log/read.ts'
import { daysBetween } from '../measures/age.ts'
import { orang, read } from '../records/index.ts'
import type { Draft } from './draft.ts'
import { locationOf, nakesKey, nakesOf, patientId } from './frame-of.ts'
import { placeholder } from './ids.ts'
import type { Outside } from './ids.ts'
import { puskesmasOf } from './world.ts'
import type { World } from './world.ts'

/** One line of the sheet by which the puskesmas fills in an id that SATUSEHAT gave. */
export type IdRow = {
  readonly type: Outside
  readonly placeholder: string
  readonly name: string
  readonly nik?: string | undefined
  /** Of a newborn without a NIK: with it, the day of birth and the order among twins she is found or made. */
  readonly motherNik?: string | undefined
  readonly birth?: string | undefined
  readonly sex?: 'male' | 'female' | undefined
  /** 0 is a single birth, 1, 2, 3 the order. */
  readonly multipleBirth?: number | undefined
  readonly kk?: string | undefined
  readonly address?: string | undefined
  readonly rt?: string | undefined
  readonly rw?: string | undefined
  /** Area codes of two, four, six and ten digits, without dots. */
  readonly codes?: readonly [string, string, string, string] | undefined
  readonly missing: readonly string[]
}

const nik = (x: string | undefined): string | undefined => (x && /^\d{16}$/.test(x) ? x : undefined)
/** Of the mother's own NIK a newborn may be known for as long as a family needs to register it. */
const motherCountsDays = 365

/** Who the patient is, for the puskesmas to look up or make, and what is missing for that. */
export function patientRow(
  world: World,
  view: View,
  id: string,
  mother: View | undefined,
  on: string,
): IdRow {
  const b = read(orang, recordById(view, orang.kind, id))
  const own = b.nik_status === 'ibu' ? undefined : nik(b.nik)
  const young = b.tanggal_lahir !== undefined && daysBetween(b.tanggal_lahir, on) <= motherCountsDays
  const hers = mother && b.ibu ? read(orang, recordById(mother, orang.kind, b.ibu)).nik : undefined
  const motherNik =
    own === undefined && young ? nik(b.nik_status === 'ibu' ? (b.nik ?? hers) : hers) : undefined
  const codes = codesAt(world, b.posyandu ?? '')
  const address = [b.alamat, b.dusun].filter(Boolean).join(', ') || undefined
  const order = b.kembar === true ? b.urutan_kembar : 0
  const said: readonly (readonly [string, unknown])[] = [
    ['nama', b.nama],
    [young ? 'NIK, atau NIK ibu' : 'NIK', own ?? motherNik],
    ['tanggal lahir', b.tanggal_lahir],
    ['jenis kelamin', b.jk],
    ['alamat', address],
    ['kode wilayah desa', codes],
    ['urutan kembar', order],
  ]
  return {
    type: 'Patient',
    placeholder: patientId(id),
    name: b.nama ?? '',
    nik: own,
    motherNik,
    birth: b.tanggal_lahir,
    sex: b.jk === undefined ? undefined : b.jk === 'L' ? 'male' : 'female',
    multipleBirth: order,
    kk: nik(b.nomor_kk),
    address,
    rt: b.rt,
    rw: b.rw,
    codes,
    missing: [
      ...said.flatMap(([what, value]) => (value === undefined ? [what] : [])),
      ...(b.lahir_perkiraan === true ? ['tanggal lahir pasti (masih perkiraan)'] : []),
    ],
  }
}

function codesAt(world: World, area: string): IdRow['codes'] {
  const code = chainOf(world.tree, area)
    .flatMap(a => world.codes.get(a) ?? [])
    .map(c => c.replaceAll('.', ''))
    .find(c => /^\d{10}$/.test(c))
  return code === undefined ? undefined : [code.slice(0, 2), code.slice(0, 4), code.slice(0, 6), code]
}

/** Facility, place and health worker of a visit that is sent. */
export function placeRows(world: World, { visit, frame }: Draft): IdRow[] {
  const puskesmas = puskesmasOf(world, visit.posyandu)
  const nakes = nakesOf(world, visit)
  if (!frame || puskesmas === undefined || nakes === undefined) return []
  const at = locationOf(world, visit)
  const name = (id: string): string => world.tree.byId.get(id)?.nama ?? ''
  return [
    {
      type: 'Organization',
      placeholder: placeholder('Organization', puskesmas),
      name: name(puskesmas),
      missing: [],
    },
    { type: 'Location', placeholder: placeholder('Location', at), name: name(at), missing: [] },
    {
      type: 'Practitioner',
      placeholder: placeholder('Practitioner', puskesmas, nakesKey(nakes)),
      name: nakes,
      missing: ['NIK nakes'],
    },
  ]
}
