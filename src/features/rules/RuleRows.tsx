import { useState } from 'react'
import type { SignOffs } from '../../domain/rule-book/index.ts'
import { lineKinds } from '../../domain/rule-book/line.ts'
import { Button, EmptyState, Pill, Row, RowList } from '../../ui/index.ts'
import { Search } from '../../ui/icons.tsx'
import { ruleHref } from './links.ts'
import { signOffOf, stateNames } from './sign-state.ts'
import type { Line, State } from './sign-state.ts'

const page = 50

const levels: Readonly<Partial<Record<State, 'hijau' | 'kuning' | 'merah'>>> = {
  disahkan: 'hijau',
  berubah: 'kuning',
  ditolak: 'merah',
}

/** Some at a time: a card has a hundred and fifty rules, and a phone draws what is asked for. */
export function RuleRows({
  lines,
  states,
  chapter,
}: {
  lines: readonly Line[]
  states: SignOffs
  chapter?: string | undefined
}) {
  const [shown, setShown] = useState(page)
  if (lines.length === 0)
    return (
      <EmptyState icon={Search} title="Tidak ada aturan yang cocok">
        Ganti saringan atau kata yang dicari.
      </EmptyState>
    )
  return (
    <div className="stack">
      <RowList label="Aturan">
        {lines.slice(0, shown).map(line => {
          const { state } = signOffOf(states, line)
          const level = levels[state]
          return (
            <Row
              key={line.key}
              name={line.text}
              meta={[lineKinds[line.kind], line.detail, level ? '' : stateNames[state].toLowerCase()]
                .filter(Boolean)
                .join(' · ')}
              end={level ? <Pill level={level}>{stateNames[state]}</Pill> : undefined}
              href={ruleHref(line.key, chapter)}
            />
          )
        })}
      </RowList>
      {lines.length > shown ? (
        <Button onClick={() => setShown(n => n + page)}>
          Tampilkan {Math.min(page, lines.length - shown)} lagi dari {lines.length - shown}
        </Button>
      ) : null}
    </div>
  )
}
