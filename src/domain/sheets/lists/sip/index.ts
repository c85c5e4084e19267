import { vaccineWords } from '../../../due/index.ts'
import {
  countedHistory,
  countedOf,
  kehamilan,
  kematian,
  layanan,
  read,
  weeksOn,
} from '../../../records/index.ts'
import { yesNoWords } from '../../cell.ts'
import type { Asked } from '../../asked.ts'
import {
  addressOf,
  dateColumn,
  figureColumn,
  motherOf,
  nameColumn,
  nikColumn,
  numberColumn,
  textColumn,
} from '../../columns.ts'
import { monthColumns } from '../../months.ts'
import { childCards, childrenOf, milkByMonth } from '../../rows/child.ts'
import { listedIn } from '../../rows/listed.ts'
import { residentOf } from '../../rows/resident.ts'
import type { Resident } from '../../rows/resident.ts'
import { sheet } from '../../sheet.ts'
import type { Sheet, Subject } from '../../sheet.ts'
import { sipMonthly } from './bulanan.ts'

const shared = { group: 'sip', version: '2013', paper: 'lebar', signs: ['Kader', 'Ketua posyandu'] } as const

/** What the year books of one person hold: the last weight of each month, and when each thing was given. */
type Year = {
  readonly resident: Resident
  readonly year: string
  readonly weights: ReadonlyMap<string, number>
  readonly given: ReadonlyMap<string, string>
  readonly died: string | undefined
  /** The last that was measured. */
  readonly arm: number | undefined
  /** Months of life 0 to 6 in which there was mother's milk only, or not. */
  readonly milk: ReadonlyMap<number, boolean>
}

function yearOf(subject: Subject, resident: Resident, asked: Asked): Year {
  const { view } = subject
  const { month, to } = asked
  const until = countedHistory(view)
    .filter(s => s.happenedOn <= to)
    .toReversed()
  const weights = until.flatMap(({ happenedOn, answers }) => {
    const kg = answers['bb']
    return typeof kg === 'number' ? [[happenedOn.slice(0, 7), kg] as const] : []
  })
  const given = countedOf(view, layanan.kind).flatMap(record => {
    const b = read(layanan, record)
    const day = b.tanggal ?? record.happenedOn
    const what = b.jenis === 'imunisasi' ? `${b.produk ?? ''} ${b.dosis ?? ''}`.trim() : b.jenis
    return what === undefined || day > to ? [] : [[what, day] as const]
  })
  const death = countedOf(view, kematian.kind).at(-1)
  return {
    resident,
    year: month.slice(0, 4),
    weights: new Map(weights),
    given: new Map(given),
    died: death && (read(kematian, death).tanggal ?? death.happenedOn),
    arm: until.map(s => s.answers['lila']).findLast(cm => typeof cm === 'number'),
    milk: milkByMonth(childCards(subject), resident.body.tanggal_lahir, asked),
  }
}

const of = (row: Year) => row.resident
const weighed = monthColumns<Year>(
  'bb',
  'Hasil penimbangan (kg)',
  'number',
  (r, m) => r.weights.get(m),
  r => r.year,
)
/** E1 is the first month of life. */
const milkOnly = [1, 2, 3, 4, 5, 6].map(n =>
  textColumn<Year>(`asi_${n}`, `E${n}`, r => yesNoWords(r.milk.get(n - 1)), {
    under: ['ASI eksklusif'],
    width: 5,
  }),
)
const givenOn = (what: string, label: string, under: string) =>
  dateColumn<Year>(`beri_${what}`, label, r => r.given.get(what) ?? firstOf(r, what), { under: [under] })

/** A dose of a product without its number is still the product. */
const firstOf = ({ given }: Year, what: string): string | undefined => {
  const [product = '', dose] = what.split(' ')
  return dose === '1' || dose === undefined ? given.get(product) : undefined
}

const babies = sheet<Year>({
  ...shared,
  id: 'sip-2',
  title: 'SIP Format 2: register bayi dan balita',
  form: 'SIP Format 2',
  rows: (subject, asked) => childrenOf(subject, asked).map(child => yearOf(subject, child, asked)),
  whose: of,
  columns: [
    numberColumn(),
    nameColumn(of, 'Nama bayi/balita'),
    dateColumn('lahir', 'Tanggal lahir', r => r.resident.body.tanggal_lahir, { needed: true }),
    figureColumn('bbl', 'BBL (kg)', r => r.resident.body.bb_lahir),
    textColumn('ayah', 'Nama ayah', r => r.resident.body.ayah_nama, { width: 16 }),
    textColumn('ibu', 'Nama ibu', (r, look) => motherOf(r.resident, look), { width: 16 }),
    textColumn(
      'dasawisma',
      'Kelompok dasawisma',
      (r, look) => look.household(r.resident.body.rumah)?.dasawisma,
    ),
    ...weighed,
    ...milkOnly,
    givenOn('vit_a', 'Vitamin A', 'Pelayanan'),
    givenOn('obat_cacing', 'Obat cacing', 'Pelayanan'),
    givenOn('HB0', vaccineWords.HB0, 'Imunisasi'),
    givenOn('BCG', vaccineWords.BCG, 'Imunisasi'),
    ...['1', '2', '3', '4'].map(dose => givenOn(`OPV ${dose}`, `Polio ${dose}`, 'Imunisasi')),
    ...['1', '2', '3'].map(dose => givenOn(`DPT-HB-Hib ${dose}`, `DPT/HB ${dose}`, 'Imunisasi')),
    givenOn('MR 1', 'Campak', 'Imunisasi'),
    dateColumn('meninggal', 'Tanggal meninggal', r => r.died),
    textColumn('catatan', 'Catatan', () => undefined),
  ],
})

