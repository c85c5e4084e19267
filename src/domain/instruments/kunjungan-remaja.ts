import { choice, date, instrument, optional, whenAsked, yes, yesNo } from '../instrument/index.ts'
import type { Context } from '../instrument/index.ts'
import { ageGroups } from '../life-stage.ts'
import { isSchoolAge, screeningFrom } from './ages.ts'
import { ceklis } from './parts/ceklis.ts'
import { tumbuh } from './parts/kunjungan-tumbuh.ts'
import { isiPiringku, makanSehat, skriningJiwa } from './parts/kunjungan-umum.ts'

const rows = ceklis('kr-remaja', [
  makanSehat,
  {
    id: 'td',
    of: 'td1Tahun',
    words: 'Tekanan darah belum diperiksa tahun ini, ajak ke posyandu',
    sometimes: true,
  },
  {
    id: 'gds',
    of: 'gds1Tahun',
    words: 'Gula darah belum diperiksa tahun ini, ajak ke posyandu',
    sometimes: true,
  },
  { id: 'hb', of: 'hb1Tahun', words: 'Hb belum diperiksa tahun ini', sometimes: true },
  { id: 'ttd', of: 'ttdTersedia', words: 'Tablet tambah darah remaja putri tidak tersedia', sometimes: true },
  {
    id: 'ttd-minum',
    of: 'ttdSeminggu',
    words: 'Tablet tambah darah minggu ini terlewat',
    teach: 'Minum satu tablet tambah darah setiap minggu, sesudah makan.',
    sometimes: true,
  },
  {
    id: 'rokok',
    of: 'rokok',
    when: 'aktif',
    words: 'Merokok, ajak ikut layanan berhenti merokok',
    teach:
      'Berhenti sekarang lebih mudah daripada nanti. Layanan berhenti merokok di puskesmas gratis dan rahasia.',
    sometimes: true,
  },
])

const besar = (_: object, c: Context) => c.who.ageYears >= ageGroups.produktifFromYear
const putri = (_: object, c: Context) => c.who.sex === 'P' && c.who.ageYears >= screeningFrom.ttdPutri

/** Section 4.2, 6–18 years. Smoking is as confidential as on the card. */
export const kunjunganRemaja = instrument({
  id: 'kunjungan-remaja',
  title: 'Ceklis usia sekolah dan remaja',
  form: 'Kunjungan rumah (e): usia sekolah dan remaja',
  appliesTo: isSchoolAge,
  typical: { sex: 'P', ageYears: 15 },
  questions: {
    timbangTerakhir: tumbuh.timbangTerakhir,
    bbArah: optional(tumbuh.bbArah),
    tbArah: optional(tumbuh.tbArah),
    isiPiringku,
    td1Tahun: whenAsked(
      yesNo({ ask: 'Apakah tekanan darah diperiksa tahun ini?', label: 'TD diperiksa tahun ini' }),
    ),
    gds1Tahun: whenAsked(
      yesNo({ ask: 'Apakah gula darah diperiksa tahun ini?', label: 'GDS diperiksa tahun ini' }),
    ),
    hb1Tahun: whenAsked(yesNo({ ask: 'Apakah Hb diperiksa tahun ini?', label: 'Hb diperiksa tahun ini' })),
    hbTanggal: optional(date({ ask: 'Kapan Hb diperiksa?', label: 'Tanggal periksa Hb' })),
    ttdTersedia: whenAsked(
      yesNo({ ask: 'Apakah tablet tambah darah tersedia? Lihat tabletnya', label: 'TTD tersedia' }),
    ),
    ttdSeminggu: whenAsked(
      yesNo({ ask: 'Apakah tablet tambah darah diminum minggu ini?', label: 'TTD diminum 1 minggu' }),
    ),
    rokok: optional(
      choice({
        ask: 'Merokok?',
        label: 'Merokok',
        options: { aktif: 'Merokok', pasif: 'Tidak, tetapi terkena asap', tidak: 'Tidak' },
        seenBy: 'health',
        hint: 'Tanyakan berdua saja, tidak di depan orang tua',
      }),
    ),
    skriningJiwa,
  },
  sections: [
    {
      id: 'tumbuh',
      title: 'Pertumbuhan dan makan',
      langkah: 4,
      questions: ['timbangTerakhir', 'bbArah', 'tbArah', 'isiPiringku'],
    },
    {
      id: 'periksa',
      title: 'Pemeriksaan tahun ini',
      langkah: 4,
      questions: ['td1Tahun', 'gds1Tahun', 'hb1Tahun', 'hbTanggal', 'skriningJiwa'],
    },
    {
      id: 'tablet',
      title: 'Tablet tambah darah',
      langkah: 4,
      questions: ['ttdTersedia', 'ttdSeminggu'],
    },
    { id: 'rokok', title: 'Rokok (rahasia)', langkah: 4, questions: ['rokok'] },
  ],
  askOnlyIf: {
    td1Tahun: besar,
    gds1Tahun: besar,
    hb1Tahun: putri,
    hbTanggal: a => yes(a.hb1Tahun),
    ttdTersedia: putri,
    ttdSeminggu: putri,
    rokok: (_, c) => c.who.ageYears >= screeningFrom.merokok,
  },
  thresholds: [],
  derive: () => ({}),
})(rows)
