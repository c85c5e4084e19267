import { areaPath } from '../../domain/areas/index.ts'
import type { AreaTree } from '../../domain/areas/index.ts'
import { monthOf, plainDay } from '../shared/words.ts'
import type { Made } from './SheetPage.tsx'

/** The lines above a register: what, where, when. */
export const titleOf = ({ sheet, month, area, today, filled }: Made, tree: AreaTree): readonly string[] => [
  sheet.title,
  `${areaPath(tree, area.id)} · ${monthOf(`${month}-01`)} · ${filled.rows.length} baris`,
  `${sheet.form}. Dibuat ${plainDay(today)} dengan Saku Kader.`,
]

/** "eppgbm-identitas-posyandu-melati-2026-11": letters that every disk takes. */
export const fileName = ({ sheet, month, area }: Made): string =>
  [
    sheet.id,
    area.nama
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    month,
  ].join('-')
