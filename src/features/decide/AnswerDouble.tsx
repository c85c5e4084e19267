import { recordById } from '../../domain/log/index.ts'
import { answerDouble, checkEdit, jawabanDobel, openRecord, tanyaDobel } from '../../domain/records/index.ts'
import type { Opened } from '../../domain/records/index.ts'
import { AppShell, ChoiceRows, EmptyState, Loading, Notice, Who } from '../../ui/index.ts'
import { UserPlus } from '../../ui/icons.tsx'
import { usePen } from '../shared/pen.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf, whereOf } from '../shared/person-words.ts'
import { RecordForm } from '../shared/RecordForm.tsx'
import { usePerson } from '../shared/use-person.ts'

const options = Object.entries(jawabanDobel).map(([value, label]) => ({ value, label }))

/** The kader says what the neighbours know. She merges nobody. */
export function AnswerDouble({ params }: { params: Readonly<Record<string, string>> }) {
  const { id, pocket, card, toast, navigate, today, opened } = usePerson(params)
  const pen = usePen(card?.posyandu ?? '')
  const record = opened && recordById(opened.view, tanyaDobel.kind, params['record'] ?? '')
  const back = `/tindak-lanjut/${id}`
  const title = 'Terdaftar dua kali?'
  if (!opened)
    return (
      <AppShell title={title} back={back} task>
        <Loading />
      </AppShell>
    )
  if (!card || !record)
    return (
      <AppShell title={title} back={back} task>
        <EmptyState icon={UserPlus} title="Pertanyaan ini tidak ada di HP ini">
          Mungkin sudah diputuskan, atau belum sempat diunduh.
        </EmptyState>
      </AppShell>
    )
  const other = pocket.card(String(record.fields['dengan']?.values[0].value ?? ''))
  return (
    <RecordForm<Opened>
      title={title}
      back={back}
      draftId={`dobel:${record.id}`}
      about={id}
      definition={tanyaDobel}
      sections={[{ show: ['keterangan'] }]}
      button="Kirim jawaban"
      initial={() => ({ values: {}, opened: openRecord(record) })}
      head={
        <>
          <Who
            tile={<PersonTile card={card} day={today} large />}
            name={nameOf(card)}
            meta={[metaOf(card, today), whereOf(card)].filter(Boolean).join(' · ')}
          />
          {other && other.id !== card.id ? (
            <>
              <p>Apakah sama dengan:</p>
              <Who
                tile={<PersonTile card={other} day={today} large />}
                name={nameOf(other)}
                meta={[metaOf(other, today), whereOf(other)].filter(Boolean).join(' · ')}
              />
            </>
          ) : (
            <Notice title="Ada nama yang mirip di posyandu lain">
              Tanyakan: apakah pernah didaftarkan atau dilayani di posyandu lain?
            </Notice>
          )}
        </>
      }
      foot={(values, change) => (
        <ChoiceRows
          label="Menurut Bapak/Ibu"
          options={options}
          value={typeof values['jawaban'] === 'string' ? values['jawaban'] : undefined}
          onChange={jawaban => change({ jawaban })}
        />
      )}
      save={async (values, before, draftId) => {
        if (!values['jawaban']) return [{ field: 'jawaban', message: 'Pilih jawabannya.' }]
        const checked = checkEdit(tanyaDobel, values, { today, before: before.shown })
        if (!checked.ok) return checked.faults
        await pocket.save(answerDouble(pen, before, checked.body), { draftId })
        toast('Jawaban tersimpan di HP')
        navigate(back)
        return undefined
      }}
    />
  )
}
