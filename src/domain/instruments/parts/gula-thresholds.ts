import { threshold } from '../../instrument/index.ts'
import { ilp2023, triase, usulan } from '../sources.ts'

const mgdl = { unit: 'mg/dL', step: 1, of: 'gula' } as const
const sewaktu = { answers: { gulaJenis: 'sewaktu' } } as const
const puasa = { answers: { gulaJenis: 'puasa' } } as const

export const rendah = threshold({
  id: 'gula-rendah',
  words: 'Gula darah rendah',
  value: 70,
  compare: '<',
  ...mgdl,
  given: sewaktu,
  ...usulan,
})
/** The Juknis leaves 100–139 of a random sample undefined: it counts as normal. */
export const gdsWaspada = threshold({
  id: 'gds-waspada',
  words: 'Gula darah sewaktu perlu diwaspadai',
  value: 140,
  compare: '>=',
  ...mgdl,
  given: sewaktu,
  ...ilp2023,
})
export const gdsTinggi = threshold({
  id: 'gds-tinggi',
  words: 'Gula darah sewaktu tinggi',
  value: 200,
  compare: '>=',
  ...mgdl,
  given: sewaktu,
  ...ilp2023,
})
export const gdpWaspada = threshold({
  id: 'gdp-waspada',
  words: 'Gula darah puasa perlu diwaspadai',
  value: 100,
  compare: '>=',
  ...mgdl,
  given: puasa,
  ...ilp2023,
})
export const gdpTinggi = threshold({
  id: 'gdp-tinggi',
  words: 'Gula darah puasa tinggi',
  value: 126,
  compare: '>=',
  ...mgdl,
  given: puasa,
  ...ilp2023,
})
export const sangatTinggi = threshold({
  id: 'gula-sangat-tinggi',
  words: 'Gula darah sangat tinggi',
  value: 300,
  compare: '>=',
  ...mgdl,
  given: sewaktu,
  ...triase,
})

export const gulaThresholds = [rendah, gdsWaspada, gdsTinggi, gdpWaspada, gdpTinggi, sangatTinggi] as const
