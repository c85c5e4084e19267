import { assess } from '../../src/domain/instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Subject } from '../../src/domain/instrument/index.ts'
import { instrumentsFor, rulesOf } from '../../src/domain/instruments/index.ts'
import { gramsOf } from '../../src/domain/measures/weight-gain/index.ts'
import { defaultPolicy } from '../../src/domain/policy/index.ts'
import { attend, saveScreenings, service } from '../../src/domain/records/index.ts'
import type { Answered, EntryDraft, Pen } from '../../src/domain/records/index.ts'
import { fillCard } from './answers.ts'
import type { Wish } from './answers.ts'
import { daysFrom } from './dates.ts'
import { codesOf, dosesOfBook, dueDoses, hasBook, writeDoses } from './doses.ts'
import type { Dose } from './doses.ts'
import { planAnswer } from './follow-up.ts'
import type { Person } from './person.ts'
import { planPmt, reasonFrom } from './pmt.ts'
import { reference } from './reference.ts'
import { savedDay, withSlips } from './slips.ts'
import type { Trace } from './subject.ts'
import { demoMonth } from './telling.ts'
import type { Telling } from './telling.ts'
import { wishesFor } from './wishes.ts'

export type Day = {
  readonly posyandu: string
  /** The which-th posyandu of the demo. */
  readonly place: number
  readonly on: string
  readonly id: string
  readonly nakes: boolean
  readonly kader: readonly string[]
}

/** One person walks through the five steps: attendance, the cards that are due, services, a referral if one follows. */
export function comeTo(t: Telling, day: Day, person: Person, who: Subject, trace: Trace): void {
  const author = t.random.pick(day.kader.slice(0, 2))
  const cards = instrumentsFor(who).filter(card => isDue(card, day.on, trace, t))
  const told = wishesFor({
    person,
    who,
    on: day.on,
    month: demoMonth(t, day.on),
    nakes: day.nakes,
    before: trace.weighing,
    random: t.random,
  })
  const doses = dosesOn(t, day, person, trace)
  const dosed = who.ageMonths < 72 ? { ...told, imunisasiHariIni: codesOf(doses.given) } : told
  const { wish, lateDays } = withSlips(t, { place: day.place, person, on: day.on }, dosed, trace.figures)
  const answered = cards.map(card => answer(card, who, wish, t))
  if (!who.pregnant) delete trace.tablets
  remember(trace, day.on, answered, wish)
  feed(t, person, who, trace, day.on, answered)
  // A referral is answered within days: what asks for one is written down at once.
  const late = answered.some(c => c.assessment.referrals.length > 0) ? {} : savedDay(day.on, lateDays)
  const drafts = t.save({ author, posyandu: day.posyandu, on: day.on, ...late }, pen => [
    ...attend(pen, day.id, person.id, {
      l1: author,
      l2: author,
      l3: author,
      l4: author,
      l5: author,
      selesai: true,
    }),
    ...saveScreenings(pen, {
      person: person.id,
      cards: answered,
      lokasi: 'posyandu',
      hari: day.id,
      petugas: Object.fromEntries(
        cards.slice(0, 1).flatMap(c => c.sections.slice(0, 1).map(s => [s.id, author] as const)),
      ),
      cara_isi: t.random.chance(0.25) || late.savedOn !== undefined ? 'salin' : 'langsung',
      materi: t.random.chance(0.4) ? answered[0]?.assessment.educations.slice(0, 2).map(e => e.id) : [],
    }),
    ...writeDoses(pen, person.id, doses.copied, 'menurut_kia', day.id),
    ...writeDoses(pen, person.id, doses.given, 'diberikan', day.id),
    ...servicesOf(pen, day, person.id, answered),
  ])
  planAnswer(t, person, drafts)
}

type Doses = { readonly copied: readonly Dose[]; readonly given: readonly Dose[] }

