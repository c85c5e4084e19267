import { noteWords } from '../../domain/measures/growth/index.ts'
import { Facts, Hint, Notice, Section } from '../../ui/index.ts'
import { gainWords } from '../shared/growth/gain-words.ts'
import { classHint } from '../shared/growth/class-hint.ts'
import { growthFacts } from '../shared/growth/growth-facts.ts'
import type { SignWords } from '../shared/sign-words.ts'
import type { ResultView } from './result-of.ts'

type Props = {
  readonly tumbuh: NonNullable<ResultView['tumbuh']>
  readonly health: boolean
  readonly signWords: SignWords
}

/** Weight gain in grams and each index; the class with its z is for health workers. */
export function GrowthResult({ tumbuh: { growth, gain }, health, signWords }: Props) {
  if (!growth)
    return (
      <Section title="Pertumbuhan">
        <Notice kind="info" title="Pertumbuhan belum dinilai">
          Tanggal lahir yang pasti belum diketahui, atau tabel WHO belum terbaca.
        </Notice>
      </Section>
    )
  const letter = gainWords(gain)
  const facts = [
    ...(letter ? [{ term: 'Naik berat badan', value: letter, wide: true }] : []),
    ...growthFacts(growth, health),
  ]
  return (
    <Section title="Pertumbuhan">
      <div className="card card-pad">
        <Facts facts={facts} />
        {growth.notes.map(note => (
          <Hint key={note}>{noteWords[note]}</Hint>
        ))}
        {health ? <Hint>{classHint(growth, signWords)}</Hint> : null}
      </div>
    </Section>
  )
}
