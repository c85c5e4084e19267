import { bayiBalitaApras } from '../instruments/bayi-balita-apras.ts'
import { ageGroups } from '../life-stage.ts'
import type { Index } from '../measures/growth/indices.ts'
import { recordsOf } from '../log/read.ts'
import { completedMonths } from '../measures/age.ts'
import { orang } from '../records/orang.ts'
import { read } from '../records/read-body.ts'
import { ageBetween, ageOnAnyDay, f1Classes, isBalita, vitaminClasses } from './ages.ts'
import { count, notKnown, split } from './count.ts'
import type { Count } from './count.ts'
import type { Indicator } from './indicator.ts'
import { reachedKn } from './kia-days.ts'
import { happenedIn } from './happened.ts'
import { oncePer } from './once.ts'
import type { Person } from './person.ts'
import type { PersonMonth } from './person-month.ts'
import { firstService, gotPkat, gotService, gotVitaminA } from './services.ts'
import { isBornIn } from './this-year.ts'

const born = count({ id: 'anak-lahir', words: 'Bayi lahir hidup', when: isBornIn })
const weightOf = oncePer(
  ({ view }: Person) => recordsOf(view, orang.kind).map(r => read(orang, r).bb_lahir)[0],
)
const weighed = count({
  id: 'anak-lahir-ditimbang',
  words: 'Bayi lahir hidup, berat lahir dicatat',
  within: born,
  when: m => weightOf(m.person) !== undefined,
})
/** Section 2.3.4: below 2500 g. */
const bblrKg = 2.5
const bblr = count({
  id: 'anak-bblr',
  words: 'BBLR: berat lahir di bawah 2.500 g',
  within: weighed,
  when: m => (weightOf(m.person) ?? bblrKg) < bblrKg,
})
const kn1 = count({ id: 'anak-kn1', words: 'KN1: kontak sampai 48 jam', when: reachedKn('first') })
const kn2 = count({ id: 'anak-kn2', words: 'KN2: kontak hari 3–7', when: reachedKn('second') })
const kn3 = count({ id: 'anak-kn3', words: 'KN3: kontak hari 8–28', when: reachedKn('third') })
const kn = count({ id: 'anak-kn', words: 'KN lengkap: 3 kontak', when: reachedKn('all') })
const vitaminK = count({ id: 'anak-vit-k', words: 'Dapat vitamin K1', when: firstService('vit_k') })
const thyroid = count({
  id: 'anak-shk',
  words: 'Skrining hipotiroid kongenital (SHK)',
  when: firstService('shk'),
})

/** Of that age, in completed months, on the day of the death. */
const diedIn =
  (from: number, until: number) =>
  (m: PersonMonth): boolean => {
    const { birth, died } = m.person
    if (birth === undefined || died === undefined || birth > died || !happenedIn(m, died)) return false
    const months = completedMonths(birth, died)
    return months >= from && months < until
  }
const babyDied = count({
  id: 'anak-bayi-meninggal',
  words: 'Bayi meninggal (0–11 bulan)',
  when: diedIn(0, ageGroups.bayiUntilMonth),
})
const childDied = count({
  id: 'anak-balita-meninggal',
  words: 'Anak balita meninggal (12–59 bulan)',
  when: diedIn(ageGroups.bayiUntilMonth, ageGroups.balitaUntilMonth),
})

const [asiMonths, vitaminMonths] = [6, 6]
const asi = (m: PersonMonth) => {
  const answer = m.latest(bayiBalitaApras, r => r.asiEksklusif)
  return typeof answer === 'boolean' ? answer : undefined
}
const young = count({
  id: 'anak-0-5',
  words: 'Bayi 0–5 bulan',
  when: ageBetween(0, asiMonths),
})
const asiAsked = count({
  id: 'anak-asi-ditanya',
  words: 'Bayi 0–5 bulan, ASI ditanyakan',
  within: young,
  when: m => asi(m) !== undefined,
})
const asiUnasked = notKnown({
  id: 'anak-asi-belum',
  words: 'Bayi 0–5 bulan, ASI belum ditanyakan',
  within: young,
  fact: asi,
})
const asiOnly = count({
  id: 'anak-asi',
  words: 'Bayi 0–5 bulan hanya diberi ASI dalam 24 jam terakhir',
  within: asiAsked,
  when: m => asi(m) === true,
})

