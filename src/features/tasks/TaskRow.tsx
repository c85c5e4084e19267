import type { FollowUp, Task } from '../../domain/tasks/index.ts'
import { Pill, Row } from '../../ui/index.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { ageOf, nameOf, whereOf } from '../shared/person-words.ts'
import { triedWords } from './tried-words.ts'
import { whenWords } from './when-words.ts'

type Props = { follow: FollowUp; today: string; forHealth: boolean }

/** Who, where she lives, what, and since when. */
export function TaskRow({ follow: { card, tasks }, today, forHealth }: Props) {
  const [first] = tasks
  // What is done in passing stands on her own page.
  const told = tasks.filter(t => t === first || t.urgency !== 'sekalian')
  const where = [ageOf(card, today), whereOf(card), card.patokan].filter(Boolean).join(' · ')
  return (
    <Row
      lead={<PersonTile card={card} day={today} />}
      name={nameOf(card)}
      href={`/tindak-lanjut/${card.id}`}
      meta={
        <>
          {where}
          {told.slice(0, shownTasks).map(t => (
            <span key={t.key} className="task-line">
              <b>{forHealth ? (t.forHealth ?? t.words) : t.words}</b> · {whenWords(t, today)}
            </span>
          ))}
          {told.length > shownTasks ? (
            <span className="task-line">dan {told.length - shownTasks} lagi</span>
          ) : null}
          {first.tried ? <span className="task-line">{triedWords(first.tried, today)}</span> : null}
          <UrgentPill task={first} />
        </>
      }
    />
  )
}

const shownTasks = 2

function UrgentPill({ task }: { task: Task }) {
  if (task.urgency === 'gawat') return <Pill level="merah">sekarang</Pill>
  return task.urgency === 'hari-ini' ? <Pill level="merah">hari ini</Pill> : null
}
