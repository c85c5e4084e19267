import { recordById } from '../../../domain/log/index.ts'
import {
  coursesOf,
  daysOfWeek,
  lastWeekOf,
  roseSince,
  weighedBefore,
  weighedIn,
} from '../../../domain/pmt/index.ts'
import {
  changesOf,
  checkEdit,
  checkForm,
  editPmtWeek,
  hariPmt,
  notePmtWeek,
  openRecord,
  pmtMinggu,
  pmtWeekId,
} from '../../../domain/records/index.ts'
import type { Opened } from '../../../domain/records/index.ts'
import { AppShell, Button, Chips, Disclosure, EmptyState, Hint, Loading, Notice } from '../../../ui/index.ts'
import { Check, ClipboardList } from '../../../ui/icons.tsx'
import { usePolicy } from '../../shared/policy.ts'
import { RecordForm } from '../../shared/RecordForm.tsx'
import { figure, plainDay } from '../../shared/words.ts'
import { usePersonForm } from '../use-person-form.ts'
import { chipDay } from './pmt-words.ts'
import { typedKg } from './typed-kg.ts'

const dayCodes = Object.keys(hariPmt)

/** One week of extra food: the days on which it was eaten, weight, how the child is, what next. */
export function Week({ params }: { params: Readonly<Record<string, string>> }) {
  const { id, pocket, toast, navigate, today, opened, happenedOn, pen, back } = usePersonForm(params)
  const { policy } = usePolicy(pocket.card(id)?.posyandu ?? '', happenedOn)
  const number = Number(params['week'])
  const course = opened && coursesOf(opened.view).find(c => c.record === params['course'])
  const days = course ? daysOfWeek(course, number).filter(d => d <= today) : []
  if (!opened || !course || days.length === 0 || number > lastWeekOf(course))
    return (
      <AppShell title="PMT" back={back} task>
        {opened ? <EmptyState icon={ClipboardList} title="Minggu ini belum ada" /> : <Loading />}
      </AppShell>
    )
  const { view } = opened
  const record = recordById(view, pmtMinggu.kind, pmtWeekId(course.record, number))
  const options = days.map((day, i) => ({ value: dayCodes[i] ?? '', label: chipDay(day) }))
  const earlier = weighedBefore(view, course, number)
  const measured = weighedIn(view, course, number)
  const child = course.reason !== 'kek'
  return (
    <RecordForm<Opened | null>
      title={`Minggu ke-${number}`}
      back={back}
      draftId={`pmt-minggu:${course.record}:${number}`}
      about={id}
      definition={pmtMinggu}
      sections={[]}
      initial={() => {
        const before = record ? openRecord(record) : null
        const fresh = { pmt: course.record, minggu_ke: number, tanggal: happenedOn }
        return { values: before?.shown ?? fresh, opened: before }
      }}
      foot={(values, change, fields) => {
        const eaten = Array.isArray(values['dimakan']) ? values['dimakan'].map(String) : []
        const rose = child ? roseSince(earlier, typedKg(values['bb']), policy) : undefined
        return (
          <>
            <Chips
              label="Makanan dimakan pada hari"
              labelShown
              options={options}
              values={eaten}
              onChange={dimakan => change({ dimakan })}
            />
            {eaten.length < options.length ? (
              <Button small icon={Check} onClick={() => change({ dimakan: options.map(o => o.value) })}>
                Dimakan setiap hari
              </Button>
            ) : null}
            {measured?.onCard ? (
              <Hint>
                Sudah ditimbang {figure(measured.kg)} kg, {plainDay(measured.on)}. Berat tidak perlu diisi
                lagi.
              </Hint>
            ) : earlier ? (
              <Hint>
                Berat sebelumnya {figure(earlier.kg)} kg, {plainDay(earlier.on)}.
              </Hint>
            ) : null}
            {fields([{ show: ['bb'] }])}
            {rose === false ? (
              <Notice kind="kuning" title="Berat minggu ini belum naik" live>
                Timbang sekali lagi, lalu tanyakan ke bidan atau petugas gizi.
              </Notice>
            ) : null}
            {fields([{ show: ['sehat', 'lanjut'] }])}
            <Disclosure summary="Tanggal dan catatan">
              {fields([{ show: ['tanggal', 'catatan'] }])}
            </Disclosure>
          </>
        )
      }}
      save={async (values, before, draftId) => {
        if (before) {
          const checked = checkEdit(pmtMinggu, changesOf(before.shown, values), {
            today,
            before: before.shown,
          })
          if (!checked.ok) return checked.faults
          const drafts = editPmtWeek(pen, before, checked.body)
          if (drafts.length > 0) await pocket.save(drafts, { draftId })
        } else {
          const checked = checkForm(pmtMinggu, values, { today })
          if (!checked.ok) return checked.faults
          await pocket.save(notePmtWeek(pen, id, checked.body), { draftId })
        }
        toast('Tersimpan di HP')
        navigate(back)
        return undefined
      }}
    />
  )
}
