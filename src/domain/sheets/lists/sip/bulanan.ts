import { countColumn, countedSheet, monthColumn } from '../../counted.ts'
import type { Tally } from '../../counted.ts'
import type { Column, Sheet } from '../../sheet.ts'
import { byHand, shared as book } from './year.ts'

const shared = {
  ...book,
  period: 'tahun',
  lines: (tally: Tally) => [tally],
} as const

type Named = readonly (readonly [under: string, label: string, count: string])[]

const columnsOf = (named: Named): readonly Column<Tally>[] =>
  named.map(([under, label, count]) => countColumn(label, count, under))

const visitors: Named = [
  ['Bayi 0–12 bulan', 'L', 'sip-bayi-l'],
  ['Bayi 0–12 bulan', 'P', 'sip-bayi-p'],
  ['Balita 1–5 tahun', 'L', 'sip-balita-l'],
  ['Balita 1–5 tahun', 'P', 'sip-balita-p'],
  ['Ibu', 'WUS', 'sip-wus'],
  ['Ibu', 'PUS', 'sip-pus'],
  ['Ibu', 'Hamil', 'r1-datang-bumil'],
  ['Ibu', 'Nifas dan menyusui', 'r1-datang-nifas'],
]
const lives: Named = [
  ['Lahir dan meninggal', 'Bayi lahir hidup', 'anak-lahir'],
  ['Lahir dan meninggal', 'Bayi meninggal', 'anak-bayi-meninggal'],
  ['Lahir dan meninggal', 'Balita meninggal', 'anak-balita-meninggal'],
  ['Lahir dan meninggal', 'Ibu meninggal', 'kia-ibu-meninggal'],
]

const visits = countedSheet({
  ...shared,
  id: 'sip-5',
  title: 'SIP Format 5: data pengunjung, kelahiran, dan kematian',
  form: 'SIP Format 5 (Format 6 pada susunan tujuh format)',
  hint: 'Petugas yang hadir diisi dengan tangan. WUS dan PUS menghitung juga yang hamil dan menyusui; PUS: yang tercatat menikah.',
  counts: [...visitors, ...lives].map(([, , count]) => count),
  columns: [
    monthColumn(),
    ...columnsOf(visitors),
    byHand('kader', 'Kader', 'Petugas yang hadir'),
    byHand('plkb', 'PLKB', 'Petugas yang hadir'),
    byHand('medis', 'Medis dan paramedis', 'Petugas yang hadir'),
    ...columnsOf(lives),
  ],
})

const done: Named = [
  ['Ibu hamil', 'Datang diperiksa', 'r1-datang-bumil'],
  ['Ibu hamil', 'Dapat TTD', 'r1-ttd'],
  ['Ibu hamil', 'TTD I (30)', 'sip-ttd-30'],
  ['Ibu hamil', 'TTD II (60)', 'sip-ttd-60'],
  ['Ibu hamil', 'TTD III (90)', 'kia-ttd-90'],
  ['Ibu nifas dan menyusui', 'Datang', 'r1-datang-nifas'],
  ['Ibu nifas dan menyusui', 'KB pasca salin', 'r1-kb-ya'],
  ['Peserta KB menurut cara', 'Kondom', 'sip-kb-kondom'],
  ['Peserta KB menurut cara', 'Pil', 'sip-kb-pil'],
  ['Peserta KB menurut cara', 'Suntik', 'sip-kb-suntik'],
  ['Peserta KB menurut cara', 'Implan', 'sip-kb-implan'],
  ['Peserta KB menurut cara', 'IUD', 'sip-kb-iud'],
  ['Peserta KB menurut cara', 'MOW', 'sip-kb-mow'],
  ['Peserta KB menurut cara', 'MAL', 'sip-kb-mal'],
  ['Peserta KB menurut cara', 'Cara lain', 'sip-kb-lainnya'],
  ['Penimbangan balita', 'S', 'skdn-s'],
  ['Penimbangan balita', 'K', 'skdn-k'],
  ['Penimbangan balita', 'D', 'skdn-d'],
  ['Penimbangan balita', 'N', 'skdn-n'],
  ['Penimbangan balita', 'BGM', 'skdn-bgm'],
  ['Penimbangan balita', 'Vitamin A', 'r2-vit-a'],
  ['Penimbangan balita', 'PMT', 'r2-mt'],
  ['Imunisasi', 'HB0', 'im-hb0-1'],
  ['Imunisasi', 'BCG', 'im-bcg-1'],
  ['Imunisasi', 'Polio 1', 'im-opv-1'],
  ['Imunisasi', 'Polio 2', 'im-opv-2'],
  ['Imunisasi', 'Polio 3', 'im-opv-3'],
  ['Imunisasi', 'Polio 4', 'im-opv-4'],
  ['Imunisasi', 'IPV 1', 'im-ipv-1'],
  ['Imunisasi', 'DPT/HB 1', 'im-dpt-hb-hib-1'],
  ['Imunisasi', 'DPT/HB 2', 'im-dpt-hb-hib-2'],
  ['Imunisasi', 'DPT/HB 3', 'im-dpt-hb-hib-3'],
  ['Imunisasi', 'Campak', 'im-mr-1'],
]

const activities = countedSheet({
  ...shared,
  id: 'sip-7',
  title: 'SIP Format 7: data hasil kegiatan posyandu',
  form: 'SIP Format 7',
  hint: 'Diare dan oralit diisi dengan tangan: kartu balita hanya mencatat sakit atau tidak. KB: wanita usia subur yang ditanya bulan ini; kartu dewasa hanya membedakan pil dan kondom, cara selebihnya ada di Cara lain. TTD I, II, III: bulan tercapainya 30, 60, 90 tablet.',
  counts: done.map(([, , count]) => count),
  columns: [
    monthColumn(),
    ...columnsOf(done),
    byHand('diare', 'Balita diare', 'Diare'),
    byHand('oralit', 'Dapat oralit', 'Diare'),
  ],
})

export const sipMonthly: readonly Sheet[] = [visits, activities]
