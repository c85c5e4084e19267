import type { Signable, SignOffs } from '../../domain/rule-book/index.ts'
import { AppShell, Pill, Row, RowList } from '../../ui/index.ts'
import { chapterHref } from './links.ts'
import type { Mine } from './mine.ts'
import { RuleFilter } from './RuleFilter.tsx'
import type { FilterProps } from './RuleFilter.tsx'
import { RuleRows } from './RuleRows.tsx'
import { countStates, countWords, wantedLines } from './sign-state.ts'
import { WhoSigns } from './WhoSigns.tsx'

type Props = FilterProps & { book: Signable; states: SignOffs; mine: Mine }

/** Cards and chapters with how far they are signed; a filter or a word looks through all of them. */
export function Chapters({ book, states, mine, wanted, onWanted }: Props) {
  const { lines, chapters } = book
  const looking = wanted.state !== 'semua' || wanted.words.trim() !== ''
  return (
    <AppShell title="Aturan" wide subtitle={countWords(lines, states)}>
      <div className="stack">
        <WhoSigns mine={mine} />
        <RuleFilter lines={lines} states={states} wanted={wanted} onWanted={onWanted} />
        {looking ? (
          <RuleRows
            key={`${wanted.state} ${wanted.words}`}
            lines={wantedLines(lines, states, wanted)}
            states={states}
          />
        ) : (
          <div className="rule-chapters">
            <RowList label="Bab">
              {chapters.map(({ id, title }) => {
                const own = lines.filter(l => l.chapters.includes(id))
                const whole = own.length > 0 && countStates(own, states).disahkan === own.length
                return (
                  <Row
                    key={id}
                    name={title}
                    meta={countWords(own, states)}
                    end={whole ? <Pill level="hijau">Lengkap</Pill> : undefined}
                    href={chapterHref(id)}
                  />
                )
              })}
            </RowList>
          </div>
        )}
      </div>
    </AppShell>
  )
}
