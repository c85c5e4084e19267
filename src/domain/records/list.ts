import { kindList } from '../log/kinds.ts'
import type { Kinds } from '../log/kinds.ts'
import type { Definition } from './define.ts'
import { disalin } from './disalin.ts'
import { edukasi } from './edukasi.ts'
import { hariBuka } from './hari-buka.ts'
import { impor } from './impor.ts'
import { jawabanRujukan } from './jawaban-rujukan.ts'
import { kebijakan } from './kebijakan.ts'
import { kehadiran } from './kehadiran.ts'
import { kehamilan } from './kehamilan.ts'
import { kematian } from './kematian.ts'
import { kiaDicatat } from './kia-dicatat.ts'
import { klaimMutasi } from './klaim-mutasi.ts'
import { konsul } from './konsul.ts'
import { kontak } from './kontak.ts'
import { kunjungan } from './kunjungan.ts'
import { laporan } from './laporan.ts'
import { laporanBulan } from './laporan-bulan.ts'
import { layanan } from './layanan.ts'
import { lupakan } from './lupakan.ts'
import { mintaPindah } from './minta-pindah.ts'
import { orang } from './orang.ts'
import { penataan } from './penataan.ts'
import { pengesahan } from './pengesahan.ts'
import { penugasan } from './penugasan.ts'
import { pernahSkrining } from './pernah-skrining.ts'
import { petugas } from './petugas.ts'
import { pindah } from './pindah.ts'
import { pmt } from './pmt.ts'
import { pmtMinggu } from './pmt-minggu.ts'
import { rujukan } from './rujukan.ts'
import { rumahTangga } from './rumah-tangga.ts'
import { samaOrang } from './sama-orang.ts'
import { tanyaDobel } from './tanya-dobel.ts'
import { targetTahunan } from './target-tahunan.ts'
import { tindakLanjut, tindakLanjutKesehatan } from './tindak-lanjut.ts'
import { wilayah } from './wilayah.ts'

/** What is synced. A new kind is its file and its line here. */
export const definitions = [
  wilayah,
  petugas,
  kebijakan,
  rumahTangga,
  orang,
  kehamilan,
  hariBuka,
  kehadiran,
  layanan,
  kontak,
  edukasi,
  konsul,
  rujukan,
  jawabanRujukan,
  kunjungan,
  pindah,
  kematian,
  samaOrang,
  lupakan,
  impor,
  kiaDicatat,
  penugasan,
  tindakLanjut,
  tindakLanjutKesehatan,
  pengesahan,
  targetTahunan,
  disalin,
  laporanBulan,
  laporan,
  tanyaDobel,
  penataan,
  pmt,
  pmtMinggu,
  klaimMutasi,
  mintaPindah,
  pernahSkrining,
] as const satisfies readonly Definition[]

/** Without the screenings, whose cards load later: a body of a kind that is not listed folds all the same. */
export const coreKinds: Kinds = kindList(definitions)

export const definitionOf = (kind: string): Definition | undefined => definitions.find(d => d.kind === kind)

export {
  disalin,
  edukasi,
  hariBuka,
  impor,
  jawabanRujukan,
  kebijakan,
  kehadiran,
  kehamilan,
  kematian,
  kiaDicatat,
  konsul,
  kontak,
  kunjungan,
  layanan,
  lupakan,
  orang,
  pengesahan,
  penugasan,
  pernahSkrining,
  petugas,
  pindah,
  pmt,
  pmtMinggu,
  rujukan,
  rumahTangga,
  samaOrang,
  tindakLanjut,
  tindakLanjutKesehatan,
  wilayah,
}
