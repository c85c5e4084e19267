import { ageGroups } from '../../life-stage.ts'
import { all, crosses, threshold, type Context } from '../../instrument/index.ts'
import { ilp2023, kartu2023, usulan } from '../sources.ts'

/** The printed card asks waist, blood pressure and blood sugar of "remaja 15 tahun ke atas" only. */
export const usia15 = threshold({
  id: 'remaja-usia-15',
  words: 'Lingkar perut, tekanan darah, dan gula darah mulai umur',
  value: ageGroups.produktifFromYear,
  unit: 'tahun',
  compare: '>=',
  step: 1,
  reach: x => ({ who: { ageYears: x } }),
  ...kartu2023,
})

export const wusSampai = threshold({
  id: 'wus-sebelum-usia',
  words: 'Perempuan usia subur: sebelum umur',
  value: ageGroups.wusUntilYear,
  unit: 'tahun',
  compare: '<',
  step: 1,
  reach: x => ({ who: { sex: 'P', ageYears: x } }),
  ...usulan,
})

export const ivaMulai = threshold({
  id: 'iva-mulai-usia',
  words: 'Ajak periksa IVA/HPV dan payudara mulai umur',
  value: 30,
  unit: 'tahun',
  compare: '>=',
  step: 1,
  reach: x => ({ who: { sex: 'P', ageYears: x } }),
  ...ilp2023,
})

/** Who is old enough for a card of adults; that she is not too old decides here. */
export const isWus = (c: Context) => all(c.who.sex === 'P', crosses(wusSampai, c.who.ageYears, c))