/** At the first visit her book is copied; where a midwife is there, she gives what is due. */
function dosesOn(t: Telling, day: Day, person: Person, trace: Trace): Doses {
  if (!hasBook(person, t.start)) return { copied: [], given: [] }
  const random = t.random.fork(`doses/${person.id}/${day.on}`)
  const copied = trace.doses ? [] : dosesOfBook(person, day.on, random)
  const had = [...(trace.doses ?? []), ...copied]
  const given = day.nakes ? dueDoses(person, had, day.on, random) : []
  trace.doses = [...had, ...given]
  return { copied, given }
}

/** Most whom the card offers extra food get a course. */
function feed(
  t: Telling,
  person: Person,
  who: Subject,
  trace: Trace,
  on: string,
  answered: readonly Answered[],
): void {
  const codes = answered.flatMap(c => c.assessment.findings.map(f => f.code))
  const reason = reasonFrom(codes)
  const ofAge = who.ageMonths >= 6 && who.ageMonths < 59
  if (!reason || !ofAge || t.fed.has(person.id) || (trace.pmtUntil ?? '') > on) return
  if (!t.random.fork(`feed/${person.id}/${on}`).chance(0.4)) return
  trace.pmtUntil = planPmt(t, person, reason, on)
}

const yearly = new Set([
  'perkembangan',
  'mata-telinga',
  'puma',
  'srq-20',
  'aks',
  'skilas',
  'heeadsss',
  'merokok',
])

/** The yearly screenings are spread over the visits of a year; the card of the stage is filled at each. */
function isDue(card: AnyInstrument, on: string, trace: Trace, t: Telling): boolean {
  if (!yearly.has(card.id)) return true
  const last = trace.filled.get(card.id)
  if (last !== undefined) return daysFrom(last, on) > 360 && t.random.chance(0.4)
  return t.random.chance(0.22)
}

function answer(card: AnyInstrument, who: Subject, wish: AnyAnswers, t: Telling): Answered {
  const c = { who, policy: defaultPolicy, reference }
  const answers = fillCard(card, c, wish, t.random)
  return {
    instrument: card,
    answers,
    assessment: assess(card, answers, c),
    version: { rules: rulesOf(card) },
  }
}

const childCards: ReadonlySet<string> = new Set(['bayi-balita-apras', 'usia-sekolah-remaja'])

function remember(trace: Trace, on: string, answered: readonly Answered[], figures: Wish): void {
  trace.figures = figures
  for (const { instrument, answers } of answered) {
    trace.filled.set(instrument.id, on)
    const { bb, jumlahTablet } = answers
    if (typeof jumlahTablet === 'number') trace.tablets = (trace.tablets ?? 0) + jumlahTablet
    if (typeof bb !== 'number') continue
    trace.weighing = { on, kg: bb }
    const grams = childCards.has(instrument.id) ? gramsOf(bb) : undefined
    if (grams !== undefined) trace.weighings.push({ onDate: on, grams })
  }
}

/** Vitamin A, deworming and tablets that the card names are also services of their own. */
function servicesOf(pen: Pen, day: Day, person: string, answered: readonly Answered[]): EntryDraft[] {
  const answers: AnyAnswers = answered[0]?.answers ?? {}
  const base = { tanggal: day.on, sumber: day.nakes ? 'diberikan' : 'menurut_kia', hari: day.id } as const
  const tablets = Number(answers['jumlahTablet'] ?? 0)
  return [
    ...(answers['vitA'] === true
      ? service(pen, person, { ...base, jenis: 'vit_a', jumlah: 1, satuan: 'kapsul' })
      : []),
    ...(answers['obatCacing'] === true && 'caraUkur' in answers
      ? service(pen, person, { ...base, jenis: 'obat_cacing', jumlah: 1, satuan: 'tablet' })
      : []),
    ...(tablets > 0
      ? service(pen, person, { ...base, jenis: 'mms', jumlah: tablets, satuan: 'tablet' })
      : []),
  ]
}
