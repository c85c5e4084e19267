import { dateColumn, figureColumn, textColumn } from '../../columns.ts'
import { cardRows } from '../../rows/card.ts'
import type { CardRow } from '../../rows/card.ts'
import { sheet } from '../../sheet.ts'
import { concluded, figure, pressure, referred, taught, tbc, whoColumns, word, yes } from './columns.ts'

const arm = { true: '< 23,5', false: '≥ 23,5' }
const inLine = { true: 'Tidak', false: 'Ya' }

const nifas = { under: ['Nifas dan menyusui'] }

/** The columns of the paper card of a pregnancy and of that of nifas, behind name and day: who is in nifas has empty cells in those of the other. */
export const kartuIbu = sheet<CardRow>({
  id: 'kartu-bumil',
  title: 'Kartu bantu ibu hamil, nifas, dan menyusui',
  group: 'kartu',
  form: 'Formulir 2 Kartu Bantu Posyandu',
  version: '2023',
  paper: 'lebar',
  signs: ['Kader', 'Bidan desa'],
  rows: (subject, asked) => cardRows(subject, asked, ['ibu-hamil', 'nifas-menyusui']),
  whose: row => row.resident,
  columns: [
    ...whoColumns,
    textColumn('suami', 'Nama suami', r => r.resident.body.suami_nama, { width: 18 }),
    figureColumn('hamil_ke', 'Hamil ke-', r => r.resident.episodes.at(-1)?.hamilKe),
    figureColumn('jarak', 'Jarak anak (bulan)', r => r.resident.episodes.at(-1)?.jarakBulan),
    figureColumn('bb_awal', 'BB awal (kg)', r => r.resident.episodes.at(-1)?.bbAwal),
    figureColumn('tb', 'TB (cm)', r => r.resident.episodes.at(-1)?.tb),
    dateColumn('bersalin', 'Tanggal bersalin', r => r.resident.episodes.at(-1)?.tanggalAkhir),
    figureColumn('uk', 'Usia kehamilan (minggu)', r => {
      const weeks = r.derived['usiaMinggu']
      return typeof weeks === 'number' ? weeks : undefined
    }),
    figure('bb', 'BB (kg)'),
    concluded('bbMerah', 'BB sesuai kurva KIA', inLine),
    figure('lila', 'LiLA (cm)'),
    concluded('kek', 'LiLA < / ≥ 23,5', arm),
    ...pressure,
    concluded('tdIbuTinggi', 'TD sesuai kurva KIA', inLine),
    ...tbc,
    textColumn('ttd', 'TTD/MMS diberikan', r => {
      const tablets = r.answers['jumlahTablet']
      return typeof tablets === 'number' ? `${tablets} tablet` : undefined
    }),
    yes('minumTtd', 'TTD/MMS diminum'),
    word('mtKomposisi', 'MT bumil KEK: komposisi', {}, { width: 14 }),
    figure('mtPorsi', 'MT: porsi'),
    yes('makanMt', 'MT dimakan'),
    yes('kelasIbu', 'Kelas ibu hamil'),
    figure('vitAJumlah', 'Vitamin A diberikan (kapsul)', nifas),
    yes('minumVitA', 'Vitamin A diminum', nifas),
    yes('menyusui', 'Menyusui', nifas),
    yes('kb', 'KB pasca salin', nifas),
    taught,
    referred,
  ],
})
