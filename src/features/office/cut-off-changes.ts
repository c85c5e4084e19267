import type { CutOff } from '../../domain/instrument/index.ts'
import { parseDecimal } from '../../domain/measures/decimal.ts'
import type { Policy } from '../../domain/policy/index.ts'
import { figure } from '../shared/words.ts'

export type CutOffChanges = {
  readonly ambang: Readonly<Record<string, number>>
  readonly faults: Readonly<Record<string, string>>
}

/** The figures as typed; empty means the guideline's. */
export function readCutOffs(
  typed: Readonly<Record<string, string>>,
  policy: Policy,
  all: readonly CutOff[],
): CutOffChanges {
  const faults: Record<string, string> = {}
  const ambang: Record<string, number> = {}
  for (const t of all) {
    const read = parseDecimal(typed[t.id] ?? '')
    const value = read.outcome === 'number' ? read.value : t.value
    const fault = read.outcome === 'refused' ? notAFigure(t) : faultOf(t, value)
    if (fault !== undefined) faults[t.id] = fault
    else if (value !== (policy.ambang[t.id] ?? t.value)) ambang[t.id] = value
  }
  return { ambang, faults }
}

const notAFigure = ({ value }: CutOff): string =>
  `Ketik angka saja, misalnya ${figure(value)}. Pecahan memakai koma.`

/** A forgotten minus would call every child stunted; a forgotten comma does the same with a figure. */
function faultOf({ value, unit }: CutOff, typed: number): string | undefined {
  if (value < 0 && typed > 0)
    return `Angka pedoman di bawah nol: ${figure(value)} ${unit}. Ketik dengan tanda minus, misalnya ${figure(value)}.`
  if (value > 0 && typed < 0) return `Angka ini tidak boleh di bawah nol. Pedoman: ${figure(value)} ${unit}.`
  return Math.abs(typed) > farthest * Math.max(1, Math.abs(value))
    ? `Terlalu jauh dari pedoman (${figure(value)} ${unit}). Periksa koma dan nolnya.`
    : undefined
}

const farthest = 10