const isCampaign = ({ person, month, day }: PersonMonth): boolean =>
  person.policyOn(day).policy.bulanVitaminA.includes(Number(month.slice(5)))
const isVitaminAge = ageOnAnyDay(vitaminMonths, ageGroups.balitaUntilMonth)
const vitaminAge = count({
  id: 'anak-vit-a-sasaran',
  words: 'Anak 6–59 bulan pada bulan vitamin A',
  when: m => isVitaminAge(m) && isCampaign(m),
})
const vitamin = count({
  id: 'anak-vit-a',
  words: 'Dapat vitamin A pada bulannya',
  within: vitaminAge,
  when: gotVitaminA,
})

const balita = count({
  id: 'anak-balita',
  words: 'Balita 0–59 bulan',
  when: isBalita,
})

const codeOf = (index: Index) => (m: PersonMonth) =>
  m.latest(bayiBalitaApras, r => r.tumbuh.growth?.readings[index]?.class?.code)

type Judged = { readonly measured: Count; readonly found: readonly Count[] }

function judged(
  id: string,
  words: string,
  index: Index,
  found: readonly (readonly [key: string, words: string, codes: readonly string[]])[],
): Judged {
  const code = codeOf(index)
  const measured = count({
    id: `${id}-diukur`,
    words: `Balita dengan ${words}`,
    within: balita,
    when: m => code(m) !== undefined,
  })
  return {
    measured,
    found: found.map(([key, name, codes]) =>
      count({ id: key, words: name, within: measured, when: m => codes.includes(code(m) ?? '') }),
    ),
  }
}

/** "Stunting" is said only of what a doctor confirmed: here it is who is to be examined. */
const tbu = judged('anak-tbu', 'PB/U atau TB/U', 'tbu', [
  ['anak-pendek', 'Balita pendek dan sangat pendek, perlu diperiksa', ['pendek', 'sangat-pendek']],
])
const bbtb = judged('anak-bbtb', 'BB/PB atau BB/TB', 'bbtb', [
  ['anak-wasting', 'Balita gizi kurang dan gizi buruk, perlu diperiksa', ['gizi-kurang', 'gizi-buruk']],
  ['anak-gizi-buruk', 'Balita gizi buruk, perlu diperiksa', ['gizi-buruk']],
  ['anak-obesitas', 'Balita obesitas, perlu diperiksa', ['obesitas']],
])
const bbu = judged('anak-bbu', 'BB/U', 'bbu', [
  ['anak-bb-kurang', 'Balita berat kurang dan sangat kurang', ['bb-kurang', 'bb-sangat-kurang']],
])
/** F1 has them apart, under the older names gizi kurang and gizi buruk by BB/U: below −2 SD, and below −3 SD. */
const underweight = bbu.found.flatMap(whole =>
  (
    [
      ['anak-bbu-kurang', 'Balita berat badan kurang (BB/U)', 'bb-kurang'],
      ['anak-bbu-sangat-kurang', 'Balita berat badan sangat kurang (BB/U)', 'bb-sangat-kurang'],
    ] as const
  ).map(([id, words, code]) => count({ id, words, within: whole, when: m => codeOf('bbu')(m) === code })),
)

const development = (m: PersonMonth) => m.latest(bayiBalitaApras, r => r.perkembanganTidakLengkap)
const developmentAsked = count({
  id: 'anak-ceklis',
  words: 'Balita dengan ceklis perkembangan',
  within: balita,
  when: m => development(m) !== undefined,
})
const developmentLate = count({
  id: 'anak-ceklis-tidak',
  words: 'Balita dengan ceklis perkembangan tidak lengkap, perlu dilihat bidan',
  within: developmentAsked,
  when: m => development(m) === true,
})
const pkat = count({ id: 'anak-pkat', words: 'Dapat PKAT umur 6 bulan', when: gotPkat })

