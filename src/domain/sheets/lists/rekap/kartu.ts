import { countColumn, countedSheet, monthColumn } from '../../counted.ts'
import { cardRecaps } from '../../rekap/index.ts'
import type { RecapForm } from '../../rekap/index.ts'
import type { Sheet } from '../../sheet.ts'

/** A recap of the Kartu Bantu: a row for each month of the year, as on the paper. */
const recapSheet = ({ id, title, form, version, signs, blocks }: RecapForm): Sheet =>
  countedSheet({
    id,
    title,
    group: 'rekap',
    form,
    version,
    paper: 'lebar',
    signs,
    period: 'tahun',
    counts: blocks.flatMap(b => b.cells.map(([, count]) => count)),
    lines: tally => [tally],
    columns: [
      monthColumn(),
      ...blocks.flatMap(b => b.cells.map(([label, count]) => countColumn(label, count, b.heading))),
    ],
  })

export const recapSheets: readonly Sheet[] = cardRecaps.map(recapSheet)
