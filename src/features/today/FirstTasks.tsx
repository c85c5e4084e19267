import { useEffect, useState } from 'react'
import { firstTasks } from '../../domain/practice/index.ts'
import type { FirstTask } from '../../domain/practice/index.ts'
import { Button, Row, RowList, Section, Tile } from '../../ui/index.ts'
import { Check } from '../../ui/icons.tsx'
import { useToday } from '../shared/clock.ts'
import { useDays } from '../shared/days.ts'
import { useCards, usePocket } from '../shared/pocket.tsx'

const dismissed = 'tugas-latihan'

/** Three things to try in the practice mode. Ticked by what was recorded; put away, they stay away until it begins anew. */
export function FirstTasks() {
  const pocket = usePocket()
  const today = useToday()
  const tasks = firstTasks(useCards(), today)
  const day = useDays().find(d => d.hari?.tanggal === today)?.id
  const [open, setOpen] = useState(false)
  useEffect(() => {
    void pocket.drafts.get(dismissed).then(kept => setOpen(kept === undefined))
  }, [pocket])
  if (!open) return null
  const all = tasks.every(t => t.done)
  const close = (): void => {
    setOpen(false)
    void pocket.drafts.put(dismissed, true)
  }
  return (
    <Section
      title={all ? 'Bagus, semua sudah dicoba' : 'Coba dulu'}
      end={`${tasks.filter(t => t.done).length} dari 3`}
    >
      <RowList label="Tugas latihan">
        {tasks.map((task, i) => (
          <Row
            key={task.id}
            lead={
              <Tile
                tone={task.done ? 'utama' : 'netral'}
                {...(task.done ? { icon: Check } : { letter: `${i + 1}` })}
              />
            }
            name={task.words}
            {...(task.done ? { meta: 'sudah' } : { href: hrefOf(task, day) })}
          />
        ))}
      </RowList>
      <Button kind="text" onClick={close}>
        Tutup petunjuk ini
      </Button>
    </Section>
  )
}

function hrefOf(task: FirstTask, day: string | undefined): string {
  const at = day ? `?hari=${day}` : ''
  if (task.id === 'hari-buka') return '/hari'
  return task.id === 'daftar' ? `/daftar${at}` : `/warga/${task.person ?? ''}${at}`
}