/** Section 2.3.5: for whom extra food is meant, whether or not she has it. */
const wantsFood = count({
  id: 'anak-mt-sasaran',
  words: 'Balita BB kurang, gizi kurang, atau tidak naik dua kali',
  within: balita,
  when: m =>
    m.gain()?.twoT === true ||
    ['bb-kurang', 'bb-sangat-kurang'].includes(codeOf('bbu')(m) ?? '') ||
    codeOf('bbtb')(m) === 'gizi-kurang',
})
const gotMt = gotService('mt')
const food = count({
  id: 'anak-mt',
  words: 'Dapat MT pangan lokal',
  within: wantsFood,
  when: m => gotMt(m) || m.latest(bayiBalitaApras, r => r.mtPangan) === true,
})

export const anakShared = { born, kn, thyroid } as const

export const anakCounts: readonly Count[] = [
  born,
  weighed,
  bblr,
  kn1,
  kn2,
  kn3,
  kn,
  vitaminK,
  thyroid,
  babyDied,
  childDied,
  young,
  asiAsked,
  asiUnasked,
  asiOnly,
  vitaminAge,
  vitamin,
  balita,
  ...[tbu, bbtb, bbu].flatMap(j => [j.measured, ...j.found]),
  ...underweight,
  developmentAsked,
  developmentLate,
  pkat,
  wantsFood,
  food,
  // The lines of F1 beside SKDN.
  ...[asiOnly, ...underweight].flatMap(c => split(c, f1Classes)),
  ...split(vitamin, vitaminClasses),
]

const base = {
  programme: 'anak',
  cluster: 2,
  source: 'KMK HK.01.07/MENKES/2015/2023; Permenkes 2/2020',
} as const
const yearly = { ...base, period: 'tahun', better: 'up' } as const
const ofBorn = { denominator: born, sasaran: 'bayi', ...yearly } as const
const monthly = { ...base, period: 'bulan', better: 'up' } as const
const worse = { ...monthly, better: 'down' } as const
const found = (id: string, words: string, { measured }: Judged, numerator: Count | undefined): Indicator[] =>
  numerator ? [{ id, words, numerator, denominator: measured, ...worse }] : []

export const anakIndicators: readonly Indicator[] = [
  { id: 'kn1', words: 'KN1', numerator: kn1, ...ofBorn },
  { id: 'kn2', words: 'KN2', numerator: kn2, ...ofBorn },
  { id: 'kn3', words: 'KN3', numerator: kn3, ...ofBorn },
  { id: 'kn-lengkap', words: 'KN lengkap', numerator: kn, ...ofBorn },
  { id: 'vitamin-k', words: 'Vitamin K1 bayi baru lahir', numerator: vitaminK, ...ofBorn },
  { id: 'shk', words: 'Skrining hipotiroid kongenital (SHK)', numerator: thyroid, ...ofBorn },
  { id: 'bblr', words: 'BBLR', numerator: bblr, denominator: weighed, ...yearly, better: 'down' },
  {
    id: 'asi-eksklusif',
    words: 'ASI eksklusif 0–5 bulan',
    numerator: asiOnly,
    denominator: asiAsked,
    missing: asiUnasked,
    notes: 'Yang membawa bayi boleh tidak tahu: itu belum ditanyakan',
    ...monthly,
  },
  {
    id: 'vitamin-a',
    words: 'Vitamin A 6–59 bulan',
    numerator: vitamin,
    denominator: vitaminAge,
    notes: 'Hanya pada bulan vitamin A (Februari dan Agustus, menurut kebijakan)',
    ...monthly,
  },
  ...found('pendek', 'Balita pendek dan sangat pendek (PB/U atau TB/U)', tbu, tbu.found[0]),
  ...found('wasting', 'Balita gizi kurang dan gizi buruk (BB/PB atau BB/TB)', bbtb, bbtb.found[0]),
  ...found('gizi-buruk', 'Balita gizi buruk (BB/PB atau BB/TB)', bbtb, bbtb.found[1]),
  ...found('obesitas-balita', 'Balita obesitas (BB/PB atau BB/TB)', bbtb, bbtb.found[2]),
  ...found('bb-kurang', 'Balita berat kurang (BB/U)', bbu, bbu.found[0]),
  {
    id: 'perkembangan-belum-lengkap',
    words: 'Balita dengan ceklis perkembangan tidak lengkap',
    numerator: developmentLate,
    denominator: developmentAsked,
    ...worse,
  },
  {
    id: 'mt-balita',
    words: 'Balita yang perlu dan dapat MT pangan lokal',
    numerator: food,
    denominator: wantsFood,
    ...monthly,
  },
]
