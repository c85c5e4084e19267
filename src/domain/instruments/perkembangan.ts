import {
  all,
  instrument,
  not,
  whenAsked,
  yes,
  yesNo,
  type Context,
  type Provenance,
} from '../instrument/index.ts'
import { ageFromDays } from '../measures/growth/index.ts'
import { correctedAge, weeksTooEarly } from '../measures/growth/preterm.ts'
import { ageThresholds, bandOf, beforeMonth, fromMonth } from './perkembangan/age.ts'
import { domains, type Band, type Domain } from './perkembangan/band.ts'
import { bands } from './perkembangan/index.ts'
import { triase, usulan } from './sources.ts'

const keyOf = (band: Band, id: string) => `${band.id}_${id}`
const keysOf = (band: Band): string[] => band.items.map(item => keyOf(band, item.id))

const questions = Object.fromEntries(
  bands.flatMap(band =>
    band.items.map(item => {
      const label = `Ceklis ${band.words}: ${item.label}`
      return [keyOf(band, item.id), whenAsked(yesNo({ ask: item.ask, label }))] as const
    }),
  ),
)

const allKeys = Object.keys(questions)
const domainNames = Object.keys(domains) as Domain[] // of an object literal, which has no other keys
const ofBand = (band: Band) => (_: object, c: Context) => bandOf(c) === band

/** The card says what follows; the words of the items are ours and must be laid beside the KIA book. */
const ceklis: Provenance = {
  ...usulan,
  source:
    'Kartu Bantu 2023 dan Buku KIA 2023 (kelompok umur); kalimat ceklis disusun sendiri, perlu disahkan puskesmas',
}

/** A child that came too early: corrected age stands beside, until 24 months; the list stays that of the age since birth. */
function correctedMonths({ who, policy }: Context): number | undefined {
  const weeks = weeksTooEarly(who.birthWeeks, policy)
  const age = weeks === undefined ? undefined : correctedAge(ageFromDays(who.ageDays), weeks)
  return age && Math.floor(age.months)
}

/** The card of the same day was told "tidak lengkap" from the KIA book, and sent to the midwife for it already. */
function consultedToday({ who }: Context): boolean {
  const book = who.past.development?.book
  return book !== undefined && book.on === who.onDate && !book.complete
}

/** The list that a child of the given one grows into. */
const running = new Map<string | undefined, Band | undefined>(bands.map((b, at) => [b.id, bands[at + 1]]))

type Facts = { readonly belum: readonly string[]; readonly band: string | undefined }

const missingLabels = ({ belum, band }: Facts): string =>
  bands
    .filter(b => b.id === band)
    .flatMap(b => b.items.filter(item => belum.includes(keyOf(b, item.id))).map(item => item.label))
    .join(', ')

const lacks = ({ belum, band }: Facts, at: Band, domain: Domain): boolean =>
  band === at.id && at.items.some(item => item.domain === domain && belum.includes(keyOf(at, item.id)))

/**
 * Section 2.3.6: the development list of the age that has passed, one section an age. What a child cannot do yet is looked at by
 * a health worker today, without a slip; nothing is a diagnosis.
 */
export const perkembangan = instrument({
  id: 'perkembangan',
  title: 'Ceklis perkembangan',
  form: 'Buku KIA: ceklis perkembangan menurut umur',
  appliesTo: who => who.ageMonths >= fromMonth && who.ageMonths < beforeMonth,
  typical: { ageMonths: 9 },
  questions,
  sections: bands.map(band => ({
    id: band.id,
    title: `Yang sudah bisa, ${band.words}`,
    langkah: 4,
    questions: keysOf(band),
    restYes: true,
  })),
  askOnlyIf: Object.fromEntries(bands.flatMap(band => keysOf(band).map(key => [key, ofBand(band)]))),
  thresholds: ageThresholds,
  derive: (a, c) => {
    const band = bandOf(c)
    const keys = band ? keysOf(band) : []
    const belum = keys.filter(key => a[key] === false)
    const lengkap = band && all(...keys.map(key => yes(a[key])))
    return {
      band: band?.id,
      belum,
      perkembanganLengkap: lengkap,
      umurKoreksi: correctedMonths(c),
    }
  },
})({
  findings: [
    {
      code: 'perkembangan-lengkap',
      colour: 'hijau',
      words: 'Ceklis perkembangan lengkap',
      from: allKeys,
      when: r => r.perkembanganLengkap,
      ...ceklis,
    },
    {
      code: 'perkembangan-tidak-lengkap',
      colour: 'kuning',
      words: r => `Yang belum tampak: ${missingLabels(r)}. Perlu dilihat bidan`,
      from: allKeys,
      when: r => not(r.perkembanganLengkap),
      ...ceklis,
    },
    {
      code: 'perkembangan-umur-koreksi',
      colour: 'kuning',
      words: r =>
        `Lahir kurang bulan: umur koreksi ${r.umurKoreksi} bulan. Bidan melihat juga dengan umur itu`,
      from: allKeys,
      when: r => all(not(r.perkembanganLengkap), r.umurKoreksi !== undefined),
      ...usulan,
    },
  ],
  refer: [
    {
      id: 'konsul-perkembangan',
      when: (r, c) => all(not(r.perkembanganLengkap), !consultedToday(c)),
      to: 'pustu',
      unit: 'bidan',
      urgency: 'konsul',
      because: 'Ceklis perkembangan belum lengkap',
      from: allKeys,
      ...triase,
    },
  ],
  educate: bands.flatMap(band => [
    ...domainNames.map(domain => ({
      id: `edukasi-${band.id}-${domain}`,
      when: (r: Facts) => lacks(r, band, domain),
      text: band.play[domain],
      from: keysOf(band),
      ...ceklis,
    })),
    {
      id: `edukasi-latih-${band.id}`,
      /** The running list as play: what comes next, never judged. */
      when: (r: Facts & { perkembanganLengkap: boolean | undefined }) =>
        all(r.perkembanganLengkap, running.get(r.band) === band),
      text: `Sambil bermain, latih untuk ${band.words}: ${band.items.map(item => item.label).join(', ')}.`,
      from: allKeys,
      ...ceklis,
    },
  ]),
})
