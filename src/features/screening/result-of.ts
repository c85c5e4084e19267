import { assess } from '../../domain/instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Context } from '../../domain/instrument/index.ts'
import { instrumentById } from '../../domain/instruments/index.ts'
import { pertumbuhanIn } from '../../domain/instruments/pertumbuhan-in.ts'
import type { Pertumbuhan } from '../../domain/instruments/pertumbuhan-in.ts'
import { recordsOf } from '../../domain/log/index.ts'
import type { View } from '../../domain/log/index.ts'
import {
  edukasi,
  episodeState,
  historyOf,
  kiaDicatat,
  konsul,
  read,
  referralsOf,
  subjectOf,
  tabletsOf,
} from '../../domain/records/index.ts'
import type { GrowthReference } from '../../domain/reference/index.ts'
import type { HandedOut, Referral, Screening } from '../../domain/records/index.ts'
import { withEdition } from '../../domain/policy/index.ts'
import type { ValidPolicy } from '../../domain/policy/index.ts'
import { bySeverity } from './conclude.ts'
import { saidToday, wordsOfTold } from './told-words.ts'
import type { ToldFinding } from './told-words.ts'

type Consult = {
  readonly open: readonly string[]
  readonly hidden: readonly string[]
  readonly perluBidan: boolean
}

/** `secret`: it would tell others what was answered in confidence. */
type Advice = { readonly id: string; readonly text: string; readonly secret: boolean }

export type ResultView = {
  readonly screening: Screening
  readonly instrument: AnyInstrument
  readonly answers: AnyAnswers
  readonly c: Context
  /** Strictest first. */
  readonly findings: readonly ToldFinding[]
  readonly referral: Referral | undefined
  readonly consult: Consult | undefined
  readonly education: readonly Advice[]
  readonly taught: readonly string[]
  readonly noted: boolean
  /** Growth and weight gain of that day, on a card that measures them. */
  readonly tumbuh: Pertumbuhan | undefined
  /** What today's code with the policy of the day says, where that is something else. */
  readonly today: readonly string[] | undefined
  /** Asked by this card and not answered on that day. */
  readonly notYet: readonly string[]
  readonly posyandu: string
  readonly savedAt: string | undefined
  /** Tablets of her pregnancy up to and with that day. */
  readonly tablets: HandedOut | undefined
}

/** What was told of one screening, and what hangs on it. `undefined` while it, or its card, is not known here. */
export function resultOf(
  view: View,
  person: string,
  record: string,
  policyAt: (posyandu: string, day: string) => ValidPolicy,
  reference: GrowthReference | undefined,
): ResultView | undefined {
  const screening = historyOf(view).find(s => s.record === record)
  const instrument = screening && instrumentById(screening.instrument)
  const who = screening && instrument && subjectOf(view, person, screening.happenedOn, instrument.id)
  if (!screening || !instrument || !who) return undefined
  const items = view.records.find(r => r.id === record)?.items
  const posyandu = items?.[0]?.entry.posyandu ?? ''
  const { policy } = withEdition(policyAt(posyandu, screening.happenedOn), screening.edisi)
  const c = { who, policy, reference }
  const answers = screening.answers as AnyAnswers // as stored; every reader drops what its questions cannot hold
  const { pregnant } = episodeState(view, screening.happenedOn)
  const told = [screening.told, screening.toldHealth].filter(t => t !== undefined)
  return {
    screening,
    instrument,
    answers,
    c,
    findings: bySeverity(
      told.flatMap(t => wordsOfTold(instrument, t, answers, c)).map(f => ({ ...f, colour: f.level })),
    ),
    referral: referralsOf(view).findLast(r => r.body.dari === record),
    consult: consultOf(view, record),
    education: [
      ...educationOf(instrument, screening.told?.edukasi ?? [], false),
      ...educationOf(instrument, screening.toldHealth?.edukasi ?? [], true),
    ],
    taught: recordsOf(view, edukasi.kind)
      .map(r => read(edukasi, r))
      .filter(e => e.dari === record)
      .flatMap(e => e.materi ?? []),
    noted: recordsOf(view, kiaDicatat.kind).some(r => {
      const b = read(kiaDicatat, r)
      return b.dari === record && b.dicatat === true
    }),
    today: screening.hasHidden && !screening.toldHealth ? undefined : saidToday(instrument, told, answers, c),
    tumbuh: pertumbuhanIn(instrument, answers, c),
    notYet: assess(instrument, answers, c)
      .notYet.filter(k => !screening.hasHidden || instrument.questions[k]?.seenBy !== 'health')
      .map(k => instrument.questions[k]?.label ?? k),
    posyandu,
    savedAt: items?.at(-1)?.entry.deviceTime,
    tablets: pregnant && tabletsOf(view, pregnant.episode, screening.happenedOn),
  }
}

function consultOf(view: View, record: string): Consult | undefined {
  const own = recordsOf(view, konsul.kind)
    .map(r => read(konsul, r))
    .findLast(k => k.dari === record)
  if (!own) return undefined
  const consult = {
    open: own.alasan ?? [],
    hidden: own.alasan_kesehatan ?? [],
    perluBidan: own.perlu_bidan === true,
  }
  const some = consult.open.length > 0 || consult.hidden.length > 0 || consult.perluBidan
  return some ? consult : undefined
}

/** Points that this version does not know are left out here; they stay in the record. */
const educationOf = (i: AnyInstrument, ids: readonly string[], secret: boolean): Advice[] =>
  [...new Set(ids)].flatMap(id => {
    const rule = i.educate.find(e => e.id === id)
    return rule ? [{ id, text: rule.text, secret }] : []
  })
