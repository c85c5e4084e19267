import { threshold } from '../../instrument/index.ts'
import { ilp2023 } from '../sources.ts'

export const lilaLansia = threshold({
  id: 'lila-lansia',
  words: 'LiLA lansia kurang',
  value: 21,
  unit: 'cm',
  compare: '<',
  step: 0.1,
  of: 'lila',
  ...ilp2023,
})
