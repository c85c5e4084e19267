import { useMemo } from 'react'
import { Redirect, useSearch } from 'wouter'
import type { View } from '../../domain/log/index.ts'
import { countedHistory, screeningId, subjectOf } from '../../domain/records/index.ts'
import { AppShell, EmptyState, LinkButton, Loading, Row, RowList, Section, Who } from '../../ui/index.ts'
import { CircleCheck, UserRound } from '../../ui/icons.tsx'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf } from '../shared/person-words.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { cardsFor, onlyCard } from './cards-of.ts'
import type { OfferedCard } from './cards-of.ts'
import { NoCards } from './NoCards.tsx'
import { usePolicyAt } from './use-policy.ts'
import { useWhere } from './use-where.ts'
import type { Where } from './use-where.ts'

/** The cards that apply to this person on the day. With one only, or at the measuring desk, it opens by itself. */
export function Choose({ params }: { params: Readonly<Record<string, string>> }) {
  const pocket = usePocket()
  const search = useSearch()
  const card = pocket.card(params['person'] ?? '')
  const person = card?.id ?? params['person'] ?? ''
  const opened = useSubject(person)
  const where = useWhere(card)
  const offered = useOffered(opened?.id ?? person, opened?.view, where)
  const query = search ? `?${search}` : ''
  const back = where.day ? `/hari/${where.day.id}` : `/warga/${person}${where.kunjungan ? '/kunjungan' : ''}`
  if (!opened)
    return (
      <AppShell title="Ukur dan tanya" back={back} task>
        <Loading />
      </AppShell>
    )
  if (!card || !offered) return <NoCards card={card} person={person} back={back} hari={where.hari} />
  const langkah = new URLSearchParams(search).get('langkah')
  const only = onlyCard(offered, { desk: langkah !== null, measuring: langkah === '2' })
  if (only) return <Redirect to={`/ukur/${person}/${only.id}${query}`} replace />
  const first = offered.find(o => !o.done && (!o.periodic || o.due)) ?? offered[0]
  const main = offered.filter(o => !o.periodic)
  const periodic = offered.filter(o => o.periodic)
  return (
    <AppShell
      title="Ukur dan tanya"
      back={back}
      task
      foot={
        first ? (
          <LinkButton kind="main" href={`/ukur/${person}/${first.instrument.id}${query}`}>
            Isi {lowered(first.instrument.title)}
          </LinkButton>
        ) : undefined
      }
    >
      <Who
        tile={<PersonTile card={card} day={where.happenedOn} />}
        name={nameOf(card)}
        meta={metaOf(card, where.happenedOn)}
      />
      {offered.length === 0 ? <EmptyState icon={UserRound} title="Belum ada kartu untuk umur ini." /> : null}
      {main.length > 0 ? <Cards title="Kartu hari ini" cards={main} person={person} query={query} /> : null}
      {periodic.length > 0 ? <Cards title="Berkala" cards={periodic} person={person} query={query} /> : null}
    </AppShell>
  )
}

/** "Kartu lansia" within a sentence; an abbreviation keeps its capitals. */
const lowered = (title: string): string =>
  /^[A-Z]{2}/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)

function useOffered(person: string, view: View | undefined, where: Where): OfferedCard[] | undefined {
  const policyAt = usePolicyAt()
  const { hari, happenedOn, posyandu } = where
  return useMemo(() => {
    const who = view && subjectOf(view, person, happenedOn)
    if (!view || !who) return undefined
    const ids = new Set(view.records.map(r => r.id))
    const place = { hari, happenedOn, posyandu }
    const history = countedHistory(view)
    const c = { who, policy: policyAt(posyandu, happenedOn).policy }
    const doneIds = new Set(
      history
        .filter(s => ids.has(s.record) && s.record === screeningId(place, person, s.instrument))
        .map(s => s.instrument),
    )
    return cardsFor(c, { history, onDate: happenedOn, doneIds })
  }, [view, person, hari, happenedOn, posyandu, policyAt])
}

type CardsProps = { title: string; cards: readonly OfferedCard[]; person: string; query: string }

function Cards({ title, cards, person, query }: CardsProps) {
  return (
    <Section title={title}>
      <RowList>
        {cards.map(o => (
          <Row
            key={o.instrument.id}
            name={o.instrument.title}
            meta={o.done ? 'sudah diisi hari ini' : o.meta}
            end={o.done ? <CircleCheck /> : undefined}
            href={`/ukur/${person}/${o.instrument.id}${query}`}
          />
        ))}
      </RowList>
    </Section>
  )
}
