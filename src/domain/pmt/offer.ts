import { crosses } from '../instrument/index.ts'
import type { AnyAnswers, Context } from '../instrument/index.ts'
import { understood } from '../instrument/understood.ts'
import { compares, valueOf } from '../instrument/threshold.ts'
import type { CutOff } from '../instrument/threshold.ts'
import { bayiBalitaApras } from '../instruments/bayi-balita-apras.ts'
import { ibuHamil } from '../instruments/ibu-hamil.ts'
import { lilaKek } from '../instruments/parts/lila.ts'
import type { View } from '../log/index.ts'
import { daysBetween } from '../measures/age.ts'
import type { ClinicalPolicy } from '../policy/index.ts'
import type { GrowthReference } from '../reference/index.ts'
import { countedHistory, episodeState, subjectOf } from '../records/index.ts'
import type { Screening } from '../records/index.ts'
import { coursesOf, openCourse } from './course.ts'
import type { PmtReason } from './course.ts'
import { pmtDays, pmtFromMonths, pmtOfferDays, pmtUntilMonths } from './cut-offs.ts'
import { childOffers, examinedFirst, motherOffer } from './offer-rules.ts'
import type { OfferRule } from './offer-rules.ts'

/** `periksa`: a health worker must look first. */
export type PmtOffer =
  | { readonly kind: 'tawar'; readonly rule: OfferRule; readonly seenOn: string }
  | { readonly kind: 'periksa'; readonly seenOn: string }

type Ground = {
  readonly on: string
  readonly policy: ClinicalPolicy
  readonly reference: GrowthReference | undefined
}

const holds = (t: CutOff, x: number, policy: ClinicalPolicy): boolean =>
  compares[t.compare](x, valueOf(t, policy))

/** Days a course of this reason lasts here; the area may choose. */
export const daysFor = (reason: PmtReason, policy: ClinicalPolicy): number => valueOf(pmtDays[reason], policy)

/** For whom a course can be written down at all: a child of the age, or a pregnant woman. */
export function mayHavePmt(view: View, person: string, { on, policy }: Omit<Ground, 'reference'>): boolean {
  const who = subjectOf(view, person, on)
  if (!who) return false
  return who.pregnant || ofAge(who.ageMonths, policy)
}

const ofAge = (months: number, policy: ClinicalPolicy): boolean =>
  holds(pmtFromMonths, months, policy) && holds(pmtUntilMonths, months, policy)

/** What the newest measurement says. Nothing while a course runs, nor of a measurement from before the last one ended. */
export function pmtOffer(view: View, person: string, ground: Ground): PmtOffer | undefined {
  const { on, policy } = ground
  if (openCourse(view, on)) return undefined
  const pregnant = episodeState(view, on).pregnant !== undefined
  const seen = newest(view, on, pregnant ? ibuHamil.id : bayiBalitaApras.id, pregnant ? 'lila' : 'bb')
  if (!seen || !holds(pmtOfferDays, daysBetween(seen.happenedOn, on), policy)) return undefined
  if (coursesOf(view).some(c => c.ended !== undefined && c.ended > seen.happenedOn)) return undefined
  const who = subjectOf(view, person, seen.happenedOn, seen.instrument)
  if (!who) return undefined
  const found = { who, policy, ...(ground.reference ? { reference: ground.reference } : {}) }
  return pregnant ? ofMother(seen, found) : ofAge(who.ageMonths, policy) ? ofChild(seen, found) : undefined
}

const newest = (view: View, on: string, card: string, measured: string): Screening | undefined =>
  countedHistory(view).find(
    s => s.instrument === card && s.happenedOn <= on && typeof s.answers[measured] === 'number',
  )

function ofChild(seen: Screening, c: Context): PmtOffer | undefined {
  const { facts } = bayiBalitaApras.derive(understood(bayiBalitaApras, answersOf(seen)), c).tumbuh
  const seenOn = seen.happenedOn
  if (examinedFirst.when(facts)) return { kind: 'periksa', seenOn }
  const rule = childOffers.find(r => r.when(facts))
  return rule && { kind: 'tawar', rule, seenOn }
}

function ofMother(seen: Screening, c: Context): PmtOffer | undefined {
  const { lila } = seen.answers
  const thin = typeof lila === 'number' && crosses(lilaKek, lila, c) === true
  return thin ? { kind: 'tawar', rule: motherOffer, seenOn: seen.happenedOn } : undefined
}

const answersOf = (s: Screening): AnyAnswers => s.answers as AnyAnswers // stored under its questions; `understood` drops the rest
