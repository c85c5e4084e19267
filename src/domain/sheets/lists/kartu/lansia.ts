import { aksKeys, aksQuestions } from '../../../instruments/parts/aks-items.ts'
import type { AksKey } from '../../../instruments/parts/aks-items.ts'
import { figureColumn } from '../../columns.ts'
import { cardRows } from '../../rows/card.ts'
import type { CardRow } from '../../rows/card.ts'
import { sheet } from '../../sheet.ts'
import type { Column, Subject } from '../../sheet.ts'
import type { Asked } from '../../asked.ts'
import { concluded, fromBeside, referred, taught, whoColumns } from './columns.ts'

/** Both sides of the card on one line: who was asked on one day what stands on either. */
function rowsOf(subject: Subject, asked: Asked): readonly CardRow[] {
  const front = cardRows(subject, asked, ['aks'], ['skilas'])
  const days = new Set(front.map(r => r.onDate))
  const back = cardRows(subject, asked, ['skilas']).filter(r => !days.has(r.onDate))
  return [
    ...front,
    ...back.map(r => ({
      ...r,
      answers: {},
      derived: {},
      beside: { skilas: { answers: r.answers, derived: r.derived } },
    })),
  ]
}

/** The options of an activity stand from the most to the least able: the place from the end is the score. */
function scoreOf(row: CardRow, key: AksKey): number | undefined {
  const codes = Object.keys(aksQuestions[key].options)
  const at = codes.indexOf(String(row.answers[key]))
  return at < 0 ? undefined : codes.length - 1 - at
}

const aks = { under: ['AKS'] }
const skilas = { under: ['SKILAS: ada gangguan'] }
const answer = { true: 'Ya', false: 'Tidak' }
const found = (key: string, label: string): Column<CardRow> =>
  fromBeside('skilas', key, label, answer, skilas)

export const kartuLansia = sheet<CardRow>({
  id: 'kartu-lansia',
  title: 'Kartu bantu lansia: AKS dan SKILAS',
  group: 'kartu',
  form: 'Formulir 12 Kartu Bantu Posyandu',
  version: '2023',
  hint: 'Dua pertanyaan suasana hati SKILAS rahasia dan tidak dicetak; jumlahnya ada di rekap R4.',
  paper: 'lebar',
  signs: ['Kader', 'Bidan desa'],
  rows: rowsOf,
  whose: row => row.resident,
  columns: [
    ...whoColumns,
    ...aksKeys.map(key =>
      figureColumn<CardRow>(key, aksQuestions[key].label.replace(/^AKS \d+ /, ''), r => scoreOf(r, key), aks),
    ),
    concluded('aksSkor', 'Skor', {}, aks),
    concluded('aksKelas', 'Kategori (M/R/S/B/T)', {}, aks),
    found('skilasKognitif', 'Kognitif'),
    found('skilasGerak', 'Gerak'),
    found('skilasGizi', 'Malnutrisi'),
    found('skilasLihat', 'Penglihatan'),
    found('skilasDengar', 'Pendengaran'),
    fromBeside('skilas', 'covid19', 'Imunisasi COVID-19', answer),
    taught,
    referred,
  ],
})
