import { addDays } from '../measures/age.ts'
import {
  openPregnancy,
  registerArea,
  registerHousehold,
  registerPerson,
  registerStaff,
} from '../records/index.ts'
import type { EntryDraft, Pen, PersonForm } from '../records/index.ts'
import type { Known, KnownHome } from './crowd.ts'
import { practiceNames, practicePlace as place } from './place.ts'

/** The tree of areas and the names of those who work there, as the puskesmas would have written them. */
export function areaDrafts(pen: Pen): EntryDraft[] {
  const staff = { wilayah: [place.posyandu], aktif: true }
  return [
    ...registerArea(pen, { nama: 'Latihan', jenis: 'puskesmas', aktif: true }, place.puskesmas),
    ...registerArea(pen, { nama: 'Contoh', jenis: 'desa', induk: place.puskesmas, aktif: true }, place.desa),
    ...registerArea(pen, { nama: 'Kebun Buah', jenis: 'dusun', induk: place.desa, aktif: true }, place.dusun),
    ...registerArea(
      pen,
      { nama: practiceNames.posyandu, jenis: 'posyandu', induk: place.dusun, aktif: true },
      place.posyandu,
    ),
    ...registerStaff(pen, place.account, { nama: practiceNames.kader, peran: 'kader', ...staff }),
    ...registerStaff(pen, place.bidan, { nama: 'Bidan Latihan', peran: 'bidan', ...staff }),
  ]
}

export function homeDrafts(pen: Pen, home: KnownHome): EntryDraft[] {
  const [head] = home.warga
  return [
    ...registerHousehold(
      pen,
      {
        posyandu: place.posyandu,
        kepala: head?.nama ?? home.marga,
        rt: home.rt,
        dusun: 'Kebun Buah',
        ...(home.patokan ? { patokan: home.patokan } : {}),
      },
      home.id,
    ),
    ...home.warga.flatMap(person => registerPerson(pen, bodyOf(home, person), person.id)),
    ...home.warga.flatMap(person => pregnancyDrafts(pen, home, person)),
  ]
}

const named = (home: KnownHome, nama: string | undefined): Known | undefined =>
  home.warga.find(w => w.nama === nama)

function bodyOf(home: KnownHome, person: Known): PersonForm {
  const mother = named(home, person.ibu)
  const husband = person.hubungan === 'istri' ? home.warga.find(w => w.hubungan === 'kk') : undefined
  const father = mother ? home.warga.find(w => w.hubungan === 'kk') : undefined
  return {
    nama: person.nama,
    jk: person.jk,
    tanggal_lahir: person.lahir,
    posyandu: place.posyandu,
    sasaran: 'sasaran',
    status: 'aktif',
    nik_status: 'belum',
    rt: home.rt,
    dusun: 'Kebun Buah',
    rumah: home.id,
    hubungan_kk: person.hubungan,
    ...(mother ? { ibu: mother.id, ibu_nama: mother.nama } : {}),
    ...(father ? { ayah_nama: father.nama } : {}),
    ...(husband ? { suami_nama: husband.nama, status_kawin: 'menikah' } : {}),
    ...(person.bbLahir === undefined ? {} : { bb_lahir: person.bbLahir }),
  }
}

const termWeeks = 39

/** Written on the day of the practice: who is pregnant now, and who gave birth some days ago. */
function pregnancyDrafts(pen: Pen, home: KnownHome, { id, hamil, nifas }: Known): EntryDraft[] {
  const today = pen.happenedOn
  if (hamil)
    return openPregnancy(pen, id, {
      hamil_ke: hamil.ke,
      hpht: addDays(today, -hamil.minggu * 7),
      bb_awal: hamil.bbAwal,
      tb: hamil.tb,
      buku_kia: true,
    })
  const baby = named(home, nifas?.bayi)
  if (!nifas || !baby) return []
  return openPregnancy(pen, id, {
    hamil_ke: nifas.ke,
    hpht: addDays(baby.lahir, -termWeeks * 7),
    akhir: 'lahir_hidup',
    tanggal_akhir: baby.lahir,
    menyusui: true,
    anak: [baby.id],
  })
}
