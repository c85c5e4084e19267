import { useMemo } from 'react'
import { dueOf, vaccineWords } from '../../domain/due/index.ts'
import type { Due as AllDue } from '../../domain/due/index.ts'
import type { View } from '../../domain/log/index.ts'
import type { Card } from '../../domain/records/index.ts'
import { Actions, Disclosure, Hint, LinkButton, Section } from '../../ui/index.ts'
import { useDayContext } from '../shared/day-context.ts'
import { usePocket } from '../shared/pocket.tsx'
import { usePolicy } from '../shared/policy.ts'
import { useSignWords } from '../shared/sign-offs.ts'
import { plainDay } from '../shared/words.ts'
import { DueList } from './DueList.tsx'
import type { DueReader } from './DueList.tsx'
import { Completeness } from './Completeness.tsx'
import { duePage } from './due-groups.ts'
import type { DuePage } from './due-groups.ts'
import { dueLines } from './due-lines.ts'
import type { DueLines } from './due-lines.ts'

/** What is due for her today, what comes next, and what was given. */
export function Due({ card, view }: { card: Card; view: View }) {
  const { happenedOn } = useDayContext()
  const { profile } = usePocket()
  const { policy } = usePolicy(card.posyandu ?? '', happenedOn)
  const signWords = useSignWords(card.posyandu ?? '')
  const due = useMemo(() => dueOf(view, card.id, happenedOn, policy), [view, card.id, happenedOn, policy])
  if (!due || card.status === 'meninggal') return null
  const { immunisation, contacts, given, complete } = due
  const known = isKnown(due)
  const page = duePage(due, known, happenedOn)
  const nothing = page.groups.length + page.later.length + page.done.length + immunisation.length === 0
  if (nothing && !contacts && !due.td) return null
  const shown = { today: happenedOn, health: profile.role !== 'kader', signWords }
  return (
    <Section title="Yang sudah waktunya">
      <div className="stack">
        {page.groups.length === 0 && known ? (
          <Hint>
            {due.td && !due.td.status
              ? 'Suntikan Td belum tercatat.'
              : 'Menurut jadwal, sekarang belum ada yang waktunya.'}
          </Hint>
        ) : null}
        {page.groups.map(g => (
          <div key={g.title}>
            <h3 className="due-group">{g.title}</h3>
            <DueList lines={g.lines} label={g.title} {...shown} />
          </div>
        ))}
        {known && card.lahir ? (
          <Completeness complete={complete} birth={card.lahir} policy={policy} {...shown} />
        ) : null}
        {contacts && !contacts.rows ? (
          <Hint>Umur kehamilan belum diketahui. Isi HPHT, supaya jadwal periksa kehamilan terlihat.</Hint>
        ) : null}
        {due.birthEstimated && immunisation.length > 0 ? (
          <Hint>Tanggal lahir perkiraan, jadi jadwalnya juga perkiraan.</Hint>
        ) : null}
        {known ? null : (
          <>
            <Hint>
              Belum ada imunisasi yang tercatat. Salin dulu dari Buku KIA atau kartu imunisasi, supaya
              jadwalnya benar.
            </Hint>
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
        {given.doubled.length > 0 ? (
          <Hint>
            Tercatat dua kali, tidak dihitung:{' '}
            {given.doubled.map(d => `${vaccineWords[d.product]} (${plainDay(d.date)})`).join(', ')}. Betulkan
            di Salin imunisasi.
          </Hint>
        ) : null}
        <Rest page={page} {...shown} />
        <DueActions card={card} due={due} />
      </div>
    </Section>
  )
}

/** Nothing recorded about a child that should have had something is missing, not "not given". */
const isKnown = ({ given, immunisation }: AllDue): boolean =>
  given.counted.length > 0 || !immunisation.some(r => r.lateDays !== undefined || r.status === 'lewat-usia')

const allOf = ({ now, later }: DueLines) => [...now, ...later]

function Rest({ page, ...shown }: DueReader & { page: DuePage }) {
  return (
    <>
      {page.later.length > 0 ? (
        <Disclosure summary={`Nanti, ${page.later.length} lagi`}>
          <DueList lines={page.later} label="Nanti" {...shown} />
        </Disclosure>
      ) : null}
      {page.done.length > 0 ? (
        <Disclosure summary={`Sudah, ${page.done.length}`}>
          <DueList lines={page.done} label="Sudah" {...shown} />
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
      {due.immunisation.length > 0 || due.td ? (
        <LinkButton small href={to('imunisasi')}>
          {due.td ? 'Salin Td dan imunisasi' : 'Salin imunisasi dari Buku KIA'}
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
