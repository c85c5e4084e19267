import { nameOf } from '../shared/person-words.ts'
import { plainDay } from '../shared/words.ts'
import { canonical } from '../../domain/log/index.ts'
import type { Card } from '../../domain/records/index.ts'
import type { Decision } from './cases.ts'
import type { SettledField } from './use-settled.ts'
import { questionLabel } from './value-words.ts'
import type { Words } from './value-words.ts'

/** One decision as the list says it, whatever it was about. */
export type DecidedLine = {
  readonly key: string
  readonly on: string
  readonly name: string
  readonly meta: string
  readonly of:
    | { readonly type: 'pair'; readonly decision: Decision }
    | { readonly type: 'field'; readonly settled: SettledField }
}

export function decidedLines(
  decisions: readonly Decision[],
  settled: readonly SettledField[],
  card: (id: string) => Card | undefined,
  words: Words,
): DecidedLine[] {
  const pairs = decisions.map((decision): DecidedLine => {
    const [a, b] = [card(decision.a), card(decision.b)]
    const name = a ? nameOf(a) : 'Tidak ada di HP ini'
    return {
      key: decision.record,
      on: decision.on,
      name: decision.same || !b ? name : `${name} dan ${nameOf(b)}`,
      meta: `${decision.same ? 'digabung' : 'dua orang berbeda'}, ${plainDay(decision.on)}`,
      of: { type: 'pair', decision },
    }
  })
  const fields = settled.map((one): DecidedLine => ({
    key: `${one.record} ${one.field}`,
    on: one.on,
    name: one.card.kind === 'orang' ? nameOf(one.card) : `Keluarga ${one.card.nama}`,
    meta: fieldWords(one, words),
    of: { type: 'field', settled: one },
  }))
  return [...pairs, ...fields].toSorted((x, y) => y.on.localeCompare(x.on))
}

/** "RT: 04 dipakai, bukan 05. Bidan Rina, 3 Mei 2026" */
function fieldWords(one: SettledField, words: Words): string {
  const say = (value: unknown): string => words.value(one.kind, one.field, value)
  const others = one.values.filter(v => canonical(v) !== canonical(one.chosen)).map(say)
  const label = questionLabel(one.kind, one.field) ?? one.label
  const who = words.writer({ by: one.by, happenedOn: one.on })
  return `${label.replace(/\?$/, '')}: ${say(one.chosen)} dipakai, bukan ${others.join(' atau ')}. ${who}`
}
