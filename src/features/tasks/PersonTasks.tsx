import { useState } from 'react'
import { mayReadHealth } from '../../domain/log/index.ts'
import type { Task } from '../../domain/tasks/index.ts'
import {
  Actions,
  AppShell,
  Button,
  EmptyState,
  LinkButton,
  Loading,
  RowList,
  Section,
  Who,
} from '../../ui/index.ts'
import { CircleCheck, House, Phone, UserPlus } from '../../ui/icons.tsx'
import { useToday } from '../shared/clock.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf, whereOf } from '../shared/person-words.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { useSignWords } from '../shared/sign-offs.ts'
import { Done } from './Done.tsx'
import { InviteDialog } from './InviteDialog.tsx'
import { OutcomeDialog } from './OutcomeDialog.tsx'
import { TaskCard } from './TaskCard.tsx'
import { usePhoneNumber } from './use-phone-number.ts'
import { useTasksOf } from './use-follow-ups.ts'
import './tasks.css'

type Open = 'telepon' | 'pesan' | 'alasan'

/** What is to be done about one person, why, and the four ways to do it. */
export function PersonTasks({ params }: { params: Readonly<Record<string, string>> }) {
  const id = params['person'] ?? ''
  const pocket = usePocket()
  const today = useToday()
  const opened = useSubject(id)
  const card = pocket.card(id)
  const tasks = useTasksOf(card)
  const number = usePhoneNumber(card)
  const signWords = useSignWords(card?.posyandu ?? '')
  const [open, setOpen] = useState<Open>()
  const back = '/tindak-lanjut'
  if (!opened)
    return (
      <AppShell title="Tindak lanjut" back={back}>
        <Loading />
      </AppShell>
    )
  if (!card)
    return (
      <AppShell title="Tindak lanjut" back={back}>
        <EmptyState icon={UserPlus} title="Data warga ini tidak ada di HP ini">
          Mungkin sudah pindah ke posyandu lain, atau belum sempat diunduh.
        </EmptyState>
      </AppShell>
    )
  const forHealth = mayReadHealth(pocket.profile.role)
  const close = (): void => setOpen(undefined)
  return (
    <AppShell
      title="Tindak lanjut"
      back={back}
      foot={
        <LinkButton kind="main" icon={House} href={`/warga/${id}/kunjungan`}>
          Kunjungi
        </LinkButton>
      }
    >
      <div className="stack">
        <Who
          tile={<PersonTile card={card} day={today} large />}
          name={nameOf(card)}
          meta={
            <>
              {metaOf(card, today)}
              <br />
              {[whereOf(card), card.patokan].filter(Boolean).join(' · ')}
            </>
          }
        />
        {tasks.length === 0 ? (
          <EmptyState icon={CircleCheck} title="Tidak ada yang perlu ditindaklanjuti">
            Yang ditunda muncul lagi bila sudah waktunya.
          </EmptyState>
        ) : (
          <>
            <RowList label="Yang perlu ditindaklanjuti">
              {tasks.map(t => (
                <TaskCard
                  key={t.key}
                  task={t}
                  person={id}
                  today={today}
                  forHealth={forHealth}
                  signWords={signWords}
                />
              ))}
            </RowList>
            <Section title="Tanpa berkunjung">
              <div className="stack">
                {number ? (
                  <Actions>
                    <LinkButton icon={Phone} href={`tel:+${number}`} onClick={() => setOpen('telepon')}>
                      Telepon
                    </LinkButton>
                    <Button onClick={() => setOpen('pesan')}>Undang lewat WhatsApp</Button>
                  </Actions>
                ) : (
                  <p className="muted">
                    Nomor HP belum tercatat.{' '}
                    <LinkButton kind="text" href={`/warga/${id}/ubah`}>
                      Isi nomor HP
                    </LinkButton>
                  </p>
                )}
                <Button onClick={() => setOpen('alasan')}>Catat alasan tidak datang</Button>
              </div>
            </Section>
          </>
        )}
        <Done opened={opened} posyandu={card.posyandu ?? ''} today={today} />
        <LinkButton kind="text" href={`/warga/${id}`}>
          Buka data warga
        </LinkButton>
      </div>
      {open === 'telepon' || open === 'alasan' ? (
        <OutcomeDialog
          key={open}
          how={open}
          person={id}
          posyandu={card.posyandu ?? ''}
          tasks={forNow(tasks)}
          onClose={close}
        />
      ) : null}
      {open === 'pesan' && number ? (
        <InviteDialog
          person={id}
          posyandu={card.posyandu ?? ''}
          tasks={forNow(tasks)}
          number={number}
          onClose={close}
        />
      ) : null}
    </AppShell>
  )
}

/** What is done in passing is no reason to call; alone it is. */
function forNow(tasks: readonly Task[]): readonly Task[] {
  const now = tasks.filter(t => t.urgency !== 'sekalian')
  return now.length > 0 ? now : tasks
}
