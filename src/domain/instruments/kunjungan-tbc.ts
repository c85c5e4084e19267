import {
  all,
  any,
  date,
  includesAny,
  instrument,
  multi,
  not,
  optional,
  text,
  whenAsked,
  yes,
  yesNo,
} from '../instrument/index.ts'
import { bertemu, pembuka, penutup, penutupAskOnlyIf, penutupSection } from './parts/kunjungan-khusus.ts'
import { kunjunganRumah, usulan } from './sources.ts'

const health = { seenBy: 'health' } as const
const obat = ['adaObat', 'minum24'] as const

/**
 * Section 4.2 and 4.3, TBC. Done by the bidan, or by a kader whom the bidan has named for this person. The title does not
 * say the illness: it may stand on a phone that a family shares.
 */
export const kunjunganTbc = instrument({
  id: 'kunjungan-tbc',
  title: 'Kunjungan khusus: mendampingi minum obat',
  form: 'Kunjungan rumah (h): penyakit menular, TBC',
  appliesTo: () => true,
  wholly: 'health',
  typical: { ageYears: 45 },
  questions: {
    ...pembuka,
    adaObat: whenAsked(
      yesNo({ ...health, ask: 'Apakah obat ada di rumah? Lihat obatnya', label: 'Ada obat' }),
    ),
    minum24: whenAsked(
      yesNo({
        ...health,
        ask: 'Apakah obat diminum dalam 24 jam terakhir?',
        label: 'Obat diminum 24 jam terakhir',
      }),
    ),
    pmo: optional(
      text({
        ...health,
        ask: 'Siapa yang mengingatkan minum obat (PMO)?',
        label: 'Nama PMO',
        maxLength: 100,
      }),
    ),
    periksaTerakhir: optional(
      date({ ...health, ask: 'Kapan terakhir periksa atau ambil obat?', label: 'Pemeriksaan terakhir' }),
    ),
    diagnosisTanggal: optional(date({ ...health, ask: 'Sejak kapan berobat?', label: 'Tanggal diagnosis' })),
    diagnosisDi: optional(
      text({ ...health, ask: 'Berobat di mana?', label: 'Tempat diagnosis', maxLength: 100 }),
    ),
    merokok: optional(yesNo({ ...health, ask: 'Merokok?', label: 'Merokok' })),
    kontakErat: optional(
      multi({
        ...health,
        ask: 'Siapa yang serumah atau sering dekat?',
        label: 'Kontak erat',
        options: { keluarga: 'Keluarga', tetangga: 'Tetangga', art: 'Pembantu atau pekerja di rumah' },
      }),
    ),
    kontakGejala: whenAsked(
      multi({
        ...health,
        ask: 'Apakah di antara mereka ada gejala ini?',
        label: 'Gejala kontak erat',
        options: {
          batuk: 'Batuk terus-menerus',
          demam2mgg: 'Demam 2 minggu atau lebih',
          bbTurun: 'Berat badan turun 2 bulan',
        },
      }),
    ),
    ...penutup,
  },
  sections: [
    { id: 'hasil', title: 'Hasil kunjungan', langkah: 4, questions: ['hasil'] },
    { id: 'obat', title: 'Minum obat', langkah: 4, questions: ['adaObat', 'minum24', 'pmo'] },
    {
      id: 'kontak',
      title: 'Orang di sekitarnya',
      langkah: 4,
      questions: ['kontakErat', 'kontakGejala', 'merokok'],
    },
    {
      id: 'riwayat',
      title: 'Riwayat berobat',
      langkah: 4,
      questions: ['periksaTerakhir', 'diagnosisTanggal', 'diagnosisDi'],
    },
    penutupSection,
  ],
  askOnlyIf: {
    adaObat: bertemu,
    minum24: bertemu,
    pmo: bertemu,
    periksaTerakhir: bertemu,
    diagnosisTanggal: bertemu,
    diagnosisDi: bertemu,
    merokok: bertemu,
    kontakErat: bertemu,
    kontakGejala: a => all(bertemu(a), includesAny(a.kontakErat, ['keluarga', 'tetangga', 'art'])),
    ...penutupAskOnlyIf,
  },
  thresholds: [],
  derive: a => ({
    obatTerlewat: any(not(yes(a.minum24)), not(yes(a.adaObat))),
    kontakBergejala: includesAny(a.kontakGejala, ['batuk', 'demam2mgg', 'bbTurun']),
    menolak: a.hasil === undefined ? undefined : a.hasil === 'menolak',
  }),
})({
  findings: [
    {
      code: 'kr-obat-terlewat',
      colour: 'merah',
      words: r =>
        r.adaObat === false
          ? 'Obat tidak ada di rumah, kabari bidan hari ini'
          : 'Obat terlewat, kabari bidan hari ini',
      from: obat,
      when: r => r.obatTerlewat,
      ...usulan,
    },
    {
      code: 'kr-obat-baik',
      colour: 'hijau',
      words: 'Obat ada dan diminum',
      from: obat,
      when: r => not(r.obatTerlewat),
      ...kunjunganRumah,
    },
    {
      code: 'kr-kontak-bergejala',
      colour: 'kuning',
      words: 'Ada orang dekat yang perlu diperiksa puskesmas',
      from: ['kontakGejala'],
      when: r => r.kontakBergejala,
      ...kunjunganRumah,
    },
    {
      code: 'kr-khusus-menolak',
      colour: 'kuning',
      words: 'Menolak dikunjungi, kabari bidan',
      from: ['hasil'],
      when: r => r.menolak,
      ...usulan,
    },
  ],
  refer: [
    {
      id: 'lapor-obat-terlewat',
      to: 'pustu',
      unit: 'tbc',
      urgency: 'hari-ini',
      because: 'Obat TBC tidak ada atau terlewat',
      from: obat,
      when: r => r.obatTerlewat,
      ...usulan,
    },
    {
      id: 'rujuk-kontak-bergejala',
      to: 'puskesmas',
      unit: 'tbc',
      urgency: '7-hari',
      because: 'Kontak erat bergejala',
      from: ['kontakGejala'],
      when: r => r.kontakBergejala,
      ...kunjunganRumah,
    },
    {
      id: 'lapor-tbc-menolak',
      to: 'pustu',
      unit: 'tbc',
      urgency: '7-hari',
      because: 'Menolak dikunjungi',
      from: ['hasil'],
      when: r => r.menolak,
      ...usulan,
    },
  ],
  educate: [],
})
