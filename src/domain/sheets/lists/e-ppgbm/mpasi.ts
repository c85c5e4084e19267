import { kelompokMakanan } from '../../../instruments/parts/kelompok-makan.ts'
import { numberColumn } from '../../columns.ts'
import { childrenOf, childCards, givenIn } from '../../rows/child.ts'
import type { Resident } from '../../rows/resident.ts'
import { pmtRows } from '../../rows/pmt.ts'
import type { Asked } from '../../asked.ts'
import { isIn } from '../../asked.ts'
import { sheet } from '../../sheet.ts'
import type { Subject } from '../../sheet.ts'
import { cell, oldExcel, ya } from './answers.ts'
import { mpasi as headings, version } from './headings.ts'

type Row = {
  readonly child: Resident
  readonly on: string
  readonly milk: unknown
  readonly groups: readonly string[]
  readonly helped: boolean | undefined
}

/** Every card of the month that asked what was eaten. */
function rows(subject: Subject, asked: Asked): readonly Row[] {
  const [child] = childrenOf(subject, asked)
  if (!child) return []
  const helped = pmtRows(subject, asked).length > 0 || givenIn(subject, asked).has('mt')
  return childCards(subject).flatMap(({ happenedOn, answers }) => {
    const { kelompokMakan: groups, asiLanjut, mtPangan } = answers
    if (!Array.isArray(groups) || !isIn(asked, happenedOn)) return []
    const own = typeof mtPangan === 'boolean' ? mtPangan : undefined
    return [
      { child, on: happenedOn, milk: asiLanjut, groups: groups.map(String), helped: helped ? true : own },
    ]
  })
}

/** In the order of the template; its words for what the card asks. */
const groupColumns = {
  sereal: 'sereal',
  kacang: 'kacang',
  susu: 'susu',
  'daging/unggas': 'daging',
  telur: 'telur',
  buah_sayur_vita: 'vita',
  buah_sayur_lain: 'lain',
} as const satisfies Readonly<Record<string, keyof typeof kelompokMakanan>>

export const mpasiBalita = sheet<Row>({
  id: 'eppgbm-mpasi',
  title: 'e-PPGBM: MP-ASI',
  group: 'sistem',
  system: 'e-ppgbm',
  form: 'Templat e-PPGBM (SIGIZI Kesga), MP-ASI',
  version,
  hint: oldExcel,
  paper: 'lebar',
  bare: true,
  editions: headings,
  rows,
  whose: row => row.child,
  columns: [
    { ...numberColumn(), key: 'No' },
    cell('NIK', r => r.child.body.nik, { needed: true, width: 18 }),
    cell('Nama', r => r.child.body.nama, { needed: true, width: 26 }),
    cell('tgl_monitoring', r => r.on, { needed: true, width: 12 }),
    cell('asi', r => ya(r.milk), { needed: true }),
    ...Object.entries(groupColumns).map(([key, group]) => cell<Row>(key, r => ya(r.groups.includes(group)))),
    cell('dapat_intervensi', r => ya(r.helped)),
  ],
})
