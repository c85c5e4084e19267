import {
  registerArea,
  registerHousehold,
  registerPerson,
  registerStaff,
} from '../../src/domain/records/index.ts'
import type { Pen, PersonForm } from '../../src/domain/records/index.ts'
import { addDays } from './dates.ts'
import { childWeight, headRound, height } from './growth.ts'
import type { Household, Person } from './person.ts'
import { seeded } from './random.ts'
import type { Place } from './places.ts'
import type { Staff } from './staff.ts'
import type { Telling } from './telling.ts'

/** Areas and names of staff, as the administrator of each puskesmas enters them on the first day; the first one the kabupaten too. */
export function writeAreas(t: Telling): void {
  const offices = t.places.filter(p => p.jenis === 'puskesmas')
  if (offices.length === 0) throw new Error('a demo needs a puskesmas')
  for (const [i, office] of offices.entries()) writeOffice(t, office, i === 0)
}

function writeOffice(t: Telling, office: Place, isFirst: boolean): void {
  const admin = t.staff.find(s => s.admin && s.wilayah.includes(office.id))
  if (!admin) throw new Error('a puskesmas of the demo needs an administrator')
  const parents = new Map(t.places.map(p => [p.id, p.induk]))
  const isBelow = (id: string | undefined): boolean =>
    id !== undefined && (id === office.id || isBelow(parents.get(id)))
  const here = t.places.filter(p => isBelow(p.id) || (isFirst && p.induk === undefined))
  const ids = new Set(here.map(p => p.id))
  const written = [
    ...here.map(place => (pen: Pen) => placeEntries(pen, place)),
    ...t.staff.filter(s => s.wilayah.some(w => ids.has(w))).map(one => (pen: Pen) => staffEntries(pen, one)),
  ]
  for (let from = 0; from < written.length; from += namesInSave)
    t.save({ author: admin.id, posyandu: office.id, on: t.start }, pen =>
      written.slice(from, from + namesInSave).flatMap(write => write(pen)),
    )
}

/** What one save may hold is limited. */
const namesInSave = 200

const placeEntries = (pen: Pen, { id, nama, jenis, induk, kode }: Place) =>
  registerArea(pen, { nama, jenis, aktif: true, ...(induk ? { induk } : {}), ...(kode ? { kode } : {}) }, id)

const staffEntries = (pen: Pen, s: Staff) =>
  registerStaff(pen, s.id, {
    nama: s.nama,
    peran: s.peran,
    wilayah: [...s.wilayah],
    aktif: true,
    ...(s.noHp ? { no_hp: s.noHp } : {}),
  })

/** One save per household, in the first weeks. */
export function planRegistration(t: Telling): void {
  const homes = Map.groupBy(t.people, p => p.rumah)
  for (const [home, members] of homes) {
    const on = addDays(t.start, t.random.pick([0, 7, 14]))
    t.later(on, () =>
      writeHousehold(
        t,
        home,
        members.filter(p => p.lahir <= t.start),
        on,
      ),
    )
  }
}

function writeHousehold(t: Telling, home: Household, members: readonly Person[], on: string): void {
  t.save({ author: home.kaderPembina, posyandu: home.posyandu, on }, pen => [
    ...registerHousehold(pen, householdBody(home), home.id),
    ...members.flatMap(p => registerPerson(pen, personBody(p), p.id)),
  ])
  for (const p of members) t.present.set(p.id, p)
}

const householdBody = (h: Household) => ({
  posyandu: h.posyandu,
  kepala: h.kepala,
  nomor_kk: h.nomorKk,
  rt: h.rt,
  rw: h.rw,
  dusun: h.dusun,
  dasawisma: h.dasawisma,
  kader_pembina: h.kaderPembina,
  gakin: h.gakin,
  ...(h.patokan ? { patokan: h.patokan } : {}),
})

export function personBody(p: Person): PersonForm {
  const { posyandu, rt, rw, dusun, nomorKk, id } = p.rumah
  return {
    nama: p.nama,
    jk: p.jk,
    tanggal_lahir: p.lahir,
    posyandu,
    sasaran: 'sasaran',
    status: 'aktif',
    rt,
    rw,
    dusun,
    nomor_kk: nomorKk,
    rumah: id,
    hubungan_kk: p.hubungan,
    nik: p.nik,
    nik_status: p.nikStatus,
    panggilan: p.panggilan,
    ibu: p.ibu?.id,
    ibu_nama: p.ibu?.nama,
    ayah_nama: p.ayahNama,
    suami_nama: p.suamiNama,
    anak_ke: p.anakKe,
    ...(p.kembar ? { kembar: true, urutan_kembar: p.kembar } : {}),
    no_hp: p.noHp,
    pekerjaan: p.pekerjaan,
    sekolah: p.sekolah,
    kelas: p.kelas,
    status_kawin: p.suamiNama ? 'menikah' : undefined,
    ...(p.hubungan === 'anak' && p.kelas === undefined ? bornAs(p) : {}),
  }
}

/** As her KIA book says. */
function bornAs(p: Person): Partial<PersonForm> {
  const random = seeded(p.id)
  return {
    bb_lahir: childWeight(p, p.lahir, 0, random),
    pb_lahir: height(p, p.lahir),
    lk_lahir: headRound(p, p.lahir),
    uk_lahir: random.int(37, 41),
    imd: random.chance(0.85),
    buku_kia: true,
  }
}
