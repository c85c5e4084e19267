import {
  count,
  goesWith,
  loinc,
  observed,
  optional,
  tidakTahu,
  type Check,
  type TidakTahu,
} from '../../instrument/index.ts'

const mmHg = (second: string) => ({ ucum: 'mm[Hg]', meanWith: second, evidence: 'PM, 12 kumpulan' }) as const

type Value = number | TidakTahu | undefined

/** Two readings, because a high one is measured again after rest; both are kept. */
export const tdQuestions = {
  sistolik: count({
    ask: 'Tekanan darah: angka atas (sistole)',
    label: 'TD sistole',
    unit: 'mmHg',
    soft: [60, 260],
    hard: [40, 300],
    fhir: observed(loinc('8480-6', 'Systolic blood pressure'), 'vital-signs', mmHg('sistolik2')),
  }),
  diastolik: count({
    ask: 'Tekanan darah: angka bawah (diastole)',
    label: 'TD diastole',
    unit: 'mmHg',
    soft: [30, 150],
    hard: [20, 200],
    fhir: observed(loinc('8462-4', 'Diastolic blood pressure'), 'vital-signs', mmHg('diastolik2')),
  }),
  sistolik2: optional(
    count({
      ask: 'Ulangi setelah duduk tenang: angka atas',
      label: 'TD sistole ulang',
      unit: 'mmHg',
      soft: [60, 260],
      hard: [40, 300],
      fhir: goesWith('TD sistole'),
    }),
  ),
  diastolik2: optional(
    count({
      ask: 'Ulangi setelah duduk tenang: angka bawah',
      label: 'TD diastole ulang',
      unit: 'mmHg',
      soft: [30, 150],
      hard: [20, 200],
      fhir: goesWith('TD diastole'),
    }),
  ),
}

export const tdKeys = ['sistolik', 'diastolik', 'sistolik2', 'diastolik2'] as const
type Td = { readonly [K in (typeof tdKeys)[number]]?: Value }

const known = (...xs: readonly Value[]) => xs.filter(x => x !== undefined && x !== tidakTahu)
const mean = (...xs: readonly Value[]): number | undefined => {
  const numbers = known(...xs)
  if (numbers.length === 0) return undefined
  return numbers.reduce((sum, x) => sum + x, 0) / numbers.length
}

/** Section 2.0.5: both readings are stored and their mean is judged. */
export const meanPressure = (a: Td) => ({
  sistole: mean(a.sistolik, a.sistolik2),
  diastole: mean(a.diastolik, a.diastolik2),
})

const upsideDown = (above: Value, below: Value): boolean | undefined =>
  typeof above === 'number' && typeof below === 'number' ? above <= below : undefined

const message = 'Angka bawah harus lebih kecil dari angka atas. Mungkin tertukar: periksa alatnya lagi.'

type TdQuestions = typeof tdQuestions
export const tdChecks: readonly Check<TdQuestions>[] = [
  { at: 'diastolik', refused: a => upsideDown(a.sistolik, a.diastolik), message },
  { at: 'diastolik2', refused: a => upsideDown(a.sistolik2, a.diastolik2), message },
]
