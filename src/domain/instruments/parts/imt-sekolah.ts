import { all, crosses, type EducateRule, type Finding, type ReferRule } from '../../instrument/index.ts'
import { bmiWords } from '../../measures/bmi.ts'
import type { Growth } from '../../measures/growth/index.ts'
import { ilp2023, permenkes2020 } from '../sources.ts'
import { obesitasMenetap } from './obesitas-menetap.ts'
import type { Pertumbuhan } from './pertumbuhan.ts'

const letters = {
  'gizi-buruk': 'SK',
  'gizi-kurang': 'K',
  'gizi-baik': 'N',
  'gizi-lebih': 'G',
  obesitas: 'O',
} as const
export type ImtHuruf = (typeof letters)[keyof typeof letters]

const isClass = (code: string): code is keyof typeof letters => Object.hasOwn(letters, code)

/** The letter of the card by IMT/U of the 2007 reference, which begins where the tables of small children end. */
export function imtHuruf(growth: Growth | undefined): ImtHuruf | undefined {
  const reading = growth?.readings.imtu
  const code = reading?.table === 'imtu-5-tahun' ? reading.class?.code : undefined
  return code !== undefined && isClass(code) ? letters[code] : undefined
}

type Read = { readonly tumbuh: Pertumbuhan; readonly imtHuruf: ImtHuruf | undefined }

const from = ['bb', 'tb'] as const
const dengan =
  (words: string) =>
  ({ tumbuh }: Read): string => {
    const imt = tumbuh.growth?.bmi
    return imt === undefined ? words : `IMT ${bmiWords(imt)}: ${words}`
  }

const finding = (
  code: string,
  huruf: ImtHuruf,
  colour: 'hijau' | 'kuning',
  words: string,
): Finding<Read, 'bb' | 'tb'> => ({
  code,
  colour,
  words: dengan(words),
  from,
  when: r => r.imtHuruf === huruf,
  ...permenkes2020,
})

/** Sections 2.0.3 and 2.4: obesity is taught about and referred only if it stands through three months, thinness at once. */
export const imtSekolah = {
  findings: [
    finding(
      'imt-sk',
      'SK',
      'kuning',
      'berat badan sangat kurang untuk umur dan tinggi badan, perlu diperiksa',
    ),
    finding('imt-k', 'K', 'kuning', 'berat badan kurang untuk umur dan tinggi badan, perlu diperiksa'),
    finding('imt-n', 'N', 'hijau', 'berat badan sesuai umur dan tinggi badan'),
    finding('imt-g', 'G', 'kuning', 'berat badan lebih untuk umur dan tinggi badan'),
    finding('imt-o', 'O', 'kuning', 'berat badan sangat lebih, dipantau setiap bulan'),
  ],
  refer: [
    {
      id: 'rujuk-imt-kurang',
      when: r => r.imtHuruf === 'SK' || r.imtHuruf === 'K',
      to: 'puskesmas',
      unit: 'tpg',
      urgency: '7-hari',
      because: 'Berat badan kurang untuk umur dan tinggi badan',
      from,
      ...ilp2023,
    },
    {
      id: 'rujuk-obesitas-menetap',
      when: (r, c) => all(r.imtHuruf === 'O', crosses(obesitasMenetap, c.who.past.monthsObese, c)),
      to: 'puskesmas',
      unit: 'tpg',
      urgency: '7-hari',
      because: 'Berat badan sangat lebih dan belum turun setelah dipantau',
      from,
      ...ilp2023,
    },
  ] satisfies readonly ReferRule<Read, 'bb' | 'tb'>[],
  educate: [
    {
      id: 'edukasi-anak-bb-lebih',
      when: r => r.imtHuruf === 'G' || r.imtHuruf === 'O',
      text: 'Kurangi minuman manis, gorengan, dan camilan; tambah sayur dan buah; bergerak 60 menit setiap hari, layar paling lama 2 jam. Timbang lagi bulan depan.',
      from,
      ...ilp2023,
    },
    {
      id: 'edukasi-anak-bb-kurang',
      when: r => r.imtHuruf === 'SK' || r.imtHuruf === 'K',
      text: 'Makan tiga kali dengan lauk hewani dan selingan dua kali sehari. Timbang lagi bulan depan.',
      from,
      ...ilp2023,
    },
  ] satisfies readonly EducateRule<Read, 'bb' | 'tb'>[],
}
