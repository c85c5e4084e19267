import { figureColumn, textColumn } from '../../columns.ts'
import { cardRows } from '../../rows/card.ts'
import type { CardRow } from '../../rows/card.ts'
import { sheet } from '../../sheet.ts'
import {
  concluded,
  figure,
  fromBeside,
  pressure,
  referred,
  taught,
  tbc,
  whoColumns,
  word,
} from './columns.ts'

const letters = { R: 'Rendah', N: 'Normal', T: 'Tinggi' }
const sense = { normal: 'Normal', gangguan: 'Gangguan' }
const eyes = { under: ['Tes hitung jari'] }
const ears = { under: ['Tes bisik'] }
const puma = { under: ['PUMA (≥ 40 tahun)'] }
const answer = { true: 'Ya', false: 'Tidak' }

/** Columns A to AC of the paper card, behind name and NIK. */
export const kartuDewasa = sheet<CardRow>({
  id: 'kartu-dewasa',
  title: 'Kartu bantu usia dewasa dan lansia',
  group: 'kartu',
  form: 'Formulir 11 Kartu Bantu Posyandu',
  version: '2023',
  paper: 'lebar',
  signs: ['Kader', 'Bidan desa'],
  rows: (subject, asked) => cardRows(subject, asked, ['dewasa', 'lansia'], ['mata-telinga', 'puma']),
  whose: row => row.resident,
  columns: [
    ...whoColumns,
    figure('bb', 'BB (kg)'),
    figure('tb', 'TB (cm)'),
    concluded('imtKelas', 'IMT (SK/K/N/G/O)'),
    figure('lp', 'Lingkar perut (cm)'),
    figure('lila', 'LiLA (cm)'),
    ...pressure,
    concluded('tdHuruf', 'TD', letters),
    figure('gula', 'Gula darah (mg/dL)'),
    concluded('gulaHuruf', 'Gula', letters),
    fromBeside('mata-telinga', 'mataKanan', 'Kanan', sense, eyes),
    fromBeside('mata-telinga', 'mataKiri', 'Kiri', sense, eyes),
    fromBeside('mata-telinga', 'telingaKanan', 'Kanan', sense, ears),
    fromBeside('mata-telinga', 'telingaKiri', 'Kiri', sense, ears),
    textColumn('jk', 'L/P', r => r.resident.body.jk, { width: 5, ...puma }),
    figureColumn('umur', 'Umur', r => r.resident.stages?.ageYears, puma),
    fromBeside('puma', 'merokok', 'Merokok', answer, puma),
    fromBeside('puma', 'napasPendek', 'Napas pendek', answer, puma),
    fromBeside('puma', 'dahak', 'Dahak', answer, puma),
    fromBeside('puma', 'batuk', 'Batuk', answer, puma),
    fromBeside('puma', 'spirometri', 'Spirometri', answer, puma),
    fromBeside('puma', 'pumaSkor', 'Skor', {}, puma),
    ...tbc,
    word('kontrasepsi', 'Kontrasepsi'),
    taught,
    referred,
  ],
})
