import { threshold } from '../../instrument/index.ts'
import { giziSeimbang, ilp2023 } from '../sources.ts'

const kgm2 = {
  unit: 'kg/m²',
  step: 0.1,
  // At a height of 200 cm the quotient is exact.
  reach: (x: number) => ({ answers: { bb: x * 4, tb: 200 } }),
} as const

/** The five classes of the card (SK/K/N/G/O); the card prints no numbers. */
export const sangatKurus = threshold({
  id: 'imt-sangat-kurus',
  words: 'IMT sangat kurus',
  value: 17,
  compare: '<',
  ...kgm2,
  ...giziSeimbang,
})
export const kurus = threshold({
  id: 'imt-kurus',
  words: 'IMT kurus',
  value: 18.5,
  compare: '<',
  ...kgm2,
  ...giziSeimbang,
})
export const gemuk = threshold({
  id: 'imt-gemuk',
  words: 'IMT gemuk',
  value: 25,
  compare: '>',
  ...kgm2,
  ...giziSeimbang,
})
export const obesitas = threshold({
  id: 'imt-obesitas',
  words: 'IMT obesitas',
  value: 27,
  compare: '>',
  ...kgm2,
  ...giziSeimbang,
})

const asia = { ...kgm2, given: { policy: { skemaImt: 'asia-pasifik' } } } as const

/** Table 20 of the Juknis ILP. It prints "23–29,9" for obesitas I, a misprint for 25–29,9. */
export const asiaKurang = threshold({
  id: 'imt-asia-kurang',
  words: 'IMT kurang (Asia Pasifik)',
  value: 18.5,
  compare: '<',
  ...asia,
  ...ilp2023,
})
export const asiaLebih = threshold({
  id: 'imt-asia-berlebih',
  words: 'IMT berlebih (Asia Pasifik)',
  value: 23,
  compare: '>=',
  ...asia,
  ...ilp2023,
})
export const asiaObesitas1 = threshold({
  id: 'imt-asia-obesitas-1',
  words: 'IMT obesitas I (Asia Pasifik)',
  value: 25,
  compare: '>=',
  ...asia,
  ...ilp2023,
})
export const asiaObesitas2 = threshold({
  id: 'imt-asia-obesitas-2',
  words: 'IMT obesitas II (Asia Pasifik)',
  value: 30,
  compare: '>=',
  ...asia,
  ...ilp2023,
})

export const imtThresholds = [
  sangatKurus,
  kurus,
  gemuk,
  obesitas,
  asiaKurang,
  asiaLebih,
  asiaObesitas1,
  asiaObesitas2,
] as const
