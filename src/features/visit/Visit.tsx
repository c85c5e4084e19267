import { useLocation } from 'wouter'
import { parseDecimal } from '../../domain/measures/decimal.ts'
import type { Body } from '../../domain/log/index.ts'
import { checkForm, kunjungan, visit } from '../../domain/records/index.ts'
import { triage, visitTargetOf } from '../../domain/triage/index.ts'
import type { Triage, VisitTarget } from '../../domain/triage/index.ts'
import { AppShell, EmptyState, LinkButton, Loading, useToast, Who } from '../../ui/index.ts'
import { UserPlus } from '../../ui/icons.tsx'
import { useToday } from '../shared/clock.ts'
import { usePen } from '../shared/pen.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf, stagesOf, whereOf } from '../shared/person-words.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { usePolicy } from '../shared/policy.ts'
import { RecordForm } from '../shared/RecordForm.tsx'
import { DangerSigns } from './DangerSigns.tsx'
import { TriageBanner } from './TriageBanner.tsx'
import { Visitors } from './Visitors.tsx'

const met = [
  { show: ['tanggal', 'hasil', 'suhu'] },
  { title: 'Catatan', show: ['kunjungan_berikut', 'catatan', 'catatan_kesehatan', 'catatan_bidang_lain'] },
] as const
const notMet = [{ show: ['tanggal', 'hasil', 'kunjungan_berikut', 'catatan'] }] as const

/** A home visit: danger signs first, mostly in pairs; "tidak ada orang" and "menolak" are outcomes too. */
export function Visit({ params }: { params: Readonly<Record<string, string>> }) {
  const id = params['person'] ?? ''
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const today = useToday()
  const opened = useSubject(id)
  const card = pocket.card(id)
  const pen = usePen(card?.posyandu ?? '')
  const { policy } = usePolicy(card?.posyandu ?? '', today)
  const back = `/warga/${id}`
  if (!opened)
    return (
      <AppShell title="Kunjungan rumah" back={back} task>
        <Loading />
      </AppShell>
    )
  const stages = card && stagesOf(card, today)
  if (!card || !stages)
    return (
      <AppShell title="Kunjungan rumah" back={back} task>
        <EmptyState
          icon={UserPlus}
          title="Lengkapi dulu tanggal lahir dan jenis kelamin"
          action={<LinkButton href={`/warga/${id}/ubah`}>Lengkapi data</LinkButton>}
        >
          Tanda bahaya yang ditanyakan bergantung pada umurnya.
        </EmptyState>
      </AppShell>
    )
  const target = visitTargetOf(stages)
  return (
    <RecordForm
      title="Kunjungan rumah"
      back={back}
      draftId={`kunjungan:${id}`}
      about={id}
      definition={kunjungan}
      sections={[]}
      button="Simpan kunjungan"
      initial={() => ({
        values: { tanggal: today, petugas: [pocket.profile.account] },
        opened: undefined,
      })}
      head={
        <Who
          tile={<PersonTile card={card} day={today} large />}
          name={nameOf(card)}
          meta={
            <>
              {metaOf(card, today)}
              <br />
              {whereOf(card)}
            </>
          }
        />
      }
      foot={(values, change, fields) => (
        <>
          {values['hasil'] === 'tidak_ada_orang' || values['hasil'] === 'menolak' ? null : (
            <>
              <DangerSigns
                target={target}
                values={askedOf(values['tanda'])}
                onChange={tanda => change({ tanda: tanda ? [...tanda] : null })}
              />
              <TriageBanner found={judged(target, values, policy)} onDate={today} />
            </>
          )}
          {fields(values['hasil'] === 'tidak_ada_orang' || values['hasil'] === 'menolak' ? notMet : met)}
          <Visitors
            posyandu={card.posyandu ?? ''}
            values={listOf(values['petugas'])}
            onChange={petugas => change({ petugas })}
          />
          {values['hasil'] === 'bertemu' ? (
            <LinkButton href={`/ukur/${id}?lokasi=rumah`}>Ukur dan tanya di rumah</LinkButton>
          ) : null}
        </>
      )}
      save={async (values, _, draftId) => {
        const { tanda, ...rest } = values
        const found = judged(target, values, policy)
        const hidden = new Set(found.reasons.filter(r => r.seenBy === 'health').map(r => r.id))
        const signs = listOf(tanda)
        const body = {
          ...rest,
          kelompok: target,
          ...(rest['hasil'] === 'bertemu' && askedOf(tanda)
            ? { tanda_bahaya: signs.filter(s => !hidden.has(s)) }
            : {}),
          ...(signs.some(s => hidden.has(s))
            ? { tanda_bahaya_pribadi: signs.filter(s => hidden.has(s)) }
            : {}),
        }
        const checked = checkForm(kunjungan, body, { today })
        if (!checked.ok) return checked.faults
        const reasons = checked.body.hasil === 'bertemu' ? found.reasons : []
        await pocket.save(visit({ ...pen, happenedOn: checked.body.tanggal }, id, checked.body, reasons), {
          draftId,
        })
        toast('Kunjungan tersimpan di HP')
        navigate(back)
        return undefined
      }}
    />
  )
}

const askedOf = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.map(String) : undefined
const listOf = (value: unknown): string[] => askedOf(value) ?? []

function judged(target: VisitTarget, values: Body, policy: Parameters<typeof triage>[1]): Triage {
  const typed = typeof values['suhu'] === 'string' ? parseDecimal(values['suhu']) : undefined
  const suhu = typed?.outcome === 'number' ? typed.value : undefined
  return triage({ target, signs: listOf(values['tanda']), ...(suhu === undefined ? {} : { suhu }) }, policy)
}
