import type { AnyInstrument } from '../instrument/index.ts'
import type { RecordView } from '../log/fold.ts'
import { shown } from '../log/read.ts'
import { endDigit, noDigits, tenths, wholes } from '../measures/end-digits.ts'
import type { DigitScale } from '../measures/end-digits.ts'
import { childCards } from '../records/weighings.ts'
import { isCopied, measuredBy } from './who-measured.ts'

/** What somebody reads a figure off. */
export type Tool = 'pita' | 'timbangan' | 'tensi'

export const scaleOf: Readonly<Record<Tool, DigitScale>> = {
  pita: tenths,
  timbangan: tenths,
  tensi: wholes,
}

/** Bathroom scales of grown-ups show half kilograms at best, so that only a child's weight and length are asked for tenths. */
const ofChildren: Readonly<Record<string, Tool>> = { tb: 'pita', lila: 'pita', lk: 'pita', bb: 'timbangan' }
const ofAll: Readonly<Record<string, Tool>> = {
  sistolik: 'tensi',
  diastolik: 'tensi',
  sistolik2: 'tensi',
  diastolik2: 'tensi',
}

/** The last digits that one person read at one posyandu with one tool. */
export type Digits = {
  readonly by: string
  readonly posyandu: string
  readonly tool: Tool
  readonly tally: number[]
}

/** Adds what was read on a card; what was copied from paper says nothing of who read it. */
export function addDigits(held: Map<string, Digits>, record: RecordView, i: AnyInstrument): void {
  const posyandu = record.items[0]?.entry.posyandu
  if (!posyandu || isCopied(record)) return
  const tools = childCards.has(i.id) ? { ...ofChildren, ...ofAll } : ofAll
  for (const [key, tool] of Object.entries(tools)) {
    const value = shown(record, key)
    const digit = typeof value === 'number' ? endDigit(value, scaleOf[tool]) : undefined
    if (digit === undefined) continue
    const by = measuredBy(record, i, key)
    const id = `${posyandu} ${by} ${tool}`
    const own = held.get(id) ?? { by, posyandu, tool, tally: noDigits() }
    held.set(id, own)
    own.tally[digit] = (own.tally[digit] ?? 0) + 1
  }
}
