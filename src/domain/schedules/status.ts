/**
 * How a scheduled act stands on a day: done · before the age or the minimum interval · its recommended month · late but
 * still routine · catch-up · not given any more at this age. Screens have their own words for these codes.
 */
export type Status = 'selesai' | 'belum-waktunya' | 'jatuh-tempo' | 'terlambat' | 'kejar' | 'lewat-usia'
