import { parseCsv } from '../../src/domain/import/csv.ts'
import { isProduct } from '../../src/domain/schedules/immunisation/index.ts'
import type { Given } from '../../src/domain/schedules/immunisation/index.ts'
import { Refusal } from './refusal.ts'

export type Doses = { readonly doses: readonly Given[]; readonly faults: readonly string[] }

/** The columns antigen, dose, date in any order. A row that cannot be read is told and left out; days are judged later. */
export function readDoses(text: string): Doses {
  const [head = [], ...rows] = parseCsv(text)
  const column = (name: string): number => head.findIndex(h => h.trim().toLowerCase() === name)
  const [antigen, dose, date] = [column('antigen'), column('dose'), column('date')]
  if (antigen < 0 || date < 0) throw new Refusal('Riwayat memerlukan kolom antigen, dose, date.')
  const doses: Given[] = []
  const faults: string[] = []
  rows.forEach((row, i) => {
    if (row.every(cell => cell.trim() === '')) return
    const product = row[antigen]?.trim() ?? ''
    const number = row[dose]?.trim() ?? ''
    const line = `baris ${i + 2}`
    if (!isProduct(product)) faults.push(`${line}: antigen "${product}" tidak dikenal`)
    else if (!/^[1-9]?$/.test(number)) faults.push(`${line}: dosis "${number}" bukan angka 1–9`)
    else doses.push({ product, date: row[date]?.trim() ?? '', ...(number && { dose: Number(number) }) })
  })
  return { doses, faults }
}
