import { recordById } from '../../../domain/log/index.ts'
import { daysFor, mayHavePmt, openCourse } from '../../../domain/pmt/index.ts'
import type { PmtReason } from '../../../domain/pmt/index.ts'
import {
  alasanPmt,
  changesOf,
  checkEdit,
  checkForm,
  editPmt,
  episodeState,
  openRecord,
  optionsOf,
  pmt,
  startPmt,
} from '../../../domain/records/index.ts'
import type { Opened } from '../../../domain/records/index.ts'
import { AppShell, ChoiceRows, Disclosure, EmptyState, Hint, Loading } from '../../../ui/index.ts'
import { ClipboardList } from '../../../ui/icons.tsx'
import { usePolicy } from '../../shared/policy.ts'
import { RecordForm } from '../../shared/RecordForm.tsx'
import { usePersonForm } from '../use-person-form.ts'
import { CancelCourse } from './CancelCourse.tsx'

const planned = ['mulai', 'target_hari', 'jenis'] as const
const forSheet = ['pembagian', 'sumber', 'mitra', 'siklus', 'sesuai_juknis', 'catatan'] as const

const isReason = (x: unknown): x is PmtReason => typeof x === 'string' && Object.hasOwn(alasanPmt, x)

/** A course of extra food: begun, changed, or closed with its result. */
export function Course({ params }: { params: Readonly<Record<string, string>> }) {
  const { id, pocket, toast, navigate, today, opened, happenedOn, pen, back } = usePersonForm(params)
  const { policy } = usePolicy(pocket.card(id)?.posyandu ?? '', happenedOn)
  const wanted = params['course']
  if (!opened)
    return (
      <AppShell title="PMT" back={back} task>
        <Loading />
      </AppShell>
    )
  const record = wanted === undefined ? undefined : recordById(opened.view, pmt.kind, wanted)
  if ((wanted !== undefined && !record) || (wanted === undefined && openCourse(opened.view, happenedOn)))
    return (
      <AppShell title="PMT" back={back} task>
        <EmptyState
          icon={ClipboardList}
          title={wanted === undefined ? 'PMT yang lain masih berjalan' : 'PMT ini tidak ada di HP ini'}
        />
      </AppShell>
    )
  if (!record && !mayHavePmt(opened.view, id, { on: happenedOn, policy }))
    return (
      <AppShell title="PMT" back={back} task>
        <EmptyState icon={ClipboardList} title="PMT untuk balita 6–59 bulan dan ibu hamil" />
      </AppShell>
    )
  const { pregnant } = episodeState(opened.view, happenedOn)
  const reasons = Object.entries(alasanPmt).flatMap(([value, label]) =>
    (value === 'kek') === (pregnant !== undefined) && isReason(value) ? [{ value, label }] : [],
  )
  const leave = (): void => {
    toast('Tersimpan di HP')
    navigate(back)
  }
  return (
    <RecordForm<Opened | null>
      title={record ? 'Data PMT' : 'Mulai PMT'}
      back={back}
      draftId={`pmt:${wanted ?? id}`}
      about={id}
      definition={pmt}
      sections={[]}
      initial={() => {
        const before = record ? openRecord(record) : null
        return { values: before?.shown ?? { mulai: happenedOn, jenis: 'lokal' }, opened: before }
      }}
      head={
        record ? null : (
          <Hint>PMT dimulai atas petunjuk bidan atau petugas gizi. Kader mencatat dan membagikan.</Hint>
        )
      }
      foot={(values, change, fields) => {
        const about = (
          <>
            <ChoiceRows
              label={pmt.fields.alasan.label}
              options={reasons}
              value={isReason(values['alasan']) ? values['alasan'] : undefined}
              onChange={alasan => change({ alasan, target_hari: daysFor(alasan, policy) })}
            />
            {fields([{ show: planned }])}
          </>
        )
        const more = <Disclosure summary="Untuk e-PPGBM">{fields([{ show: forSheet }])}</Disclosure>
        if (!record)
          return (
            <>
              {about}
              {more}
            </>
          )
        return (
          <>
            <ChoiceRows
              label={pmt.fields.hasil.label}
              options={optionsOf(pmt, 'hasil')}
              value={typeof values['hasil'] === 'string' ? values['hasil'] : undefined}
              onChange={hasil => change({ hasil, selesai: values['selesai'] || happenedOn })}
              onClear={() => change({ hasil: '', selesai: '' })}
            />
            {fields([{ show: ['selesai'] }])}
            <Disclosure summary="Mulai, lama, dan jenis">{about}</Disclosure>
            {more}
            <CancelCourse record={record} pen={pen} onDone={leave} />
          </>
        )
      }}
      save={async (values, before, draftId) => {
        if (before) {
          const change = changesOf(before.shown, values)
          const checked = checkEdit(pmt, change, { today, before: before.shown })
          if (!checked.ok) return checked.faults
          const drafts = editPmt(pen, before, checked.body)
          if (drafts.length > 0) await pocket.save(drafts, { draftId })
        } else {
          const filled = { ...values, ...(pregnant ? { kehamilan: pregnant.episode.record } : {}) }
          const checked = checkForm(pmt, filled, { today })
          if (!checked.ok) return checked.faults
          await pocket.save(startPmt(pen, id, checked.body), { draftId })
        }
        leave()
        return undefined
      }}
    />
  )
}
