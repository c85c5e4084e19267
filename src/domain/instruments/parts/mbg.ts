import { optional, yesNo } from '../../instrument/index.ts'

/** Makan bergizi gratis for pregnant women, mothers who breastfeed and children under five (section 9.12): a tick a month. */
export const mbgBulanIni = optional(
  yesNo({
    ask: 'Apakah bulan ini mendapat makan bergizi gratis (MBG)?',
    label: 'Dapat MBG bulan ini',
  }),
)
