import type { Provenance } from '../instrument/rule.ts'
import { triase, usulan } from '../instruments/sources.ts'

/** A figure of daily work that no form prints. It judges nobody's health, so it is no threshold of a card. */
type Figure = Provenance & {
  readonly id: string
  readonly words: string
  readonly value: number
  readonly unit: string
}

const figure = (id: string, words: string, value: number, unit: string, from: Provenance): Figure => ({
  id,
  words,
  value,
  unit,
  ...from,
})

export const taskFigures = {
  mendekati: figure('tugas-mendekati', 'Sudah disebut sebelum batasnya', 7, 'hari', usulan),
  kontrolMendekati: figure('tugas-kontrol', 'Kontrol diingatkan sebelum tanggalnya', 3, 'hari', usulan),
  kontrolBerakhir: figure(
    'tugas-kontrol-berakhir',
    'Kontrol tidak lagi diingatkan sesudah',
    14,
    'hari',
    usulan,
  ),
  konsulBerakhir: figure('tugas-konsul-berakhir', 'Konsul tidak lagi ditanyakan sesudah', 30, 'hari', usulan),
  timbangUlang: figure('tugas-timbang-ulang', 'T pertama ditimbang lagi dalam', 14, 'hari', triase),
  rujuk2T: figure('tugas-rujuk-2t', '2T diperiksa dalam', 7, 'hari', triase),
  rujukBgm: figure('tugas-rujuk-bgm', 'Berat di bawah garis merah diperiksa dalam', 1, 'hari', triase),
  imunisasiTerputus: figure(
    'tugas-imunisasi-terputus',
    'Imunisasi disebut terputus sesudah lewat',
    30,
    'hari',
    usulan,
  ),
  hamilTidakTerlihat: figure('tugas-hamil', 'Ibu hamil lama tidak terlihat sesudah', 30, 'hari', usulan),
  jelangTutup: figure(
    'tugas-jelang-tutup',
    'Tanpa hari buka, daftar mulai sebelum tanggal tutup',
    7,
    'hari',
    usulan,
  ),
  kunjunganBerakhir: figure(
    'tugas-kunjungan-berakhir',
    'Kunjungan tidak lagi ditagih sesudah',
    60,
    'hari',
    usulan,
  ),
  skriningMulai: figure('tugas-skrining', 'Skrining tahunan disebut mulai bulan', 10, 'bulan', usulan),
  pmtMinggu: figure('tugas-pmt-minggu', 'Minggu PMT yang kosong diisi dalam', 7, 'hari', usulan),
  pmtBerakhir: figure(
    'tugas-pmt-berakhir',
    'PMT tidak lagi ditagih sesudah hari terakhirnya',
    60,
    'hari',
    usulan,
  ),
  tanyaDobel: figure('tugas-tanya-dobel', 'Pertanyaan data dobel dijawab dalam', 14, 'hari', usulan),
  ditunda: figure('tugas-ditunda', 'Sesudah dihubungi, disebut lagi sesudah', 7, 'hari', usulan),
} as const
