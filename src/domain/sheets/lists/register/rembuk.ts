import { yesNoWords } from '../../cell.ts'
import {
  addressOf,
  dateColumn,
  figureColumn,
  nameColumn,
  numberColumn,
  parentOf,
  textColumn,
} from '../../columns.ts'
import type { Asked } from '../../asked.ts'
import { cardRows } from '../../rows/card.ts'
import type { CardRow } from '../../rows/card.ts'
import { isUnderFive } from '../../rows/child.ts'
import { growthIn } from '../../rows/growth.ts'
import type { Resident } from '../../rows/resident.ts'
import { sheet } from '../../sheet.ts'
import type { Subject } from '../../sheet.ts'

type Index = 'bbu' | 'tbu' | 'bbtb'

/** A child at the end of a month: of each fact the latest card that has it, as in every count of the month. */
type Seen = {
  readonly resident: Resident
  readonly onDate: string
  readonly bb: number | undefined
  readonly tb: number | undefined
  readonly z: Readonly<Record<Index, number | undefined>>
  readonly twoT: boolean | undefined
  readonly referred: string | undefined
}

function seenOf(cards: readonly CardRow[]): readonly Seen[] {
  const last = cards.at(-1)
  if (!last) return []
  const latest = <T>(fact: (r: CardRow) => T | undefined): T | undefined =>
    cards.map(fact).findLast(x => x !== undefined)
  const z = (index: Index) => latest(r => growthIn(r)?.growth?.readings[index]?.z)
  return [
    {
      resident: last.resident,
      onDate: last.onDate,
      bb: latest(r => numberOf(r.answers['bb'])),
      tb: latest(r => numberOf(r.answers['tb'])),
      z: { bbu: z('bbu'), tbu: z('tbu'), bbtb: z('bbtb') },
      twoT: latest(r => growthIn(r)?.gain)?.twoT,
      referred: latest(r => r.referred),
    },
  ]
}
const numberOf = (x: unknown): number | undefined => (typeof x === 'number' ? x : undefined)

const needsLook = ({ twoT, z }: Seen): boolean =>
  twoT === true || Object.values(z).some(x => x !== undefined && x < lowest)
/** Two standard deviations below the middle: who is talked about at the rembuk, which is no diagnosis. */
const lowest = -2

const rows = (subject: Subject, asked: Asked): readonly Seen[] =>
  seenOf(
    cardRows(subject, asked, ['bayi-balita-apras']).filter(r => isUnderFive(r.resident, subject, asked)),
  ).filter(needsLook)
const of = (row: Seen): Resident => row.resident

/** The children whom the rembuk stunting of a desa talks about. The word itself is a doctor's, after she has seen the child. */
export const rembuk = sheet<Seen>({
  id: 'rembuk-stunting',
  title: 'Bahan rembuk stunting',
  group: 'register',
  form: 'Bahan rembuk stunting desa: hasil ukur, bukan diagnosis; stunting ditetapkan dokter',
  version: '2026',
  paper: 'lebar',
  signs: ['Bidan desa', 'Kepala desa'],
  rows,
  whose: of,
  columns: [
    numberColumn(),
    textColumn('desa', 'Desa', (r, look) => look.area(r.resident.posyandu, 'desa'), { width: 16 }),
    textColumn('posyandu', 'Posyandu', (r, look) => look.area(r.resident.posyandu, 'posyandu'), {
      width: 16,
    }),
    nameColumn(of, 'Nama anak'),
    textColumn('jk', 'L/P', r => r.resident.body.jk, { width: 5 }),
    dateColumn('lahir', 'Tanggal lahir', r => r.resident.body.tanggal_lahir),
    textColumn('ortu', 'Nama orang tua', (r, look) => parentOf(r.resident, look), { width: 20 }),
    textColumn('alamat', 'Alamat', (r, look) => addressOf(r.resident, look), { width: 26 }),
    dateColumn('tanggal', 'Tanggal ukur', r => r.onDate),
    figureColumn('bb', 'BB (kg)', r => r.bb),
    figureColumn('tb', 'PB/TB (cm)', r => r.tb),
    figureColumn('z_bbu', 'Z BB/U', r => r.z.bbu),
    figureColumn('z_tbu', 'Z TB/U', r => r.z.tbu),
    figureColumn('z_bbtb', 'Z BB/TB', r => r.z.bbtb),
    textColumn('dua_t', '2T', r => yesNoWords(r.twoT), { width: 6 }),
    textColumn('rujuk', 'Dirujuk', r => r.referred),
    textColumn('gakin', 'Keluarga kurang mampu', (r, look) => {
      const poor = look.household(r.resident.body.rumah)?.gakin
      return poor === 'ya' ? 'Ya' : poor === 'tidak' ? 'Tidak' : undefined
    }),
    textColumn('sepakat', 'Kesepakatan', () => undefined, { width: 24 }),
  ],
})
