import type { Card } from '../../domain/records/index.ts'
import { EmptyState, RowList } from '../../ui/index.ts'
import { Search as SearchIcon } from '../../ui/icons.tsx'
import { FoundRow } from './FoundRow.tsx'

type Props = {
  cards: readonly Card[]
  typed: string
  today: string
  came: ReadonlySet<string>
  onChoose: (card: Card) => void
}

/** Those who were found, or what to try next. */
export function FoundList({ cards, typed, today, came, onChoose }: Props) {
  const nothingTyped = typed.trim() === ''
  if (cards.length === 0)
    return (
      <EmptyState icon={SearchIcon} title={nothingTyped ? 'Belum ada warga di HP ini' : 'Nama belum ketemu'}>
        {nothingTyped
          ? 'Daftarkan warga baru, atau tunggu data dari puskesmas.'
          : 'Coba nama ibu, atau daftarkan baru.'}
      </EmptyState>
    )
  return (
    <>
      <RowList label="Warga yang ditemukan">
        {cards.map(card => (
          <FoundRow
            key={card.id}
            card={card}
            typed={typed}
            day={today}
            came={came.has(card.id)}
            onChoose={() => onChoose(card)}
          />
        ))}
      </RowList>
      {nothingTyped ? null : <p className="muted">Nama yang mirip ejaannya ikut dicari.</p>}
    </>
  )
}
