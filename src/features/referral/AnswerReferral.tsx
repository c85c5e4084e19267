import {
  answerReferral,
  checkForm,
  jawabanRujukan,
  optionLabel,
  referralsOf,
  rujukan,
} from '../../domain/records/index.ts'
import { AppShell, Facts, LinkButton, Loading, Notice, Who } from '../../ui/index.ts'
import { usePen } from '../shared/pen.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf } from '../shared/person-words.ts'
import { RecordForm } from '../shared/RecordForm.tsx'
import { dayNear, plainDay } from '../shared/words.ts'
import { usePerson } from '../shared/use-person.ts'
import { NoReferral } from './NoReferral.tsx'

const sections = [
  { show: ['status', 'tanggal', 'tempat', 'kontrol_tanggal'] },
  { title: 'Hanya untuk tenaga kesehatan', show: ['temuan', 'tindakan'] },
] as const

/** The kader learns that she was seen and when she comes back; finding and treatment stay with health workers. */
export function AnswerReferral({ params }: { params: Readonly<Record<string, string>> }) {
  const record = params['record'] ?? ''
  const { id: person, pocket, card, toast, navigate, today, opened } = usePerson(params)
  const pen = usePen(card?.posyandu ?? '')
  const referral = opened && referralsOf(opened.view).find(r => r.record === record)
  if (!opened)
    return (
      <AppShell title="Jawab rujukan" back="/rujukan" task>
        <Loading />
      </AppShell>
    )
  if (!referral || !card) return <NoReferral person={card?.id} />
  const { body } = referral
  const reasons = [...(body.alasan ?? []), ...(body.alasan_kesehatan ?? [])]
  return (
    <RecordForm
      title="Jawab rujukan"
      back="/rujukan"
      draftId={`jawab:${record}`}
      about={person}
      definition={jawabanRujukan}
      sections={sections}
      button="Simpan jawaban"
      initial={() => ({ values: { tanggal: today }, opened: undefined })}
      head={
        <>
          <Who
            tile={<PersonTile card={card} day={today} />}
            name={nameOf(card)}
            meta={metaOf(card, today)}
            end={
              <LinkButton small href={`/warga/${person}`}>
                Riwayat
              </LinkButton>
            }
          />
          {referral.open ? null : (
            <Notice kind="info" title="Rujukan ini sudah dijawab">
              Isi lagi hanya kalau ada yang baru. Jawaban yang lama tetap disimpan.
            </Notice>
          )}
          <Facts
            facts={[
              { term: 'Dirujuk', value: plainDay(referral.happenedOn) },
              {
                term: 'Ke',
                value: optionLabel(rujukan, 'tujuan', body.tujuan ?? body.tujuan_kesehatan ?? 'puskesmas'),
              },
              { term: 'Paling lambat', value: dayNear(referral.palingLambat, today) },
              {
                term: 'Karena',
                value: reasons.length > 0 ? reasons.join('; ') : 'perlu bidan',
                wide: true,
              },
            ]}
          />
        </>
      }
      save={async (values, _, draftId) => {
        const checked = checkForm(jawabanRujukan, { ...values, rujukan: record }, { today })
        if (!checked.ok) return checked.faults
        await pocket.save(answerReferral(pen, person, checked.body), { draftId })
        toast('Jawaban tersimpan. Kader melihat bahwa sudah diperiksa.')
        navigate('/rujukan')
        return undefined
      }}
    />
  )
}
