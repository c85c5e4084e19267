import { cardRows } from '../../rows/card.ts'
import type { CardRow } from '../../rows/card.ts'
import { sheet } from '../../sheet.ts'
import { concluded, figure, pressure, referred, taught, tbc, whoColumns, yes } from './columns.ts'

const letters = { R: 'Rendah', N: 'Normal', T: 'Tinggi' }

export const kartuRemaja = sheet<CardRow>({
  id: 'kartu-remaja',
  title: 'Kartu bantu usia sekolah dan remaja',
  group: 'kartu',
  form: 'Formulir 8 Kartu Bantu Posyandu',
  version: '2023',
  hint: 'Jawaban HEEADSSS rahasia dan tidak dicetak; jumlahnya ada di rekap R3.',
  paper: 'lebar',
  signs: ['Kader', 'Bidan desa'],
  rows: (subject, asked) => cardRows(subject, asked, ['usia-sekolah-remaja']),
  whose: row => row.resident,
  columns: [
    ...whoColumns,
    figure('bb', 'BB (kg)'),
    figure('tb', 'TB (cm)'),
    concluded('imtHuruf', 'IMT/U (SK/K/N/G/O)'),
    figure('lp', 'Lingkar perut (cm)'),
    ...pressure,
    concluded('tdHuruf', 'TD', letters),
    figure('gula', 'Gula darah (mg/dL)'),
    concluded('gulaHuruf', 'Gula', letters),
    figure('hb', 'Hb (g/dL)'),
    concluded('hbKurang', 'Hb kurang'),
    ...tbc,
    yes('ttdMinggu', 'TTD minggu ini'),
    yes('obatCacing', 'Obat cacing'),
    taught,
    referred,
  ],
})
