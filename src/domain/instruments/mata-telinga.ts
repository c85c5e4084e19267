import { all, choice, instrument, loinc, unsure, type Questions } from '../instrument/index.ts'
import { screeningFrom } from './ages.ts'
import { bisik } from './codes.ts'
import { is2025 } from './edition.ts'
import { ilp2023, kartu2023 } from './sources.ts'

const tajam = { kanan: loinc('79882-7'), kiri: loinc('79883-5') }

const mata = (sisi: 'kanan' | 'kiri') =>
  choice({
    ask: `Hitung jari dari 6 meter, mata ${sisi}`,
    label: `Mata ${sisi}`,
    hint: 'Tutup mata yang lain, jangan ditekan. Dengan huruf E: perlu diperiksa bila tidak lebih baik dari 6/12.',
    options: { normal: 'Benar 3 kali berturut-turut', gangguan: 'Salah 2 kali atau lebih dari 5' },
    fhir: unsure(
      'Kode nasional meminta tajam penglihatan (6/n); hitung jari tidak memberikannya.',
      tajam[sisi],
    ),
  })

const telinga = (sisi: 'kanan' | 'kiri') =>
  choice({
    ask: `Tes bisik, telinga ${sisi}`,
    label: `Telinga ${sisi}`,
    hint: 'Dari belakang, telinga yang lain ditutup.',
    options: { normal: 'Lebih dari 8 dari 10 kata ditirukan', gangguan: '8 kata atau kurang' },
    fhir: bisik(sisi, 'normal', 'gangguan'),
  })

const questions = {
  mataKanan: mata('kanan'),
  mataKiri: mata('kiri'),
  telingaKanan: telinga('kanan'),
  telingaKiri: telinga('kiri'),
} satisfies Questions

type Sisi = 'normal' | 'gangguan' | undefined

/** One side is enough to be sent on; both must be good to be good. */
function gangguan(kanan: Sisi, kiri: Sisi): boolean | undefined {
  if (kanan === 'gangguan' || kiri === 'gangguan') return true
  return kanan === undefined || kiri === undefined ? undefined : false
}

const mataKeys = ['mataKanan', 'mataKiri'] as const
const telingaKeys = ['telingaKanan', 'telingaKiri'] as const

/** Section 2.0.8: once a year from 15 years; in the edition of 2025 every six months from 6 years. */
export const mataTelinga = instrument({
  id: 'mata-telinga',
  title: 'Mata dan telinga',
  form: 'Kartu Bantu 11: tes hitung jari dan tes berbisik',
  appliesTo: who => who.ageYears >= screeningFrom.mataTelinga2025,
  offeredIf: ({ who, policy }) => is2025({ policy }) || who.ageYears >= screeningFrom.mataTelinga,
  typical: { ageYears: 45 },
  questions,
  sections: [
    { id: 'mata', title: 'Mata', langkah: 4, questions: mataKeys },
    { id: 'telinga', title: 'Telinga', langkah: 4, questions: telingaKeys },
  ],
  thresholds: [],
  derive: a => ({
    mataGangguan: gangguan(a.mataKanan, a.mataKiri),
    telingaGangguan: gangguan(a.telingaKanan, a.telingaKiri),
  }),
})({
  findings: [
    {
      code: 'mata-perlu-diperiksa',
      colour: 'kuning',
      words: 'Mata perlu diperiksa',
      from: mataKeys,
      when: r => r.mataGangguan,
      ...kartu2023,
    },
    {
      code: 'telinga-perlu-diperiksa',
      colour: 'kuning',
      words: 'Telinga perlu diperiksa',
      from: telingaKeys,
      when: r => r.telingaGangguan,
      ...kartu2023,
    },
    {
      code: 'mata-telinga-baik',
      colour: 'hijau',
      words: 'Mata dan telinga baik',
      from: [...mataKeys, ...telingaKeys],
      when: r => all(r.mataGangguan === false, r.telingaGangguan === false),
      ...kartu2023,
    },
  ],
  refer: [
    {
      id: 'rujuk-mata',
      when: r => r.mataGangguan,
      to: 'puskesmas',
      unit: 'mata-telinga',
      urgency: '7-hari',
      because: 'Penglihatan perlu diperiksa',
      from: mataKeys,
      ...ilp2023,
    },
    {
      id: 'rujuk-telinga',
      when: r => r.telingaGangguan,
      to: 'puskesmas',
      unit: 'mata-telinga',
      urgency: '7-hari',
      because: 'Pendengaran perlu diperiksa',
      from: telingaKeys,
      ...ilp2023,
    },
  ],
  educate: [
    {
      id: 'edukasi-mata-telinga',
      when: r => r.mataGangguan === true || r.telingaGangguan === true,
      text: 'Jangan membeli kacamata, tetes, atau alat dengar sendiri sebelum diperiksa puskesmas. Jangan mengorek telinga.',
      from: [...mataKeys, ...telingaKeys],
      ...ilp2023,
    },
  ],
})
