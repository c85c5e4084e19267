import { addressOf, figureColumn, nikColumn, textColumn, dateColumn, nameColumn } from '../../columns.ts'
import { rounded } from '../../cell.ts'
import { cardRows } from '../../rows/card.ts'
import type { CardRow } from '../../rows/card.ts'
import { sheet } from '../../sheet.ts'

const of = (row: CardRow) => row.resident
const figure = (key: string, label: string) =>
  figureColumn<CardRow>(key, label, r => {
    const answer = r.answers[key]
    return typeof answer === 'number' ? answer : undefined
  })
const inDayOrder = (day: string): string => day.split('-').toReversed().join('-')

const empty = (key: string) => textColumn<CardRow>(key, key, () => undefined, { width: 12 })
const adults = ['dewasa', 'lansia', 'ibu-hamil', 'nifas-menyusui', 'usia-sekolah-remaja']

const ofClinic = (
  'kdStatusPulang tglPulang kdDokter kdDiag1 kdDiag2 kdDiag3 kdPoliRujukInternal rujukLanjut kdTacc alasanTacc anamnesa ' +
  'alergiMakan alergiUdara alergiObat kdPrognosa terapiObat terapiNonObat bmhp suhu'
).split(' ')
const pressure = (key: 'sistole' | 'diastole', from: string) =>
  figureColumn<CardRow>(key, key, r => rounded(derivedFigure(r, from), 0))

/** interop.md 4.3: the fields of a visit in P-Care in their order; what only the clinic knows stays empty. */
export const pcare = sheet<CardRow>({
  id: 'pcare',
  title: 'Lembar kerja P-Care',
  group: 'sistem',
  system: 'pcare',
  fieldByField: true,
  form: 'P-Care, isian kunjungan',
  version: '2026-11',
  hint: 'Untuk diketik di P-Care oleh petugas puskesmas. Diagnosis, obat, rujukan, kesadaran, dan status pulang diisi tenaga kesehatan. Tekanan darah dibulatkan ke mmHg penuh. Tanpa nomor kartu JKN, noKartu diisi NIK.',
  paper: 'lebar',
  rows: (subject, asked) => cardRows(subject, asked, adults),
  whose: of,
  columns: [
    nameColumn(of),
    textColumn('nik', 'NIK', r => r.resident.body.nik, { width: 18 }),
    empty('noKunjungan'),
    // Section 6: a NIK is accepted as the number of JKN.
    textColumn('noKartu', 'noKartu', r => r.resident.body.jkn_no ?? r.resident.body.nik, {
      width: 18,
      needed: true,
    }),
    textColumn('tglDaftar', 'tglDaftar', r => inDayOrder(r.onDate), { width: 12 }),
    ...['kdPoli', 'keluhan', 'kdSadar'].map(empty),
    pressure('sistole', 'tdSistole'),
    pressure('diastole', 'tdDiastole'),
    figure('bb', 'beratBadan'),
    figure('tb', 'tinggiBadan'),
    ...['respRate', 'heartRate'].map(empty),
    figure('lp', 'lingkarPerut'),
    ...ofClinic.map(empty),
  ],
})

const derivedFigure = ({ derived }: CardRow, key: string): number | undefined => {
  const value = derived[key]
  return typeof value === 'number' ? value : undefined
}

/** interop.md 4.3: SIKDA has no public template, so this is a plain list that any program can read. */
export const sikda = sheet<CardRow>({
  id: 'sikda',
  title: 'Daftar kunjungan untuk SIKDA',
  group: 'sistem',
  system: 'sikda',
  form: 'Daftar netral, satu baris satu pemeriksaan',
  version: '2026-11',
  hint: 'SIKDA tidak punya templat terbuka. Simpan sebagai CSV dan cocokkan kolomnya di SIKDA.',
  paper: 'lebar',
  bare: true,
  rows: (subject, asked) => cardRows(subject, asked, [...adults, 'bayi-balita-apras']),
  whose: of,
  columns: [
    nikColumn(of, 'nik'),
    nameColumn(of, 'nama'),
    dateColumn('lahir', 'tanggal_lahir', r => r.resident.body.tanggal_lahir, { needed: true }),
    textColumn('jk', 'jenis_kelamin', r => r.resident.body.jk, { width: 6, needed: true }),
    textColumn('jkn', 'nomor_jkn', r => r.resident.body.jkn_no, { width: 16 }),
    textColumn('alamat', 'alamat', (r, look) => addressOf(r.resident, look), { width: 26 }),
    textColumn('posyandu', 'posyandu', (r, look) => look.area(r.resident.posyandu, 'posyandu'), {
      width: 18,
    }),
    dateColumn('tanggal', 'tanggal_kunjungan', r => r.onDate),
    figure('bb', 'berat_kg'),
    figure('tb', 'tinggi_cm'),
    figure('lila', 'lila_cm'),
    figure('lp', 'lingkar_perut_cm'),
    figureColumn('sistole', 'sistole', r => derivedFigure(r, 'tdSistole')),
    figureColumn('diastole', 'diastole', r => derivedFigure(r, 'tdDiastole')),
    figure('gula', 'gula_darah_mg_dl'),
    textColumn('rujuk', 'dirujuk', r => r.referred),
  ],
})
