import { days, months } from '../span.ts'
import { catchUp, due, dueDays, routine, routineDays } from './dose-rule.ts'
import type { DoseRule } from './dose-rule.ts'
import { juknis, kiaWindows, usulanJadwal } from './sources.ts'

const oneMonth = months(1)
const lateToFive = catchUp([12, 60])

/**
 * Birth to two years (sections 3.1 of the domain document). Recommended ages and intervals from KMK 2015/2023 tables 7–8;
 * the later windows from the colour table of Buku KIA.
 */
export const infantDoses: readonly DoseRule[] = [
  { antigen: 'HB0', dose: 1, windows: [dueDays([0, 1]), routineDays([1, 8])], ...kiaWindows },
  { antigen: 'BCG', dose: 1, windows: [due([0, 2]), routine([2, 12])], ...juknis },
  { antigen: 'OPV', dose: 1, windows: [due([0, 2]), routine([2, 12]), lateToFive], ...kiaWindows },
  ...[1, 2, 3].flatMap((dose): DoseRule[] => {
    const windows = [due([dose + 1, dose + 2]), routine([dose + 2, 12]), lateToFive]
    const interval = dose > 1 ? { interval: oneMonth } : {}
    return [
      { antigen: 'DPT-HB-Hib', dose, windows, ...interval, ...kiaWindows },
      { antigen: 'OPV', dose: dose + 1, windows, interval: oneMonth, ...kiaWindows },
      ...(dose < 3 ? [{ antigen: 'PCV', dose, windows, ...interval, ...kiaWindows } as const] : []),
    ]
  }),
  // The table ends RV1's routine at 4 months and forbids it from 7: in between it is late, not refused (unsigned).
  { antigen: 'RV', dose: 1, windows: [due([2, 3]), routine([3, 7])], ...usulanJadwal },
  { antigen: 'RV', dose: 2, windows: [due([3, 4]), routine([4, 7])], interval: oneMonth, ...kiaWindows },
  { antigen: 'RV', dose: 3, windows: [due([4, 5]), routine([5, 7])], interval: oneMonth, ...kiaWindows },
  { antigen: 'IPV', dose: 1, windows: [due([4, 5]), routine([5, 12]), lateToFive], ...kiaWindows },
  {
    antigen: 'IPV',
    dose: 2,
    windows: [due([9, 10]), routine([10, 12]), lateToFive],
    interval: oneMonth,
    ...usulanJadwal,
  },
  {
    antigen: 'MR',
    dose: 1,
    windows: [due([9, 10]), routine([10, 12]), lateToFive],
    counts: 'before-school',
    ...kiaWindows,
  },
  { antigen: 'JE', dose: 1, windows: [due([10, 11]), catchUp([11, 60])], ...kiaWindows },
  {
    antigen: 'PCV',
    dose: 3,
    windows: [due([12, 13]), routine([13, 24]), catchUp([24, 60])],
    interval: days(56),
    countsFrom: months(9),
    ...kiaWindows,
  },
  {
    antigen: 'DPT-HB-Hib',
    dose: 4,
    windows: [due([18, 19]), routine([19, 24]), catchUp([24, 60])],
    interval: months(12),
    countsFrom: months(12),
    ...kiaWindows,
  },
  {
    antigen: 'MR',
    dose: 2,
    windows: [due([18, 19]), routine([19, 24]), catchUp([24, 60])],
    interval: months(6),
    countsFrom: months(12),
    counts: 'before-school',
    ...kiaWindows,
  },
]
