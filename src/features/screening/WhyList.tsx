import { Conclusion, RowList, Section, WhyRow } from '../../ui/index.ts'
import type { Level } from '../../ui/index.ts'
import { figureOf } from './figures.ts'
import type { SignWords } from '../shared/sign-words.ts'
import type { ResultView } from './result-of.ts'
import { WhyMore } from './WhyMore.tsx'

/** The number first, then what it means; what is fine is one line below. */
export function WhyList({
  view,
  health,
  level,
  signWords,
}: {
  view: ResultView
  health: boolean
  level: Level | undefined
  /** How far the rule of a finding is signed; empty once it is. */
  signWords: SignWords
}) {
  const { findings, instrument, answers } = view
  const loud = findings.filter(f => f.level !== 'hijau')
  const fine = findings.filter(f => f.level === 'hijau')
  const told = { view, health, signWords }
  if (findings.length === 0) return null
  return (
    <Section
      title={loud.length > 0 ? `Mengapa ${level ?? 'begitu'}?` : 'Yang diperiksa'}
      end={loud.length > 0 ? `${loud.length} alasan` : undefined}
    >
      <div className="stack">
        {loud.length > 0 ? (
          <RowList>
            {loud.map(f => {
              const figure = figureOf(instrument, f.from, answers)
              return (
                <WhyRow
                  key={f.code}
                  label={figure.label}
                  value={figure.value}
                  unit={figure.unit}
                  finding={f.words}
                  more={
                    f.rule ? <WhyMore {...told} findings={[f]} summary="Aturan dan sumbernya" /> : undefined
                  }
                >
                  {[figure.said, f.redOnCard ? 'di kartu: kotak merah' : undefined]
                    .filter(Boolean)
                    .join(' · ')}
                </WhyRow>
              )
            })}
          </RowList>
        ) : null}
        {fine.length > 0 ? (
          <Conclusion level="hijau" title="Baik" detail={fine.map(f => f.words).join('. ')} />
        ) : null}
        {fine.some(f => f.rule) ? (
          <WhyMore {...told} findings={fine} summary="Yang baik: angka dan aturannya" />
        ) : null}
      </div>
    </Section>
  )
}
