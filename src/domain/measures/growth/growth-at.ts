import { bmi } from '../bmi.ts'
import { isMeasuredLying, isSchoolAge, isUnderFive } from './growth-age.ts'
import type { GrowthAge } from './growth-age.ts'
import type { Index } from './indices.ts'
import { figureOf, impossibleFigures } from './measured.ts'
import type { Figure, Measured } from './measured.ts'
import { convertedHeight, standsTooEarly } from './position.ts'
import { readByAge, readForHeight } from './readings.ts'
import type { Ground, Reading } from './readings.ts'

/** What a person must know before the figures are used. */
export const noteWords = {
  'umur-tidak-diketahui': 'Umur belum diketahui: hanya berat menurut panjang atau tinggi yang bisa dinilai.',
  'umur-di-luar-tabel': 'Umur di luar tabel WHO (0 sampai 19 tahun).',
  'posisi-tidak-diketahui': 'Telentang atau berdiri belum diisi: dianggap sesuai umur.',
  'berdiri-terlalu-dini': 'Diukur berdiri sebelum 9 bulan: periksa lagi cara ukurnya.',
  edema: 'Ada bengkak di kedua kaki: berat tidak dinilai, perlu diperiksa hari ini.',
  'ukur-ulang': 'Ada hasil di luar yang masuk akal: ukur dan timbang sekali lagi.',
} as const

export type GrowthNote = keyof typeof noteWords

export type GrowthAtAge = {
  readonly readings: { readonly [I in Index]?: Reading }
  /** Length or height as the tables want it, and what follows from it. */
  readonly heightCm: number | undefined
  readonly bmi: number | undefined
  readonly lying: boolean | undefined
  readonly notes: readonly GrowthNote[]
  readonly impossible: readonly Figure[]
}

/** All indices of a measurement at an age, or at none. With oedema weight says nothing. */
export function growthAt(age: GrowthAge | undefined, measured: Measured, ground: Ground): GrowthAtAge {
  const cm = convertedHeight(age, measured)
  const kg = figureOf(measured, 'weightKg')
  const trusted = measured.oedema === true ? undefined : kg
  const { position } = measured
  const readings = present({
    bbu: readByAge('bbu', trusted, age, ground),
    tbu: readByAge('tbu', cm, age, ground),
    bbtb: readForHeight({ kg: trusted, cm, position }, age, ground),
    imtu: readByAge('imtu', bmi(trusted, cm), age, ground),
    lku: readByAge('lku', figureOf(measured, 'headCm'), age, ground),
    lilau: readByAge('lilau', figureOf(measured, 'armCm'), age, ground),
  })
  return {
    readings,
    heightCm: cm,
    bmi: bmi(kg, cm),
    lying: age && isMeasuredLying(age),
    notes: notesOn(age, measured, readings),
    impossible: impossibleFigures(measured),
  }
}

type Readings = GrowthAtAge['readings']

const present = (all: { readonly [I in Index]: Reading | undefined }): Readings =>
  Object.fromEntries(Object.entries(all).filter(([, reading]) => reading !== undefined))

function notesOn(age: GrowthAge | undefined, measured: Measured, readings: Readings): GrowthNote[] {
  const said: readonly (readonly [GrowthNote, boolean])[] = [
    ['umur-tidak-diketahui', age === undefined],
    ['umur-di-luar-tabel', age !== undefined && !isUnderFive(age) && !isSchoolAge(age)],
    ['posisi-tidak-diketahui', measured.heightCm !== undefined && measured.position === undefined],
    ['berdiri-terlalu-dini', standsTooEarly(age, measured)],
    ['edema', measured.oedema === true],
    ['ukur-ulang', Object.values(readings).some(r => r.implausible)],
  ]
  return said.flatMap(([note, holds]) => (holds ? [note] : []))
}
