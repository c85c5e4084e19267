import { dewasa } from '../../../instruments/dewasa.ts'
import { rounded } from '../../cell.ts'
import { dateColumn, figureColumn, textColumn } from '../../columns.ts'
import { cardRows } from '../../rows/card.ts'
import type { CardRow } from '../../rows/card.ts'
import { sheet } from '../../sheet.ts'
import type { Column } from '../../sheet.ts'
import { fromBeside, word } from '../kartu/columns.ts'
import { howToCopy, measured, registration, shared } from './columns.ts'

const of = (row: CardRow) => row.resident
const { riwayatKeluarga, riwayatDiri, perilakuBerisiko } = dewasa.questions
const asked = { under: ['Faktor risiko'] }
const yes = { true: 'Ya', false: 'Tidak' }
const sense = { normal: 'Normal', gangguan: 'Gangguan' }

/** One habit of the card's list: who was asked and did not name it has it not, who was not asked has no answer. */
const habit = (option: keyof typeof perilakuBerisiko.options): Column<CardRow> =>
  textColumn(
    `kebiasaan_${option}`,
    perilakuBerisiko.options[option],
    ({ answers: { perilakuBerisiko: named } }) =>
      Array.isArray(named) ? (named.includes(option) ? 'Ya' : 'Tidak') : undefined,
    asked,
  )

/** The mean of two measurements where there are two, as everywhere; ASIK takes whole mmHg. */
const pressure = (key: 'tdSistole' | 'tdDiastole', label: string): Column<CardRow> =>
  figureColumn(key, label, ({ derived }) => {
    const value = derived[key]
    return rounded(typeof value === 'number' ? value : undefined, 0)
  })

/** interop.md 4.2: who she is, the risks, then what was measured. What is confidential on the cards is not here. */
export const asikPtm = sheet<CardRow>({
  ...shared,
  id: 'asik-ptm',
  title: 'Salin ke ASIK: skrining PTM',
  form: 'ASIK, isian PTM',
  version: '2026-11',
  hint: `${howToCopy} Yang disalin hasil ukur apa adanya; ASIK menggolongkannya sendiri.`,
  rows: (subject, days) => cardRows(subject, days, ['dewasa', 'lansia'], ['mata-telinga', 'puma']),
  whose: of,
  columns: [
    ...registration(of),
    dateColumn('tanggal', 'Tanggal pemeriksaan', r => r.onDate, { apart: true }),
    word('riwayatKeluarga', 'Riwayat penyakit keluarga', riwayatKeluarga.options, asked),
    word('riwayatDiri', 'Riwayat penyakit diri sendiri', riwayatDiri.options, asked),
    habit('merokok'),
    fromBeside('puma', 'merokok', 'Pernah merokok', yes, asked),
    fromBeside('puma', 'batangPerHari', 'Batang sehari', {}, asked),
    fromBeside('puma', 'tahunMerokok', 'Lama merokok (tahun)', {}, asked),
    ...(['gula', 'garam', 'lemak'] as const).map(habit),
    measured('bb', 'Berat badan (kg)'),
    measured('tb', 'Tinggi badan (cm)'),
    measured('lp', 'Lingkar perut (cm)'),
    pressure('tdSistole', 'Sistolik (mmHg)'),
    pressure('tdDiastole', 'Diastolik (mmHg)'),
    measured('gula', 'Gula darah (mg/dL)'),
    word('gulaJenis', 'Jenis gula darah', { sewaktu: 'Sewaktu', puasa: 'Puasa' }),
    fromBeside('mata-telinga', 'mataKanan', 'Mata kanan', sense),
    fromBeside('mata-telinga', 'mataKiri', 'Mata kiri', sense),
    fromBeside('mata-telinga', 'telingaKanan', 'Telinga kanan', sense),
    fromBeside('mata-telinga', 'telingaKiri', 'Telinga kiri', sense),
  ],
})
