import { all, crosses, optional, part, type Context } from '../../instrument/index.ts'
import { bmi, bmiWords } from '../../measures/bmi.ts'
import { giziSeimbang, ilp2023, usulan } from '../sources.ts'
import {
  asiaKurang,
  asiaLebih,
  asiaObesitas1,
  asiaObesitas2,
  gemuk,
  imtThresholds,
  kurus,
  obesitas,
  sangatKurus,
} from './imt-thresholds.ts'
import { kelas } from './kelas.ts'
import { obesitasMenetap } from './obesitas-menetap.ts'
import { tinggiBadan } from './tinggi.ts'
import { bbDewasa } from './weight.ts'

const kelasKemenkes = (imt: number | undefined, c: Context) =>
  kelas(
    imt,
    c,
    [
      [sangatKurus, 'SK'],
      [kurus, 'K'],
      [obesitas, 'O'],
      [gemuk, 'G'],
    ],
    'N',
  )

const kelasAsia = (imt: number | undefined, c: Context) =>
  kelas(
    imt,
    c,
    [
      [asiaKurang, 'kurang'],
      [asiaObesitas2, 'obesitas-2'],
      [asiaObesitas1, 'obesitas-1'],
      [asiaLebih, 'berlebih'],
    ],
    'normal',
  )

/** The letter of the card when the kabupaten judges by the Asia-Pacific scheme. */
const hurufAsia = { kurang: 'K', normal: 'N', berlebih: 'G', 'obesitas-1': 'O', 'obesitas-2': 'O' } as const

const from = ['bb', 'tb'] as const
const dengan = (words: string) => (r: { readonly imt: number | undefined }) =>
  r.imt === undefined ? words : `IMT ${bmiWords(r.imt)}: ${words}`

/** Section 2.0.3. Judged on the unrounded quotient. The height of an adult that is on record need not be taken again. */
export const imtDewasa = part({
  questions: { bb: bbDewasa([25, 200]), tb: optional(tinggiBadan([120, 200])) },
  sections: [],
  requiredIf: { tb: (_, c) => c.who.heightCm === undefined },
  thresholds: imtThresholds,
  derive: (a, c) => {
    const imt = bmi(a.bb, a.tb ?? c.who.heightCm)
    const imtAsia = c.policy.skemaImt === 'asia-pasifik' ? kelasAsia(imt, c) : undefined
    return { imt, imtAsia, imtKelas: imtAsia ? hurufAsia[imtAsia] : kelasKemenkes(imt, c) }
  },
})({
  findings: [
    {
      code: 'imt-sk',
      colour: 'kuning',
      words: dengan('berat badan sangat kurang untuk tinggi badan'),
      from,
      when: r => r.imtKelas === 'SK',
      ...giziSeimbang,
    },
    {
      code: 'imt-k',
      colour: 'kuning',
      words: dengan('berat badan kurang untuk tinggi badan'),
      from,
      when: r => r.imtKelas === 'K',
      ...giziSeimbang,
    },
    {
      code: 'imt-n',
      colour: 'hijau',
      words: dengan('berat badan sesuai tinggi badan'),
      from,
      when: r => r.imtKelas === 'N',
      ...giziSeimbang,
    },
    {
      code: 'imt-g',
      colour: 'kuning',
      words: dengan('berat badan lebih untuk tinggi badan'),
      from,
      when: r => r.imtKelas === 'G',
      ...giziSeimbang,
    },
    {
      code: 'imt-o',
      colour: 'kuning',
      words: dengan('berat badan sangat lebih, dipantau setiap bulan'),
      from,
      when: r => r.imtKelas === 'O',
      ...giziSeimbang,
    },
  ],
  refer: [
    {
      id: 'rujuk-obesitas-menetap',
      when: (r, c) => all(r.imtKelas === 'O', crosses(obesitasMenetap, c.who.past.monthsObese, c)),
      to: 'puskesmas',
      unit: 'tpg',
      urgency: '7-hari',
      because: 'Berat badan sangat lebih dan belum turun setelah dipantau',
      from,
      ...ilp2023,
    },
  ],
  educate: [
    {
      id: 'edukasi-bb-lebih',
      when: r => r.imtKelas === 'G' || r.imtKelas === 'O',
      text: 'Kurangi gula, gorengan, dan porsi nasi; tambah sayur; bergerak 30 menit setiap hari. Timbang lagi bulan depan.',
      from,
      ...ilp2023,
    },
    {
      id: 'edukasi-bb-kurang',
      when: r => r.imtKelas === 'SK' || r.imtKelas === 'K',
      text: 'Makan lebih sering dengan lauk hewani setiap kali makan. Timbang lagi bulan depan.',
      from,
      ...usulan,
    },
  ],
})
