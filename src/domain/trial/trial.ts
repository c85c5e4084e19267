import {
  checklistsFor,
  instrumentById,
  instruments,
  instrumentsFor,
  specialVisits,
} from '../instruments/index.ts'
import { lifeStages } from '../life-stage.ts'
import { episodesOf, pregnancyOf, subjectOf } from '../records/index.ts'
import { kinds } from '../records/kinds.ts'
import type { GrowthReference } from '../reference/index.ts'
import { readAnswers } from './answers.ts'
import { readCase } from './case.ts'
import type { Case } from './case.ts'
import { paperOf, person } from './paper.ts'
import { writePast } from './past.ts'
import { readPolicy } from './policy.ts'
import { nothing, sayCard, sayDue } from './say.ts'
import type { Said } from './say.ts'
import { writeSubject } from './subject.ts'

type Refused = { readonly galat: readonly string[] }
export type Tried = Refused | (Said & Readonly<Record<string, unknown>>)

const refused = (faults: readonly string[]): Refused => ({ galat: faults })
export const isRefused = (t: Tried): t is Refused => 'galat' in t

/** One case on paper: what the app would say of these answers about this person on that day. */
export function tryCase(raw: unknown, reference: GrowthReference): Tried {
  const read = readCase(raw)
  return 'galat' in read ? refused(read.galat) : judge(read, reference)
}

function judge(tried: Case, reference: GrowthReference): Tried {
  const paper = paperOf(kinds)
  const wrong = writeSubject(paper, tried)
  if (wrong.length > 0) return refused(wrong)
  const policy = readPolicy(paper, tried)
  if ('galat' in policy) return refused(policy.galat)
  const faults = writePast({ paper, c: { policy, reference }, per: tried.per }, tried)
  if (faults.length > 0) return refused(faults)
  const view = paper.view()
  const who = subjectOf(view, person, tried.per, tried.kartu)
  if (!who) return refused(['warga: umur dan jenis kelamin tidak dapat dibaca'])
  const fitting = [...instrumentsFor(who, policy), ...checklistsFor(who), ...specialVisits].map(i => i.id)
  const common = {
    kartu: tried.kartu ?? '',
    per: tried.per,
    umur: { hari: who.ageDays, bulan: who.ageMonths, tahun: who.ageYears },
    kelompok: lifeStages(
      { birthDate: who.birthDate ?? tried.per, sex: who.sex },
      episodesOf(view).map(e => pregnancyOf(e, tried.per)),
      tried.per,
    ).mainGroup,
    kartu_cocok: fitting,
    jadwal: sayDue(view, tried.per, policy),
  }
  if (tried.kartu === undefined) return { ...common, ...nothing }
  const card = instrumentById(tried.kartu)
  if (!card)
    return refused([
      `kartu: tidak ada kartu "${tried.kartu}"; yang ada: ${instruments.map(i => i.id).join(', ')}`,
    ])
  if (!fitting.includes(card.id))
    return refused([
      `kartu: ${card.id} tidak untuk orang ini pada ${tried.per}; yang cocok: ${fitting.join(', ')}`,
    ])
  const c = { who, policy, reference }
  const { answers, faults: unreadable, notAsked } = readAnswers(card, c, tried.jawaban, 'jawaban')
  if (unreadable.length > 0) return refused(unreadable)
  return { ...common, ...sayCard(card, answers, c), tidak_ditanyakan: notAsked }
}
