import { kemkes, loinc, snomed } from '../instrument/coded.ts'
import type { Code } from '../instrument/coded.ts'
import type { Pertumbuhan } from '../instruments/pertumbuhan-in.ts'
import type { Growth, Reading } from '../measures/growth/index.ts'
import type { Frame } from './frame.ts'
import { observationOf, quantity } from './observation.ts'
import { nothing, together } from './types.ts'
import type { Made, Withheld } from './types.ts'

type Index = keyof Growth['readings']
type Row = { readonly index: Index; readonly label: string; readonly lying: Code; readonly standing: Code }

const same = (index: Index, label: string, value: string): Row => {
  const code = snomed(value)
  return { index, label, lying: code, standing: code }
}

const rows: readonly Row[] = [
  same('bbu', 'Z-score BB/U', '1153593003'),
  {
    index: 'tbu',
    label: 'Z-score PB/U atau TB/U',
    lying: snomed('1153590000'),
    standing: snomed('1153604005'),
  },
  {
    index: 'bbtb',
    label: 'Z-score BB/PB atau BB/TB',
    lying: snomed('1153598007'),
    standing: snomed('1153600001'),
  },
  same('imtu', 'Z-score IMT/U', '1153596006'),
  same('lku', 'Z-score LK/U', '1153594009'),
]

/** Classes as the appendix of the platform's documentation names them. Those of the head are not confirmed. */
const classes: Readonly<Partial<Record<Index, Readonly<Record<string, string>>>>> = {
  bbu: {
    'bb-sangat-kurang': 'OI000007',
    'bb-kurang': 'OI000008',
    'bb-normal': 'OI000009',
    'bb-risiko-lebih': 'OI000010',
  },
  tbu: {
    'sangat-pendek': 'OI000011',
    pendek: 'OI000012',
    'tinggi-normal': 'OI000013',
    tinggi: 'OI000014',
  },
}
const nutrition: Readonly<Record<string, string>> = {
  'gizi-buruk': 'OI000001',
  'gizi-kurang': 'OI000002',
  'gizi-baik': 'OI000003',
  'berisiko-gizi-lebih': 'OI000004',
  'gizi-lebih': 'OI000005',
  obesitas: 'OI000006',
}

const classOf = (index: Index, code: string): string | undefined =>
  (index === 'bbtb' || index === 'imtu' ? nutrition : classes[index])?.[code]

const again = 'Di luar yang masuk akal (tanda WHO): ukur ulang dulu.'
const noClass = 'Kode kelasnya belum dipastikan; z-score dikirim tanpa kelas.'

function zScore(frame: Frame, card: string, row: Row, reading: Reading, lying: boolean | undefined): Made {
  const code = lying === true ? row.lying : row.standing
  const kept = (why: string, of: string, label: string, unsent?: Code): Withheld => ({
    card,
    question: of,
    label,
    why,
    ...(unsent ? { code: unsent } : {}),
  })
  if (reading.implausible) return { entries: [], withheld: [kept(again, row.index, row.label, code)] }
  const named = reading.class && classOf(row.index, reading.class.code)
  const interpretation =
    named && reading.class ? { code: kemkes(named), text: reading.class.words } : undefined
  return {
    entries: [
      observationOf(frame, {
        code,
        category: 'exam',
        text: row.label,
        value: { valueQuantity: quantity(reading.z, '{Zscore}') },
        interpretation,
      }),
    ],
    withheld: reading.class && !named ? [kept(noClass, row.index, `Kelas ${row.label}`)] : [],
  }
}

/** z-scores with their classes, and whether the weight rose: by today's code, with the policy of the day. */
export function growthOf(frame: Frame, card: string, { growth, gain }: Pertumbuhan): Made {
  const zs = growth
    ? rows.map(row => {
        const reading = growth.readings[row.index]
        return reading ? zScore(frame, card, row, reading, growth.lying) : nothing
      })
    : []
  const rose = gain?.letter === 'N' || gain?.letter === 'T' ? gain.letter === 'N' : undefined
  const letter: Made =
    rose === undefined
      ? nothing
      : {
          entries: [
            observationOf(frame, {
              code: kemkes('OC000012'),
              category: 'exam',
              text: 'Berat badan naik (N/T)',
              value: { valueBoolean: rose },
            }),
          ],
          withheld: [],
        }
  return together([...zs, letter])
}

/** Of schoolchildren and adults; a small child is judged by z-scores, a pregnant woman by her first weight. */
export const bmiOf = (frame: Frame, imt: unknown): Made =>
  typeof imt === 'number' && Number.isFinite(imt)
    ? {
        entries: [
          observationOf(frame, {
            code: loinc('39156-5', 'Body mass index (BMI) [Ratio]'),
            category: 'exam',
            text: 'IMT',
            value: { valueQuantity: quantity(Number(imt.toFixed(2)), 'kg/m2') },
          }),
        ],
        withheld: [],
      }
    : nothing
