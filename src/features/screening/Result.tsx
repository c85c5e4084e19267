import { useSearch } from 'wouter'
import { AppShell, EmptyState, LinkButton, Loading } from '../../ui/index.ts'
import { ClipboardList } from '../../ui/icons.tsx'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { useReference } from '../shared/use-reference.ts'
import { deskFrom } from './plan.ts'
import { resultOf } from './result-of.ts'
import { ResultPage } from './ResultPage.tsx'
import { usePolicyAt } from './use-policy.ts'

/** What was found, why, what to say, and what comes next: as it was told on the day. */
export function Result({ params }: { params: Readonly<Record<string, string>> }) {
  const pocket = usePocket()
  const query = new URLSearchParams(useSearch())
  const card = pocket.card(params['person'] ?? '')
  const person = card?.id ?? params['person'] ?? ''
  const record = params['record'] ?? ''
  const opened = useSubject(person)
  const policyAt = usePolicyAt()
  const ofVisit = query.has('kunjungan') ? '/kunjungan' : ''
  const home = `/warga/${person}${ofVisit}${query.has('hari') ? `?hari=${query.get('hari')}` : ''}`
  const { ready, reference } = useReference()
  const view = opened && ready ? resultOf(opened.view, opened.id, record, policyAt, reference) : undefined
  if (!opened || !ready)
    return (
      <AppShell title="Hasil" back={home} task>
        <Loading />
      </AppShell>
    )
  if (!card || !view)
    return (
      <AppShell title="Hasil" back={home} task>
        <EmptyState
          icon={ClipboardList}
          title="Hasil ini belum ada di HP ini."
          action={<LinkButton href={home}>Kembali ke warga</LinkButton>}
        >
          Datanya masuk begitu ada sinyal.
        </EmptyState>
      </AppShell>
    )
  return (
    <ResultPage
      card={card}
      person={opened.id}
      view={view}
      home={home}
      counselling={query.has('langkah')}
      desk={deskFrom(query.get('langkah'))}
    />
  )
}
