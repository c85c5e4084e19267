import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { registerPerson } from '../../domain/records/index.ts'
import { AppShell, Button, Loading, Notice, useToast } from '../../ui/index.ts'
import { UserPlus } from '../../ui/icons.tsx'
import { attendDrafts } from '../shared/attend.ts'
import { useToday } from '../shared/clock.ts'
import { useDayContext } from '../shared/day-context.ts'
import { useDraft } from '../shared/draft.ts'
import { useFirstFault } from '../shared/first-fault.ts'
import { usePen } from '../shared/pen.ts'
import { usePeople, usePocket } from '../shared/pocket.tsx'
import { SaveFault } from '../shared/SaveFault.tsx'
import { useSaving } from '../shared/saving.ts'
import { birthState } from './birth-state.ts'
import { openPregnancyOf } from './open-pregnancy.ts'
import { checkedRegister, emptyRegister } from './register-form.ts'
import type { RegisterValues } from './register-form.ts'
import { RegisterFields } from './RegisterFields.tsx'
import { SameNames } from './SameNames.tsx'
import { ResumedNotice } from '../shared/ResumedNotice.tsx'

type Props = { draftId: string; back: string }

/** Name, sex, birth date, RT, mother; a NIK when it is known. Nobody is turned away for a missing paper. */
export function RegisterForm({ draftId, back }: Props) {
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const today = useToday()
  const { day, posyandu, happenedOn, query } = useDayContext()
  const asked = new URLSearchParams(useSearch())
  const people = usePeople()
  const draft = useDraft<RegisterValues>(draftId, () => ({
    ...emptyRegister(posyandu, asked.get('nama') ?? ''),
    ...(asked.has('tamu') ? { sasaran: 'tamu' as const } : {}),
  }))
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const showFirstFault = useFirstFault()
  const { saving, fault, run } = useSaving()
  const values = draft.value
  const pen = usePen(values?.posyandu ?? posyandu, happenedOn)
  if (!values)
    return (
      <AppShell title="Daftar baru" back={back} task>
        <Loading />
      </AppShell>
    )

  const pregnancyOf = (mother: string, born: string) => openPregnancyOf(pocket.card(mother), born, today)
  const goToBirth = (): void =>
    navigate(`/warga/${values.ibu}/persalinan${query}`, { state: birthState(draft.id, values) })
  const save = (): Promise<void> =>
    run(async () => {
      const checked = checkedRegister(values, today, pregnancyOf)
      if (!checked.ok) {
        setFaults(Object.fromEntries(checked.faults.map(f => [f.field, f.message])))
        showFirstFault()
        return
      }
      const drafts = registerPerson(pen, checked.body)
      const person = drafts[0]?.about ?? ''
      const arrival = day
        ? await attendDrafts(pocket, day, person, {
            l1: pocket.profile.account,
            ...(values.sasaran === 'tamu' ? { tamu: true } : {}),
          })
        : []
      const goOn = draft.pause()
      try {
        await pocket.save([...drafts, ...arrival], { draftId: draft.id })
      } catch (thrown) {
        goOn()
        throw thrown
      }
      toast(`${checked.body.nama} terdaftar. Tersimpan di HP`)
      navigate(day ? `/hari/${day.id}` : `/warga/${person}${query}`)
    })
  const wrong = Object.keys(faults).length

  return (
    <AppShell
      title="Daftar baru"
      back={back}
      task
      foot={
        <Button kind="main" icon={UserPlus} disabled={saving} onClick={() => void save()}>
          Simpan warga baru
        </Button>
      }
    >
      <div className="stack">
        <SaveFault fault={fault} />
        {draft.resumed ? <ResumedNotice onDiscard={draft.discard} /> : null}
        {wrong > 0 ? <Notice kind="kuning" title={`${wrong} isian perlu dibetulkan`} live /> : null}
        <SameNames values={values} people={people} day={day} />
        <RegisterFields
          values={values}
          faults={faults}
          onBirth={goToBirth}
          onChange={part => {
            draft.set(held => ({ ...held, ...part }))
            setFaults(held => Object.fromEntries(Object.entries(held).filter(([k]) => !(k in part))))
          }}
        />
      </div>
    </AppShell>
  )
}
