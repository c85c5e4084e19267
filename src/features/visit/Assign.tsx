import { assign, checkForm, penugasan } from '../../domain/records/index.ts'
import { AppShell, ChoiceRows, Hint, Loading, Section, Who } from '../../ui/index.ts'
import { usePen } from '../shared/pen.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf } from '../shared/person-words.ts'
import { useCards } from '../shared/pocket.tsx'
import { usePolicy } from '../shared/policy.ts'
import { RecordForm } from '../shared/RecordForm.tsx'
import { usePerson } from '../shared/use-person.ts'

/** The bidan names one kader for the home visits of one person, until a day. */
export function Assign({ params }: { params: Readonly<Record<string, string>> }) {
  const { id, pocket, card, toast, navigate, today, opened } = usePerson(params)
  const posyandu = card?.posyandu ?? ''
  const pen = usePen(posyandu)
  const { policy } = usePolicy(posyandu, today)
  const kader = useCards().filter(
    c =>
      c.kind === 'petugas' &&
      c.petugas?.aktif &&
      c.petugas.peran === 'kader' &&
      c.petugas.wilayah.includes(posyandu),
  )
  const back = `/warga/${id}/kunjungan`
  if (!opened || !card)
    return (
      <AppShell title="Tugaskan kader" back={back} task>
        <Loading />
      </AppShell>
    )
  if (pocket.profile.role === 'kader' || !policy.kaderBolehTbOdgj)
    return (
      <AppShell title="Tugaskan kader" back={back} task>
        <Section title="Kunjungan ini dilakukan bidan sendiri">
          <Hint>Puskesmas bisa mengizinkan kader yang ditugaskan, di Kebijakan.</Hint>
        </Section>
      </AppShell>
    )
  return (
    <RecordForm
      title="Tugaskan kader"
      back={back}
      draftId={`tugas:${id}`}
      about={id}
      definition={penugasan}
      sections={[]}
      button="Simpan tugas"
      initial={() => ({ values: { mulai: today }, opened: undefined })}
      head={
        <Who
          tile={<PersonTile card={card} day={today} large />}
          name={nameOf(card)}
          meta={metaOf(card, today)}
        />
      }
      foot={(values, change, fields) => (
        <>
          <Section title="Siapa yang ditugaskan?">
            <ChoiceRows
              label="Kader yang ditugaskan"
              options={kader.map(k => ({ value: k.id, label: k.nama }))}
              value={typeof values['petugas'] === 'string' ? values['petugas'] : undefined}
              onChange={petugas => change({ petugas })}
            />
            {kader.length === 0 ? <Hint>Belum ada kader yang terdaftar di posyandu ini.</Hint> : null}
          </Section>
          {fields([{ show: ['mulai', 'sampai', 'untuk', 'catatan_kesehatan'] }])}
          <Hint>
            Kader lain di posyandu ini bisa tahu bahwa ada tugas, untuk siapa, dan sampai kapan. Untuk apa
            hanya dibaca tenaga kesehatan: sampaikan sendiri kepada kader yang ditugaskan.
          </Hint>
        </>
      )}
      save={async (values, _, draftId) => {
        const checked = checkForm(penugasan, values, { today })
        if (!checked.ok) return checked.faults
        await pocket.save(assign(pen, id, checked.body), { draftId })
        toast('Tugas tersimpan')
        navigate(back)
        return undefined
      }}
    />
  )
}
