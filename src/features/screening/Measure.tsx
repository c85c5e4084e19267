import { useLocation, useSearch } from 'wouter'
import { instrumentById } from '../../domain/instruments/index.ts'
import { AppShell, Loading, useToast } from '../../ui/index.ts'
import { usePocket } from '../shared/pocket.tsx'
import { openFrame } from './frame.ts'
import { NoCards } from './NoCards.tsx'
import { deskFrom } from './plan.ts'
import { ScreeningForm } from './ScreeningForm.tsx'
import { useOnce } from './use-once.ts'
import { usePolicyAt } from './use-policy.ts'
import { useWhere } from './use-where.ts'

/** One card of one person at one desk. */
export function Measure({ params }: { params: Readonly<Record<string, string>> }) {
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const query = new URLSearchParams(useSearch())
  const desk = deskFrom(query.get('langkah'))
  const card = pocket.card(params['person'] ?? '')
  const person = card?.id ?? params['person'] ?? ''
  const where = useWhere(card)
  const policyAt = usePolicyAt()
  const instrument = instrumentById(params['instrument'] ?? '')
  const read = useOnce(`${person} ${instrument?.id} ${where.hari ?? where.happenedOn} ${desk}`, async () => ({
    frame:
      instrument && card
        ? await openFrame({
            pocket,
            instrument,
            person,
            where,
            policy: policyAt(where.posyandu, where.happenedOn),
          })
        : undefined,
  }))
  const back = where.day
    ? `/hari/${where.day.id}${desk === 'semua' ? '' : `?langkah=${desk}`}`
    : where.kunjungan
      ? `/warga/${person}/kunjungan`
      : `/warga/${person}`
  if (!read)
    return (
      <AppShell title="Ukur dan tanya" back={back} task>
        <Loading />
      </AppShell>
    )
  if (!read.frame || !card) return <NoCards card={card} person={person} back={back} hari={where.hari} />
  const saved = (record: string): void => {
    toast('Tersimpan di HP')
    const next =
      where.day && desk === 2
        ? back
        : `/hasil/${person}/${record}${queryOf({ hari: where.hari, langkah: query.get('langkah'), kunjungan: where.kunjungan })}`
    navigate(next, { replace: true })
  }
  return (
    <ScreeningForm
      key={`${read.frame.draftId} ${desk}`}
      frame={read.frame}
      card={card}
      desk={desk}
      back={back}
      onSaved={saved}
    />
  )
}

const queryOf = (parts: Readonly<Record<string, string | null | undefined>>): string => {
  const out = new URLSearchParams(Object.entries(parts).flatMap(([k, v]) => (v ? [[k, v]] : [])))
  return out.size > 0 ? `?${out.toString()}` : ''
}
