import { useMemo } from 'react'
import { dueOf } from '../../domain/due/index.ts'
import type { Due as AllDue } from '../../domain/due/index.ts'
import type { View } from '../../domain/log/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { Actions, Disclosure, Hint, LinkButton, Section } from '../../ui/index.ts'
import { useDayContext } from '../shared/day-context.ts'
import { usePocket } from '../shared/pocket.tsx'
import { usePolicy } from '../shared/policy.ts'
import { plainDay } from '../shared/words.ts'
import { DueList } from './DueList.tsx'
import { dueLines } from './due-lines.ts'
import type { DueLines } from './due-lines.ts'

/** What is due for her today, what comes next, and what was given. */
export function Due({ card, view }: { card: Card; view: View }) {
  const { happenedOn } = useDayContext()
  const { profile } = usePocket()
  const { policy } = usePolicy(card.posyandu ?? '', happenedOn)
  const due = useMemo(() => dueOf(view, card.id, happenedOn, policy), [view, card.id, happenedOn, policy])
  if (!due || card.status === 'meninggal') return null
  const { immunisation, campaigns, contacts, given } = due
  const rows = [...(contacts?.rows ?? []), ...campaigns]
  const known = isKnown(due)
  const lines = dueLines(known ? [...immunisation, ...rows] : rows)
  if (immunisation.length + rows.length === 0 && !contacts) return null
  const shown = { today: happenedOn, health: profile.role !== 'kader' }
  return (
    <Section title="Yang sudah waktunya">
      <div className="stack">
        {lines.now.length > 0 ? <DueList lines={lines.now} label="Yang sudah waktunya" {...shown} /> : null}
        {contacts && !contacts.rows ? (
          <Hint>Umur kehamilan belum diketahui. Isi HPHT, supaya jadwal periksa kehamilan terlihat.</Hint>
        ) : null}
        {due.birthEstimated && immunisation.length > 0 ? (
          <Hint>Tanggal lahir perkiraan, jadi jadwalnya juga perkiraan.</Hint>
        ) : null}
        {known ? null : (
          <>
            <Hint>Belum ada imunisasi yang tercatat. Salin dulu dari Buku KIA, supaya jadwalnya benar.</Hint>
            <Disclosure summary="Jadwal imunisasi menurut umur saja">
              <DueList lines={allOf(dueLines(immunisation))} label="Menurut umur saja" {...shown} />
            </Disclosure>
          </>
        )}
        {given.foreign.length > 0 ? (
          <Hint>
            Tercatat dengan nama lain, tidak dihitung:{' '}
            {given.foreign.map(f => `${f.words} (${plainDay(f.date)})`).join(', ')}.
          </Hint>
        ) : null}
        <Rest lines={lines} {...shown} />
        <DueActions card={card} due={due} />
      </div>
    </Section>
  )
}

/** Nothing recorded about a child that should have had something is missing, not "not given". */
const isKnown = ({ given, immunisation }: AllDue): boolean =>
  given.counted.length > 0 || !immunisation.some(r => r.lateDays !== undefined || r.status === 'lewat-usia')

const allOf = ({ now, later }: DueLines) => [...now, ...later]

function Rest({ lines, ...shown }: { lines: DueLines; today: string; health: boolean }) {
  return (
    <>
      {lines.later.length > 0 ? (
        <Disclosure summary={`Nanti, ${lines.later.length} lagi`}>
          <DueList lines={lines.later} label="Nanti" {...shown} />
        </Disclosure>
      ) : null}
      {lines.done.length > 0 ? (
        <Disclosure summary={`Sudah, ${lines.done.length}`}>
          <DueList lines={lines.done} label="Sudah" {...shown} />
        </Disclosure>
      ) : null}
    </>
  )
}

function DueActions({ card, due }: { card: Card; due: AllDue }) {
  const { day } = useDayContext()
  const to = (what: string, more: Readonly<Record<string, string>> = {}): string =>
    `/warga/${card.id}/${what}?${new URLSearchParams({ ...more, ...(day ? { hari: day.id } : {}) }).toString()}`
  return (
    <Actions>
      {due.immunisation.length > 0 ? (
        <LinkButton small href={to('imunisasi')}>
          Salin imunisasi dari Buku KIA
        </LinkButton>
      ) : null}
      {due.contacts ? (
        <LinkButton small href={to('kontak', { jenis: due.contacts.kind })}>
          Catat kontak
        </LinkButton>
      ) : null}
    </Actions>
  )
}
