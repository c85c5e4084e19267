import { parseDecimal } from '../../domain/measures/decimal.ts'
import type { Body } from '../../domain/log/index.ts'
import { checkForm, kunjungan, visit } from '../../domain/records/index.ts'
import { triage, visitTargetOf } from '../../domain/triage/index.ts'
import type { Triage, VisitTarget } from '../../domain/triage/index.ts'
import { AppShell, EmptyState, LinkButton, Loading, Who } from '../../ui/index.ts'
import { UserPlus } from '../../ui/icons.tsx'
import { usePen } from '../shared/pen.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf, stagesOf, whereOf } from '../shared/person-words.ts'
import { usePolicy } from '../shared/policy.ts'
import { RecordForm } from '../shared/RecordForm.tsx'
import { usePerson } from '../shared/use-person.ts'
import { Checklists } from './Checklists.tsx'
import { DangerSigns } from './DangerSigns.tsx'
import { SpecialVisits } from './SpecialVisits.tsx'
import { TriageBanner } from './TriageBanner.tsx'
import { Visitors } from './Visitors.tsx'

const first = [{ show: ['hasil'] }] as const
const measured = [{ show: ['suhu'] }] as const
const done = [
  { title: 'Yang dilakukan', show: ['masalah', 'tindak', 'materi_edukasi', 'disetujui'] },
  {
    title: 'Catatan',
    show: ['tanggal', 'kunjungan_berikut', 'catatan', 'catatan_kesehatan', 'catatan_bidang_lain'],
  },
] as const
const notMet = [{ show: ['kunjungan_berikut', 'tindak', 'tanggal', 'catatan'] }] as const

/**
 * A home visit, mostly in pairs: whether somebody was met, danger signs before all else, the checklists of her groups, figures,
 * and what was done. "Tidak ada orang" and "menolak" are outcomes too, saved in two taps.
 */
export function Visit({ params }: { params: Readonly<Record<string, string>> }) {
  const { id, pocket, card, toast, navigate, today, opened } = usePerson(params)
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
  const special = <SpecialVisits person={opened.id} view={opened.view} onDate={today} policy={policy} />
  // A kader who was named comes for this; to a bidan it is one of many.
  const named = pocket.profile.role === 'kader'
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
        values: { tanggal: today, petugas: [pocket.profile.account], rekam: pocket.newId() },
        opened: undefined,
      })}
      head={
        <>
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
          {named ? special : null}
        </>
      }
      foot={(values, change, fields) => {
        const nobody = values['hasil'] === 'tidak_ada_orang' || values['hasil'] === 'menolak'
        const met = values['hasil'] === 'bertemu'
        return (
          <>
            {fields(first)}
            {nobody ? null : (
              <>
                <DangerSigns
                  target={target}
                  values={askedOf(values['tanda'])}
                  onChange={tanda => change({ tanda: tanda ? [...tanda] : null })}
                />
                {fields(measured)}
                <TriageBanner found={judged(target, values, policy)} onDate={today} />
              </>
            )}
            {met ? (
              <Checklists
                person={opened.id}
                view={opened.view}
                onDate={today}
                visit={String(values['rekam'])}
              />
            ) : null}
            {nobody ? fields(notMet) : met ? fields(done) : null}
            <Visitors
              posyandu={card.posyandu ?? ''}
              values={listOf(values['petugas'])}
              onChange={petugas => change({ petugas })}
            />
            {named ? null : special}
          </>
        )
      }}
      save={async (values, _, draftId) => {
        const { tanda, rekam, ...rest } = values
        const found = judged(target, values, policy)
        const hidden = new Set(found.reasons.filter(r => r.seenBy === 'health').map(r => r.id))
        const signs = listOf(tanda)
        const met = rest['hasil'] === 'bertemu'
        const body = {
          ...(met ? rest : withoutMeeting(rest)),
          kelompok: target,
          ...(met && askedOf(tanda) ? { tanda_bahaya: signs.filter(s => !hidden.has(s)) } : {}),
          ...(met && signs.some(s => hidden.has(s))
            ? { tanda_bahaya_pribadi: signs.filter(s => hidden.has(s)) }
            : {}),
        }
        const checked = checkForm(kunjungan, body, { today })
        if (!checked.ok) return checked.faults
        const reasons = checked.body.hasil === 'bertemu' ? found.reasons : []
        const record = typeof rekam === 'string' ? rekam : pocket.newId()
        const there = { ...pen, happenedOn: checked.body.tanggal }
        await pocket.save(visit(there, id, checked.body, reasons, record), { draftId })
        toast('Kunjungan tersimpan di HP')
        navigate(back)
        return undefined
      }}
    />
  )
}

/** What was typed before it turned out that nobody was met belongs to no visit. */
const withoutMeeting = (values: Body): Body => {
  const kept = new Set<string>(['petugas', 'hasil', ...notMet.flatMap(s => s.show)])
  return Object.fromEntries(Object.entries(values).filter(([k]) => kept.has(k)))
}

const askedOf = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.map(String) : undefined
const listOf = (value: unknown): string[] => askedOf(value) ?? []

function judged(target: VisitTarget, values: Body, policy: Parameters<typeof triage>[1]): Triage {
  const typed = typeof values['suhu'] === 'string' ? parseDecimal(values['suhu']) : undefined
  const suhu = typed?.outcome === 'number' ? typed.value : undefined
  return triage({ target, signs: listOf(values['tanda']), ...(suhu === undefined ? {} : { suhu }) }, policy)
}
