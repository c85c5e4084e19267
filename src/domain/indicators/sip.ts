import { dewasa } from '../instruments/dewasa.ts'
import { kunjunganDewasa } from '../instruments/kunjungan-dewasa.ts'
import { nifasMenyusui } from '../instruments/nifas-menyusui.ts'
import { ageGroups } from '../life-stage.ts'
import { recordsOf } from '../log/read.ts'
import { orang } from '../records/orang.ts'
import { read } from '../records/read-body.ts'
import { ageBetween, sexClasses } from './ages.ts'
import { count, event, split } from './count.ts'
import type { Count } from './count.ts'
import { tabletsReached } from './kia-days.ts'
import { oncePer } from './once.ts'
import type { Person } from './person.ts'
import type { PersonMonth } from './person-month.ts'

/** Visitors as the format of 2013 divides them: by whole years, not by the ages of the recaps. */
const baby = count({
  id: 'sip-bayi',
  words: 'Bayi 0–11 bulan yang datang',
  when: m => m.came && ageBetween(0, ageGroups.bayiUntilMonth)(m),
})
const child = count({
  id: 'sip-balita',
  words: 'Balita 12–59 bulan yang datang',
  when: m => m.came && ageBetween(ageGroups.bayiUntilMonth, ageGroups.balitaUntilMonth)(m),
})
const isWus = (m: PersonMonth): boolean => m.stages?.roles.includes('wus') === true
const woman = count({
  id: 'sip-wus',
  words: 'Wanita usia subur yang datang',
  when: m => m.came && isWus(m),
})
const isMarried = oncePer(({ view }: Person) =>
  recordsOf(view, orang.kind).some(r => read(orang, r).status_kawin === 'menikah'),
)
const couple = count({
  id: 'sip-pus',
  words: 'Wanita usia subur yang datang, tercatat menikah (PUS)',
  within: woman,
  when: m => isMarried(m.person),
})

const ways = {
  pil: 'pil',
  suntik: 'suntik',
  kondom: 'kondom',
  implan: 'implan',
  iud: 'IUD/spiral',
  mow: 'MOW/steril',
  mal: 'MAL (menyusui)',
  lainnya: 'cara lain',
} as const
type Way = keyof typeof ways

/** The adult's card parts only pills and condoms from the rest, so what the checklist of a visit says goes before it. */
function wayOf(m: PersonMonth): Way | undefined {
  const named =
    m.latest(nifasMenyusui, r => r.kbJenis) ??
    m.latest(kunjunganDewasa, r => r.kbJenis) ??
    m.latest(dewasa, r => r.kontrasepsi)
  return named === 'tidak' ? undefined : named
}
const planning = count({
  id: 'sip-kb',
  words: 'Wanita usia subur yang memakai KB, caranya ditanyakan bulan ini',
  when: m => isWus(m) && wayOf(m) !== undefined,
})
const byWay = split(
  planning,
  Object.entries(ways).map(([key, words]) => ({ key, words, when: m => wayOf(m) === key })),
)

/** TTD I and II of the format; TTD III is `kia-ttd-90`. */
const tablets30 = event('sip-ttd-30', 'Ibu hamil sudah dapat 30 tablet', m => tabletsReached(m, 30))
const tablets60 = event('sip-ttd-60', 'Ibu hamil sudah dapat 60 tablet', m => tabletsReached(m, 60))

export const sipCounts: readonly Count[] = [
  baby,
  ...split(baby, sexClasses),
  child,
  ...split(child, sexClasses),
  woman,
  couple,
  planning,
  ...byWay,
  tablets30,
  tablets60,
]
