import { vaccineWords } from '../../../due/index.ts'
import type { Antigen } from '../../../schedules/immunisation/index.ts'
import { yesNoWords } from '../../cell.ts'
import { dateColumn, figureColumn, motherOf, nameColumn, numberColumn, textColumn } from '../../columns.ts'
import { childrenOfYear } from '../../rows/child-died.ts'
import { sheet } from '../../sheet.ts'
import { byHand, dasawisma, handedOn, of, remarks, shared, weighed, yearOf } from './year.ts'
import type { Year } from './year.ts'

/** E1 is the first month of life. */
const milkOnly = [1, 2, 3, 4, 5, 6].map(n =>
  textColumn<Year>(`asi_${n}`, `E${n}`, r => yesNoWords(r.milk.get(n - 1)), {
    under: ['ASI eksklusif'],
    width: 5,
  }),
)
const dose = (antigen: Antigen, number: number, label: string) =>
  dateColumn<Year>(`beri_${antigen} ${number}`, label, r => r.given.dose(antigen, number), {
    under: ['Imunisasi'],
  })

export const babies = sheet<Year>({
  ...shared,
  id: 'sip-2',
  title: 'SIP Format 2: register bayi dan balita',
  form: 'SIP Format 2',
  hint: 'Sirup besi dan oralit diisi dengan tangan. Heksavalen berdiri di kolom DPT/HB; polio suntik (IPV) tidak punya kolom pada format ini.',
  rows: (subject, asked) => childrenOfYear(subject, asked).map(child => yearOf(subject, child, asked)),
  whose: of,
  columns: [
    numberColumn(),
    nameColumn(of, 'Nama bayi/balita'),
    dateColumn('lahir', 'Tanggal lahir', r => r.resident.body.tanggal_lahir, { needed: true }),
    figureColumn('bbl', 'BBL (kg)', r => r.resident.body.bb_lahir),
    textColumn('ayah', 'Nama ayah', r => r.resident.body.ayah_nama, { width: 16 }),
    textColumn('ibu', 'Nama ibu', (r, look) => motherOf(r.resident, look), { width: 16 }),
    dasawisma,
    ...weighed,
    ...milkOnly,
    byHand('sirup_besi', 'Sirup besi', 'Pelayanan'),
    handedOn('vit_a', 'Vitamin A'),
    handedOn('obat_cacing', 'Obat cacing'),
    byHand('oralit', 'Oralit', 'Pelayanan'),
    dose('HB0', 1, vaccineWords.HB0),
    dose('BCG', 1, vaccineWords.BCG),
    ...[1, 2, 3, 4].map(n => dose('OPV', n, `Polio ${n}`)),
    ...[1, 2, 3].map(n => dose('DPT-HB-Hib', n, `DPT/HB ${n}`)),
    dose('MR', 1, 'Campak'),
    dateColumn('meninggal', 'Tanggal meninggal', r => r.died),
    remarks,
  ],
})
