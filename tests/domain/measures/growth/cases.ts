import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ageFromDays, ageFromMonths } from '../../../../src/domain/measures/growth/index.ts'
import type { GrowthAge, Ground, Measured } from '../../../../src/domain/measures/growth/index.ts'
import type { Sex } from '../../../../src/domain/life-stage.ts'
import { defaultPolicy } from '../../../../src/domain/policy/clinical.ts'
import { loadGrowthReference } from '../../../../src/domain/reference/index.ts'

export const reference = await loadGrowthReference()
export const ground = (sex: Sex): Ground => ({ sex, reference, policy: defaultPolicy })

export type Row = Readonly<Record<string, string>>

export function rowsOf(file: string): Row[] {
  const path = resolve(import.meta.dirname, '../../../fixtures/growth', file)
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n')
  const names = head.split(',')
  return lines.map(line => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
  })
}

export const numberOf = (text: string | undefined): number | undefined =>
  text === undefined || text === '' ? undefined : Number(text)
export const sexOf = (row: Row): Sex => (row['sex'] === 'M' ? 'L' : 'P')

export function ageOf(row: Row): GrowthAge | undefined {
  const [days, months] = [numberOf(row['age_days']), numberOf(row['age_months'])]
  if (days !== undefined) return ageFromDays(days)
  return months === undefined ? undefined : ageFromMonths(months)
}

const positions = { L: 'telentang', H: 'berdiri' } as const

export const measuredOf = (row: Row): Measured => ({
  weightKg: numberOf(row['weight_kg']),
  heightCm: numberOf(row['lenhei_cm']),
  position: row['measure'] === 'L' || row['measure'] === 'H' ? positions[row['measure']] : undefined,
  headCm: numberOf(row['headc_cm']),
  armCm: numberOf(row['armc_cm']),
  oedema: row['oedema'] === '' ? undefined : row['oedema'] === 'y',
})

export const classWords = {
  bbu: ['Berat badan sangat kurang', 'Berat badan kurang', 'Berat badan normal', 'Risiko berat badan lebih'],
  tbu: ['Sangat pendek', 'Pendek', 'Normal', 'Tinggi'],
  gizi: ['Gizi buruk', 'Gizi kurang', 'Gizi baik', 'Berisiko gizi lebih', 'Gizi lebih', 'Obesitas'],
} as const
