import type { Card, Langkah } from '../../domain/records/index.ts'
import { NowCard, QueueNumber, Row, RowList, Section } from '../../ui/index.ts'
import { useToday } from '../shared/clock.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf, whereOf } from '../shared/person-words.ts'
import { doneOf, stepNames } from './queue.ts'
import type { Ticket } from './queue.ts'
import { hrefOf } from './step-href.ts'

type Props = { tickets: readonly Ticket[]; queue: readonly Ticket[]; step: Langkah | 'semua'; day: Card }

const nextWords: Record<Langkah, string> = {
  1: 'Berikutnya didaftar',
  2: 'Berikutnya diukur',
  3: 'Berikutnya dicatat',
  4: 'Berikutnya dilayani',
  5: 'Berikutnya diberi penyuluhan',
}

export function QueueList({ tickets, queue, step, day }: Props) {
  const today = useToday()
  const on = day.hari?.tanggal ?? today
  const [now, ...next] = queue
  const done = doneOf(tickets)
  return (
    <>
      {now ? (
        <NowCard tag="Giliran sekarang" end={step === 'semua' ? atStep(now) : undefined}>
          <PersonRow ticket={now} on={on} href={hrefOf(now, step, day.id)} large />
        </NowCard>
      ) : (
        <p className="muted">Tidak ada yang menunggu di langkah ini.</p>
      )}
      {next.length > 0 ? (
        <Section title={step === 'semua' ? 'Berikutnya' : nextWords[step]} end={`${next.length} orang`}>
          <RowList>
            {next.map(t => (
              <PersonRow
                key={t.attendance.record}
                ticket={t}
                on={on}
                href={hrefOf(t, step, day.id)}
                end={step === 'semua' ? atStep(t) : undefined}
              />
            ))}
          </RowList>
        </Section>
      ) : null}
      {done.length > 0 ? (
        <Section title="Sudah selesai" end={`${done.length} orang`}>
          <RowList>
            {done.map(t => (
              <PersonRow
                key={t.attendance.record}
                ticket={t}
                on={on}
                href={`/warga/${t.attendance.orang}?hari=${day.id}`}
              />
            ))}
          </RowList>
        </Section>
      ) : null}
    </>
  )
}

const atStep = (t: Ticket): string =>
  t.attendance.next === 'selesai' ? 'selesai' : `${t.attendance.next}. ${stepNames[t.attendance.next]}`

function PersonRow({
  ticket,
  on,
  href,
  end,
  large,
}: {
  ticket: Ticket
  on: string
  href: string
  end?: string | undefined
  large?: boolean
}) {
  const { card, number, attendance } = ticket
  const name = card ? nameOf(card) : 'Warga dari HP lain'
  return (
    <Row
      lead={<QueueNumber value={number} />}
      name={large ? <strong className="row-big">{name}</strong> : name}
      meta={
        card ? (
          <>
            {metaOf(card, on)}
            {large && whereOf(card) ? (
              <>
                <br />
                {whereOf(card)}
              </>
            ) : null}
            {attendance.pengantar ? (
              <>
                <br />
                diantar {attendance.pengantar}
              </>
            ) : null}
            {attendance.state === 'carried' ? (
              <>
                <br />
                dari HP lain, belum di puskesmas
              </>
            ) : null}
          </>
        ) : (
          'Datanya masuk begitu ada sinyal'
        )
      }
      end={large && card ? <PersonTile card={card} day={on} /> : end}
      href={href}
    />
  )
}
