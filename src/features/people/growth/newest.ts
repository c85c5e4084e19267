import { noteWords } from '../../../domain/measures/growth/growth-at.ts'
import { ageOn, ageWords, completedMonths } from '../../../domain/measures/age.ts'
import { followUp, factsOf } from '../../../domain/measures/weight-gain/index.ts'
import type { FollowUp } from '../../../domain/measures/weight-gain/index.ts'
import type { ClinicalPolicy } from '../../../domain/policy/index.ts'
import type { Level } from '../../../ui/index.ts'
import { plainDay } from '../../shared/words.ts'
import type { Seen } from './seen.ts'

type Rule = FollowUp['rujukKeluar'][number]
type Reader = { readonly policy: ClinicalPolicy; readonly health: boolean }

/** Where the reason of a rule is the word of a class, a kader reads what the picture shows. */
const underLine = 'Panjang atau tinggi di bawah garis'
const kaderWords: Readonly<Record<string, string>> = {
  'tumbuh-sangat-pendek': underLine,
  'tumbuh-pendek': underLine,
}

export const becauseOf = (rule: Rule, health: boolean): string =>
  (!health && kaderWords[rule.id]) || rule.because

export type Newest = { readonly level: Level; readonly title: string; readonly detail: string | undefined }

/** The newest measurement in one line: by the rules of follow-up, the most urgent reason first. Nothing where nothing could be judged. */
export function newestOf(
  { taken, growth, gain }: Seen,
  birth: string,
  { policy, health }: Reader,
): Newest | undefined {
  const facts = factsOf({ growth, gain, oedema: taken.oedema }, policy)
  if (!gain?.letter && facts.classes.length === 0 && !facts.oedema) return undefined
  const found = followUp(facts, policy)
  const say = (rule: Rule): string => becauseOf(rule, health)
  const reasons = inOrder(found)
  const [first, ...rest] = reasons
  const when = `${plainDay(taken.onDate)}, umur ${ageWords(ageOn(birth, taken.onDate))}`
  if (!first) return { level: 'hijau', title: fineWords(gain?.letter), detail: when }
  const more = rest.map(rule => lower(say(rule))).join('; ')
  return {
    level: levelOf(found),
    title: `${say(first)}.`,
    detail: [sentence(more), whom(found), when].filter(Boolean).join(' '),
  }
}

const urgency = { gawat: 0, 'hari-ini': 1, '7-hari': 2, konsul: 3 } as const

/** One line says one thing once: two rules may give the same reason. */
function inOrder({ rujukKeluar, konsulDiTempat }: FollowUp) {
  const all = [...rujukKeluar, ...konsulDiTempat].toSorted((a, b) => urgency[a.urgency] - urgency[b.urgency])
  return all.filter((rule, i) => all.findIndex(other => other.because === rule.because) === i)
}

const levelOf = ({ rujukKeluar }: FollowUp): Level =>
  rujukKeluar.some(rule => rule.urgency === 'hari-ini' || rule.urgency === 'gawat') ? 'merah' : 'kuning'

const whom = ({ rujukKeluar }: FollowUp): string =>
  rujukKeluar.some(rule => rule.urgency === 'hari-ini')
    ? 'Perlu diperiksa bidan hari itu juga.'
    : 'Perlu diperiksa bidan.'

const fineWords = (letter: string | undefined): string =>
  letter === 'N' ? 'Berat naik, semua ukuran di dalam garis.' : 'Yang diukur ada di dalam garis.'

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
const sentence = (words: string): string =>
  words ? `${words.charAt(0).toUpperCase()}${words.slice(1)}.` : ''

const impossible =
  'Ada angka yang tidak mungkin, jadi dihitung belum diukur: ukur ulang, lalu betulkan di Riwayat.'
const stale = (day: string): string => `Belum diukur lagi sejak ${plainDay(day)}: ukur lagi.`
const estimated = 'Tanggal lahir masih perkiraan: hasil menurut umur belum pasti.'

const staleFromMonths = 2

type Known = { readonly isEstimate: boolean; readonly today: string }

/** What must be known before the figures are used. */
export const notesOf = ({ taken, growth }: Seen, { isEstimate, today }: Known): string[] => [
  ...growth.notes.map(note => noteWords[note]),
  ...(growth.impossible.length > 0 ? [impossible] : []),
  ...(isEstimate ? [estimated] : []),
  ...(completedMonths(taken.onDate, today) >= staleFromMonths ? [stale(taken.onDate)] : []),
]
