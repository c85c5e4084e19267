import { count, event, notKnown } from './count.ts'
import type { Count } from './count.ts'
import { deliveryIn, reachedKf } from './kia-days.ts'
import type { PersonMonth } from './person-month.ts'

/** Births and the six weeks after them, each in the month in which it counts (`happened.ts`). */
export const delivered = event('kia-bersalin', 'Ibu bersalin', m => deliveryIn(m) !== undefined)
const placeOf = (m: PersonMonth) => deliveryIn(m)?.tempat
const attendantOf = (m: PersonMonth) => deliveryIn(m)?.penolong
const facilities: readonly (string | undefined)[] = ['pustu', 'praktik_bidan', 'puskesmas', 'klinik', 'rs']
const attendants: readonly (string | undefined)[] = ['bidan', 'dokter', 'spog']
export const inFacility = count({
  id: 'kia-bersalin-faskes',
  words: 'Bersalin di fasilitas kesehatan',
  within: delivered,
  when: m => facilities.includes(placeOf(m)),
})
export const placeUnknown = notKnown({
  id: 'kia-bersalin-tempat-belum',
  words: 'Bersalin, tempat belum dicatat',
  within: delivered,
  fact: placeOf,
})
export const attended = count({
  id: 'kia-bersalin-nakes',
  words: 'Bersalin ditolong tenaga kesehatan',
  within: delivered,
  when: m => attendants.includes(attendantOf(m)),
})
export const attendantUnknown = notKnown({
  id: 'kia-bersalin-penolong-belum',
  words: 'Bersalin, penolong belum dicatat',
  within: delivered,
  fact: attendantOf,
})
export const imdAsked = count({
  id: 'kia-imd-dicatat',
  words: 'Bersalin hidup, IMD dicatat',
  within: delivered,
  when: m => deliveryIn(m)?.akhir === 'lahir_hidup' && deliveryIn(m)?.imd !== undefined,
})
export const imd = count({
  id: 'kia-imd',
  words: 'IMD (inisiasi menyusu dini)',
  within: imdAsked,
  when: m => deliveryIn(m)?.imd === true,
})
export const kf1 = event('kia-kf1', 'KF1: kontak nifas pertama', reachedKf('first'))
export const kf = event('kia-kf', 'KF lengkap: 4 kontak nifas', reachedKf('all'))

export const deliveryCounts: readonly Count[] = [
  delivered,
  inFacility,
  placeUnknown,
  attended,
  attendantUnknown,
  imdAsked,
  imd,
  kf1,
  kf,
]