const mothersOf = listedIn(['bumil', 'nifas-menyusui'])

const mothers = sheet<Year>({
  ...shared,
  id: 'sip-4',
  title: 'SIP Format 4: register ibu hamil dan nifas',
  form: 'SIP Format 4',
  rows: (subject, asked) => mothersOf(subject, asked).map(({ resident }) => yearOf(subject, resident, asked)),
  whose: of,
  columns: [
    numberColumn(),
    nikColumn(of),
    nameColumn(of, 'Nama ibu'),
    figureColumn('umur', 'Umur', r => r.resident.stages?.ageYears),
    textColumn('alamat', 'Alamat/dasawisma', (r, look) => addressOf(r.resident, look), { width: 24 }),
    dateColumn('daftar', 'Tanggal pendaftaran', r => r.resident.episodes.at(-1)?.openedOn),
    figureColumn('uk', 'Umur kehamilan waktu daftar (minggu)', r => {
      const episode = r.resident.episodes.at(-1)
      return episode && weeksOn(episode, episode.openedOn)
    }),
    figureColumn('hamil_ke', 'Hamil ke-', r => r.resident.episodes.at(-1)?.hamilKe),
    figureColumn('lila', 'LiLA (cm)', r => r.arm),
    ...weighed,
    givenOn('ttd', 'TTD', 'Pelayanan'),
    givenOn('mt', 'PMT', 'Pelayanan'),
    givenOn('vit_a', 'Vitamin A', 'Pelayanan'),
    textColumn('status_t', 'Status T (TT/Td)', r => r.resident.body.status_td, { width: 8 }),
    textColumn('catatan', 'Catatan', () => undefined),
  ],
})

/** Women of 15 to 49; contraception as the adult's card has it last. */
const couples = sheet<Year & { readonly method: string | undefined }>({
  ...shared,
  id: 'sip-3',
  title: 'SIP Format 3: register WUS dan PUS',
  form: 'SIP Format 3',
  rows: (subject, asked) =>
    listedIn(['bumil', 'nifas-menyusui', 'remaja', 'dewasa'])(subject, asked)
      .filter(({ stages }) => stages.roles.includes('wus'))
      .map(({ resident }) => {
        const answers = countedHistory(subject.view).filter(s => s.happenedOn <= asked.to)
        const last = (key: string): unknown => answers.find(s => s.answers[key] !== undefined)?.answers[key]
        const method = last('kontrasepsi') ?? last('kbJenis')
        return {
          ...yearOf(subject, resident, asked),
          method: typeof method === 'string' ? method : undefined,
        }
      }),
  whose: of,
  columns: [
    numberColumn(),
    nikColumn(of),
    nameColumn(of, 'Nama WUS/PUS'),
    figureColumn('umur', 'Umur', r => r.resident.stages?.ageYears),
    textColumn('suami', 'Nama suami', r => r.resident.body.suami_nama, { width: 18 }),
    textColumn(
      'dasawisma',
      'Kelompok dasawisma',
      (r, look) => look.household(r.resident.body.rumah)?.dasawisma,
    ),
    figureColumn('lila', 'LiLA (cm)', r => r.arm),
    textColumn('status_t', 'Status T (TT/Td)', r => r.resident.body.status_td, { width: 8 }),
    textColumn('kontrasepsi', 'Kontrasepsi', r => r.method),
    textColumn('catatan', 'Catatan', () => undefined),
  ],
})

type Birth = {
  readonly resident: Resident
  readonly ended: string
  readonly outcome: string
  readonly babyDied: string | undefined
  readonly motherDied: string | undefined
  readonly baby: string | undefined
}
const outcomes: Readonly<Record<string, string>> = {
  lahir_hidup: 'Lahir hidup',
  lahir_mati: 'Lahir mati',
  keguguran: 'Keguguran',
  ibu_meninggal: 'Ibu meninggal',
}

/** Births and deaths of the year until the asked month. */
const births = sheet<Birth>({
  ...shared,
  id: 'sip-1',
  title: 'SIP Format 1: ibu hamil, kelahiran, kematian bayi dan ibu',
  form: 'SIP Format 1',
  rows: (subject, asked) => {
    const resident = residentOf(subject, asked)
    if (!resident) return []
    return countedOf(subject.view, kehamilan.kind).flatMap(record => {
      const b = read(kehamilan, record)
      const ended = b.tanggal_akhir
      if (ended === undefined || ended > asked.to || ended < `${asked.month.slice(0, 4)}-01-01`) return []
      return {
        resident,
        ended,
        outcome: outcomes[b.akhir ?? ''] ?? '',
        babyDied: b.bayi_meninggal_pada,
        motherDied: b.akhir === 'ibu_meninggal' ? ended : undefined,
        baby: b.anak?.[0],
      }
    })
  },
  whose: row => row.resident,
  columns: [
    numberColumn(),
    nikColumn(r => r.resident, 'NIK ibu'),
    nameColumn(r => r.resident, 'Nama ibu'),
    textColumn('bapak', 'Nama bapak', r => r.resident.body.suami_nama, { width: 18 }),
    textColumn('nik_bayi', 'NIK bayi', (r, look) => look.person(r.baby)?.nik, { width: 18 }),
    textColumn('bayi', 'Nama bayi', (r, look) => look.person(r.baby)?.nama, { width: 20 }),
    dateColumn('lahir', 'Tanggal lahir', r => r.ended),
    dateColumn('bayi_meninggal', 'Tanggal bayi meninggal', r => r.babyDied),
    dateColumn('ibu_meninggal', 'Tanggal ibu meninggal', r => r.motherDied),
    textColumn('ket', 'Keterangan', r => r.outcome),
  ],
})

export const sipSheets: readonly Sheet[] = [births, babies, couples, mothers, ...sipMonthly]
