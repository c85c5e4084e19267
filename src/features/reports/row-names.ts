import { cellWords } from '../../domain/sheets/index.ts'
import type { Head, Row } from '../../domain/sheets/index.ts'

/** Whose row it is; of who has several also which: "Alif · PCV 1". */
export function rowNames(heads: readonly Head[], rows: readonly Row[]): readonly string[] {
  const of = Map.groupBy(rows, r => r.whose.id)
  const apart = heads.flatMap((head, i) => (head.apart ? [{ i, type: head.type }] : []))
  return rows.map(({ whose, cells }) =>
    (of.get(whose.id)?.length ?? 0) > 1
      ? [whose.name, ...apart.map(({ i, type }) => cellWords(cells[i], type))].join(' · ')
      : whose.name,
  )
}
