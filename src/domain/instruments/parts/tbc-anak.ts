import { crosses, threshold, whenAsked, type Context } from '../../instrument/index.ts'
import { usulan } from '../sources.ts'
import { tbcMuda } from './tbc-muda.ts'

/** A weight can fail to rise twice in a row at two completed months, not earlier: the first letter comes at one (2.3.3). */
const duaBulan = threshold({
  id: 'tbc-bb-tidak-naik-mulai',
  words: 'Berat tidak naik 2 bulan berturut-turut ditanyakan mulai umur',
  value: 2,
  unit: 'bulan',
  compare: '>=',
  step: 1,
  reach: x => ({ who: { ageMonths: x } }),
  ...usulan,
})

const mungkin = (c: Context) => crosses(duaBulan, c.who.ageMonths, c)

/** The TBC questions of the card of young children: what cannot be so is not asked, and counts as no sign. */
export const tbcAnak = {
  ...tbcMuda,
  questions: { ...tbcMuda.questions, bbTurun: whenAsked(tbcMuda.questions.bbTurun) },
  askOnlyIf: { ...tbcMuda.askOnlyIf, bbTurun: (_: unknown, c: Context) => mungkin(c) },
  thresholds: [...tbcMuda.thresholds, duaBulan],
  derive: (a: Parameters<typeof tbcMuda.derive>[0], c: Context) =>
    tbcMuda.derive(mungkin(c) === false ? { ...a, bbTurun: false } : a, c),
}
