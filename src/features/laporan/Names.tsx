import { useState } from 'react'
import { countById } from '../../domain/indicators/index.ts'
import { AppShell, Button, EmptyState, Hint, RowList } from '../../ui/index.ts'
import { Users } from '../../ui/icons.tsx'
import { NamedRow } from '../shared/NamedRow.tsx'
import { nameOf, whereOf } from '../shared/person-words.ts'
import { useCards, usePocket } from '../shared/pocket.tsx'
import { monthOf } from '../shared/words.ts'
import { address } from './choice.ts'
import type { Choice } from './choice.ts'
import { incompleteList, incompleteOf } from './incomplete.ts'
import { wanted } from './lines.ts'
import type { MonthRecap } from './recap.ts'

type Props = { recap: MonthRecap; count: string; today: string; place: string; choice: Choice }

const atOnce = 50
const order = new Intl.Collator('id')

/** The persons, or families, behind a number. Only counts of the Laporan have one: what a kader may not know has no list here. */
export function Names({ recap, count, today, place, choice }: Props) {
  const pocket = usePocket()
  const all = useCards()
  const [shown, setShown] = useState(atOnce)
  const lacking = count === incompleteList
  const ids = wanted.some(c => c.id === count) ? recap.persons(count) : []
  const found = lacking ? incompleteOf(all, recap.posyandu, today) : ids.flatMap(id => pocket.card(id) ?? [])
  const cards = found.toSorted((a, b) => order.compare(nameOf(a), nameOf(b)))
  const left = cards.length - shown
  const whose = countById.get(count)?.per ?? 'warga'
  const words = lacking ? 'Perlu dilengkapi' : (countById.get(count)?.words ?? 'Daftar nama')
  return (
    <AppShell
      title="Daftar nama"
      subtitle={place}
      back={address({ bulan: choice.bulan, posyandu: choice.posyandu })}
    >
      <div className="stack">
        <header>
          <p className="eyebrow">{monthOf(`${recap.month}-01`)}</p>
          <h2 className="page-title">{words}</h2>
          <p className="muted">
            {cards.length} {whose}
          </p>
        </header>
        {cards.length === 0 ? (
          <EmptyState icon={Users} title="Tidak ada nama">
            Tidak ada {whose} di balik angka ini pada bulan yang dipilih.
          </EmptyState>
        ) : (
          <RowList label={words}>
            {cards.slice(0, shown).map(card => (
              <NamedRow key={card.id} card={card} day={today} where={whereOf(card)} />
            ))}
          </RowList>
        )}
        {left > 0 ? (
          <Button onClick={() => setShown(shown + 4 * atOnce)}>
            Tampilkan {Math.min(left, 4 * atOnce)} lagi
          </Button>
        ) : null}
        {!lacking && cards.length < ids.length ? (
          <Hint>
            {ids.length - cards.length} {whose} lain sudah tidak ada di HP ini.
          </Hint>
        ) : null}
      </div>
    </AppShell>
  )
}
