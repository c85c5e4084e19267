import { completedMonths } from '../../../measures/age.ts'
import { yesNoWords } from '../../cell.ts'
import {
  addressOf,
  dateColumn,
  familyCardOf,
  fatherNik,
  figureColumn,
  nikColumn,
  nameColumn,
  numberColumn,
  parentNik,
  parentOf,
  phoneOf,
  textColumn,
} from '../../columns.ts'
import { bookOf, pkatOf, vitaminAOf } from '../../rows/counted-facts.ts'
import { cardRows } from '../../rows/card.ts'
import type { CardRow } from '../../rows/card.ts'
import { growthIn } from '../../rows/growth.ts'
import { isUnderFive } from '../../rows/child.ts'
import { sheet } from '../../sheet.ts'

const numberOf = (x: unknown): number | undefined => (typeof x === 'number' ? x : undefined)
const of = (row: CardRow) => row.resident
const answered = (key: string) => (r: CardRow) => {
  const answer = r.answers[key]
  return yesNoWords(typeof answer === 'boolean' ? answer : undefined)
}

/** Section 5.3: one line a measurement of a child under five. */
export const pemantauan = sheet<CardRow>({
  id: 'f1-pemantauan',
  title: 'F1: pemantauan pertumbuhan balita',
  group: 'register',
  form: 'Formulir pemantauan pertumbuhan balita di posyandu',
  version: '2026-11',
  paper: 'lebar',
  signs: ['Kader', 'Petugas gizi'],
  rows: (subject, asked) =>
    cardRows(subject, asked, ['bayi-balita-apras']).filter(r => isUnderFive(r.resident, subject, asked)),
  whose: of,
  columns: [
    numberColumn(),
    textColumn('kk', 'No. KK', (r, look) => familyCardOf(r.resident, look), { width: 18 }),
    nikColumn(of),
    figureColumn('anak_ke', 'Anak ke-', r => r.resident.body.anak_ke),
    nameColumn(of, 'Nama anak'),
    dateColumn('lahir', 'Tanggal lahir', r => r.resident.body.tanggal_lahir, { needed: true }),
    textColumn('jk', 'L/P', r => r.resident.body.jk, { width: 5, needed: true }),
    figureColumn(
      'uk_lahir',
      'UK lahir',
      (r, look) => r.resident.body.uk_lahir ?? look.birth(r.resident.id)?.uk_akhir,
    ),
    figureColumn('bb_lahir', 'BB lahir (kg)', r => r.resident.body.bb_lahir),
    figureColumn('pb_lahir', 'PB lahir (cm)', r => r.resident.body.pb_lahir),
    textColumn('imd', 'IMD', (r, look) => yesNoWords(r.resident.body.imd ?? look.birth(r.resident.id)?.imd), {
      width: 6,
    }),
    textColumn('ortu', 'Nama orang tua', (r, look) => parentOf(r.resident, look), { width: 20 }),
    textColumn('nik_ortu', 'NIK orang tua', (r, look) => parentNik(r.resident, look), { width: 18 }),
    textColumn('nik_ayah', 'NIK ayah', r => fatherNik(r.resident), { width: 18 }),
    textColumn('hp', 'No. HP', (r, look) => phoneOf(r.resident, look), { width: 15 }),
    textColumn('alamat', 'Alamat', (r, look) => addressOf(r.resident, look), { width: 26 }),
    dateColumn('tanggal', 'Tanggal ukur', r => r.onDate),
    figureColumn('umur', 'Umur (bulan)', ({ resident: { body }, onDate }) =>
      body.tanggal_lahir === undefined || body.tanggal_lahir > onDate
        ? undefined
        : completedMonths(body.tanggal_lahir, onDate),
    ),
    figureColumn('bb', 'BB (kg)', r => numberOf(r.answers['bb'])),
    figureColumn('tb', 'PB/TB (cm)', r => numberOf(r.answers['tb'])),
    figureColumn('lila', 'LiLA (cm)', r => numberOf(r.answers['lila'])),
    figureColumn('lk', 'LK (cm)', r => numberOf(r.answers['lk'])),
    textColumn('nt', 'N/T/O/B', r => growthIn(r)?.gain?.letter, { width: 6 }),
    textColumn('asi', 'ASI eksklusif', answered('asiEksklusif'), { width: 7 }),
    textColumn('vita', 'Vitamin A', r => yesNoWords(vitaminAOf(r.resident, r.answers['vitA'])), { width: 7 }),
    textColumn('kia', 'Buku KIA', r => yesNoWords(bookOf(r.resident)), { width: 6 }),
    textColumn('perkembangan', 'Ceklis perkembangan', r => {
      const incomplete = r.derived['perkembanganTidakLengkap']
      return typeof incomplete === 'boolean' ? (incomplete ? 'Tidak lengkap' : 'Lengkap') : undefined
    }),
    textColumn('pkat', 'PKAT', r => yesNoWords(pkatOf(r.resident)), { width: 6 }),
    textColumn('bbu', 'BB/U', r => growthIn(r)?.growth?.readings.bbu?.class?.words, { width: 18 }),
    textColumn('tbu', 'PB/U atau TB/U', r => growthIn(r)?.growth?.readings.tbu?.class?.words, { width: 18 }),
    textColumn('bbtb', 'BB/PB atau BB/TB', r => growthIn(r)?.growth?.readings.bbtb?.class?.words, {
      width: 14,
    }),
  ],
})
