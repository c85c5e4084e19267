import { useState } from 'react'
import type { View } from '../../domain/log/index.ts'
import { historyOf, labelOf, recordsOfKinds } from './history-rows.ts'
import { mergesOf } from './merges.ts'
import type { Card } from '../../domain/records/index.ts'
import { Actions, Button, EmptyState, LinkButton, Row, RowList, Tile } from '../../ui/index.ts'
import { ClipboardList, Ruler } from '../../ui/icons.tsx'
import { usePosyanduList } from '../shared/areas.ts'
import { useToday } from '../shared/clock.ts'
import { usePocket } from '../shared/pocket.tsx'
import { usePolicy } from '../shared/policy.ts'
import { plainDay } from '../shared/words.ts'
import { isVisitor } from './is-visitor.ts'
import { useMarkMistake } from './use-mark-mistake.ts'

const page = 8

/** Newest first. Everything measured opens, and "Betulkan" stands beside it. */
export function History({ card, view }: { card: Card; view: View }) {
  const [shown, setShown] = useState(page)
  const { profile } = usePocket()
  const mark = useMarkMistake(card)
  const visitor = isVisitor(view, card, usePosyanduList())
  const { policy } = usePolicy(card.posyandu ?? '', useToday())
  const reader = { person: card.id, health: profile.role !== 'kader', policy }
  const mayPart = profile.role === 'bidan' || profile.role === 'puskesmas'
  const rows = [...historyOf(view, reader), ...recordsOfKinds(view), ...mergesOf(view)].toSorted((a, b) =>
    a.on < b.on ? 1 : a.on > b.on ? -1 : 0,
  )
  if (rows.length === 0)
    return (
      <EmptyState icon={ClipboardList} title="Belum pernah diukur">
        Hasil ukur dan tanya akan terlihat di sini.
      </EmptyState>
    )
  return (
    <div className="stack">
      <RowList>
        {rows.slice(0, shown).map(row => (
          <Row
            key={row.record}
            lead={<Tile tone={row.tone} icon={Ruler} />}
            name={`${plainDay(row.on)} · ${labelOf(row)}`}
            meta={
              <>
                {row.detail}
                {row.state === 'sent' ? null : <> · {stateWords[row.state]}</>}
                {row.movedTo ? <> · dipindah ke warga lain</> : null}
                {row.mistake?.marked ? <> · salah catat, tidak dihitung</> : null}
              </>
            }
            {...(row.screening && !row.movedTo ? { href: `/hasil/${card.id}/${row.record}` } : {})}
          >
            {row.merge && mayPart ? (
              <Actions>
                <LinkButton kind="text" small href={`/putuskan?gabungan=${card.id}`}>
                  Lihat atau pisahkan
                </LinkButton>
              </Actions>
            ) : null}
            {row.mistake && !visitor ? (
              <Actions>
                <Button kind="text" small onClick={() => void mark(row)}>
                  {row.mistake.marked ? 'Hitung lagi' : 'Salah catat'}
                </Button>
              </Actions>
            ) : null}
            {row.screening && !row.movedTo ? (
              <Actions>
                <LinkButton kind="text" small href={`/betulkan/${card.id}/${row.record}`}>
                  Betulkan
                </LinkButton>
              </Actions>
            ) : null}
          </Row>
        ))}
      </RowList>
      {rows.length > shown ? (
        <Button onClick={() => setShown(n => n + 24)}>Tampilkan {rows.length - shown} lagi</Button>
      ) : null}
    </div>
  )
}

const stateWords = {
  pending: 'menunggu sinyal',
  waiting: 'menunggu data lain',
  rejected: 'perlu dibetulkan',
  carried: 'dari HP lain, belum di puskesmas',
} as const
