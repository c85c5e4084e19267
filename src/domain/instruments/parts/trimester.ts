import { threshold } from '../../instrument/index.ts'
import { ilp2023 } from '../sources.ts'

export const trimester1 = threshold({
  id: 'hamil-trimester-1',
  words: 'Trimester 1 sampai minggu ke-',
  value: 12,
  unit: 'minggu',
  compare: '<=',
  step: 1,
  reach: x => ({ who: { weeksPregnant: x, startWeightKg: 36, heightCm: 150 } }),
  ...ilp2023,
})

export const trimester3 = threshold({
  id: 'hamil-trimester-3',
  words: 'Trimester 3 setelah minggu ke-',
  value: 24,
  unit: 'minggu',
  compare: '>',
  step: 1,
  reach: x => ({ who: { weeksPregnant: x } }),
  ...ilp2023,
})
