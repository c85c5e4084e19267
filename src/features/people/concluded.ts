import { perluBidan } from '../../domain/instrument/index.ts'
import type { AnyAnswers } from '../../domain/instrument/index.ts'
import { wordsWith } from '../../domain/instrument/words-of.ts'
import { instrumentById } from '../../domain/instruments/index.ts'
import type { View } from '../../domain/log/index.ts'
import type { Policy } from '../../domain/policy/index.ts'
import { subjectOf } from '../../domain/records/index.ts'
import type { Screening } from '../../domain/records/index.ts'

/** Who reads the history, and by which rules a figure within the words is worked out. */
export type Reader = { readonly person: string; readonly health: boolean; readonly policy: Policy }

const most = 2

/** What this reader may know was told: on a table with people around it the answers given in confidence stay closed. */
export const toldTo = (s: Screening, health: boolean) =>
  [s.told, health ? s.toldHealth : undefined].filter(t => t !== undefined)

/** "AKS 15: perlu dibantu sedikit": what a card without figures came to, what needs care first. */
export function concluded(view: View, s: Screening, { person, health, policy }: Reader): string {
  const card = instrumentById(s.instrument)
  const who = card && subjectOf(view, person, s.happenedOn, card.id)
  if (!card || !who) return ''
  const answers = s.answers as AnyAnswers // as stored; every reader drops what its questions cannot hold
  const wordsOf = wordsWith(card, answers, { who, policy })
  const told = toldTo(s, health)
  const rules = told.flatMap(t => t.rujuk).flatMap(m => m.rules)
  const first = card.refer.filter(r => r.urgency === 'gawat' && rules.includes(r.id))
  const codes = [...new Set(told.flatMap(t => t.hasil))]
  const findingOf = (code: string) => card.findings.find(f => f.code === code)
  const isFine = (code: string): boolean => findingOf(code)?.colour === 'hijau'
  // The words of an emergency are said to the person; the reason of the referral says them to who reads.
  const isFirst = (code: string): boolean => first.some(r => r.from.join() === findingOf(code)?.from.join())
  const loud = codes.filter(c => !isFine(c) && !isFirst(c))
  const said = [
    ...first.map(r => r.because),
    ...[...loud, ...codes.filter(isFine)].flatMap(code =>
      code === perluBidan ? (health ? [] : ['Perlu bidan']) : (wordsOf(code) ?? []),
    ),
  ]
  const rest = said.length - most
  return [...said.slice(0, most), ...(rest > 0 ? [`dan ${rest} lagi`] : [])].join(' · ')
}
