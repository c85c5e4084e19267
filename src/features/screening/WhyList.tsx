import { Conclusion, Disclosure, RowList, Section, WhyRow } from '../../ui/index.ts'
import type { Level } from '../../ui/index.ts'
import { Info } from '../../ui/icons.tsx'
import { figureOf } from './figures.ts'
import type { ResultView } from './result-of.ts'

/** The number first, then what it means; what is fine is one line below. */
export function WhyList({
  view,
  health,
  level,
}: {
  view: ResultView
  health: boolean
  level: Level | undefined
}) {
  const { findings, instrument, answers } = view
  const loud = findings.filter(f => f.level !== 'hijau')
  const fine = findings.filter(f => f.level === 'hijau')
  const sources = findings.filter(f => f.source !== undefined)
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
        {sources.length > 0 ? (
          <Disclosure summary="Aturan dan sumbernya" icon={Info}>
            <ul>
              {sources.map(f => (
                <li key={f.code}>
                  {f.words}: {f.source}
                  {health && f.unsigned ? ' (belum disahkan puskesmas)' : ''}
                </li>
              ))}
            </ul>
          </Disclosure>
        ) : null}
      </div>
    </Section>
  )
}
