import { usulan } from '../instruments/sources.ts'
import type { Policy } from '../policy/policy.ts'
import { draftOf } from './line.ts'
import type { LineDraft } from './line.ts'

/** What keeps a question open in the app: a choice of the area, lines that wait for a signature, or no use of it at all. */
type Held =
  | { readonly by: 'kebijakan'; readonly field: keyof Policy }
  | { readonly by: 'belum-disahkan'; readonly lines: readonly string[] }
  | { readonly by: 'tidak-dipakai'; readonly why: string }

export type OpenQuestion = { readonly number: number; readonly asks: string; readonly held: readonly Held[] }

const chosenBy = (field: keyof Policy): Held => ({ by: 'kebijakan', field })
const unsigned = (...lines: string[]): Held => ({ by: 'belum-disahkan', lines })
const unused = (why: string): Held => ({ by: 'tidak-dipakai', why })

/** Section 8 of the domain document, in its order: none is decided silently. */
export const openQuestions: readonly OpenQuestion[] = [
  {
    number: 1,
    asks: 'Batas terduga TBC: satu tanda atau dua?',
    held: [
      chosenBy('edition'),
      unsigned('hasil/tbc-terduga@ibu-hamil', 'hasil/tbc-terduga@dewasa', 'ambang/tbc-2-gejala'),
    ],
  },
  {
    number: 2,
    asks: 'Edisi kartu: SRQ-20 atau 4 pertanyaan, HEEADSSS atau Q1–Q4?',
    held: [chosenBy('edition'), chosenBy('heeadsssTetap')],
  },
  { number: 3, asks: 'Skema IMT dewasa?', held: [chosenBy('skemaImt')] },
  {
    number: 4,
    asks: 'PUMA: skor 6 atau 7 yang dirujuk?',
    held: [chosenBy('ambang'), unsigned('ambang/puma-rujuk')],
  },
  {
    number: 5,
    asks: 'KBM 7 bulan laki-laki 400 gram: sama dengan kartu KMS yang tercetak?',
    held: [unsigned('ambang/kbm-l-7')],
  },
  {
    number: 6,
    asks: 'Garis merah dan garis oranye KMS: berapa SD?',
    held: [unsigned('ambang/kms-garis-merah', 'ambang/kms-garis-oranye')],
  },
  {
    number: 7,
    asks: 'Cara menghitung kurva berat ibu hamil?',
    held: [unsigned('hasil/bb-ibu-merah', 'hasil/bb-ibu-hijau')],
  },
  {
    number: 8,
    asks: 'Antigen untuk imunisasi dasar lengkap, dan sejak kapan heksavalen?',
    held: [
      chosenBy('heksaLahirMulai'),
      chosenBy('tanpaOpv'),
      chosenBy('kelengkapanBayi'),
      unsigned('jadwal/kelengkapan-ibl', 'jadwal/kelengkapan-idl'),
    ],
  },
  { number: 9, asks: 'TTD atau MMS di sini?', held: [unsigned('rujuk/konsul-ttd', 'edukasi/edukasi-ttd')] },
  {
    number: 10,
    asks: 'Gula darah 100–139 dan 140–199 dalam rekap?',
    held: [unsigned('ambang/gds-waspada', 'ambang/gds-tinggi')],
  },
  {
    number: 11,
    asks: 'HEEADSSS: jawaban mana yang berarti perlu bantuan?',
    held: [unsigned('hasil/heeadsss-perlu-bicara')],
  },
  { number: 12, asks: 'Sasaran PWS?', held: [unused('aplikasi belum menghitung sasaran PWS')] },
  { number: 13, asks: 'Apakah ini daerah JE?', held: [chosenBy('je')] },
  {
    number: 14,
    asks: 'Obat cacing setahun sekali atau dua kali?',
    held: [chosenBy('obatCacingSekolah'), unsigned('jadwal/obat-cacing')],
  },
  {
    number: 15,
    asks: 'Dasar hukum, integrasi SatuSehat, dan aturan perangkat?',
    held: [unused('tidak ada integrasi; perlindungan data tertulis di docs/security.md')],
  },
]

const heldWords = (h: Held): string => {
  switch (h.by) {
    case 'kebijakan':
      return `pilihan kebijakan "${h.field}"`
    case 'belum-disahkan':
      return `belum disahkan: ${h.lines.join(', ')}`
    case 'tidak-dipakai':
      return `belum dipakai: ${h.why}`
  }
}

export const openLines = (): LineDraft[] =>
  openQuestions.map(({ number, asks, held }) =>
    draftOf({
      ...usulan,
      kind: 'terbuka',
      id: `pertanyaan-${number}`,
      text: `${number}. ${asks}`,
      detail: held.map(heldWords).join('; '),
      seenBy: 'posyandu',
    }),
  )
