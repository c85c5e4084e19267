import type { DoseRow } from '../../src/domain/schedules/immunisation/index.ts'

/** What was counted, yet somebody should look at: a number that its day contradicts, and a dose that came too early. */
export const notesOn = (rows: readonly DoseRow[]): string[] =>
  rows.flatMap(row => [
    ...renumbered(row),
    ...(row.tooEarly
      ? [`${named(row)}: diberikan sebelum umur atau jarak terpendeknya; dihitung, tanya bidan`]
      : []),
  ])

const named = ({ antigen, given }: DoseRow): string => `${antigen} ${given?.date ?? ''}`

/** Hexavalent has its own numbers, and so has MR at school. */
function renumbered(row: DoseRow): string[] {
  const { given, dose, antigen, rule } = row
  if (given?.dose === undefined || given.dose === dose || given.product !== antigen || rule.counts) return []
  return [`${named(row)}: tertulis dosis ${given.dose}, dihitung dosis ${dose} menurut urutan tanggal`]
}
