import { useState } from 'react'
import { useSearch } from 'wouter'
import { AppShell, Loading } from '../../ui/index.ts'
import { useDayContext } from '../shared/day-context.ts'
import { ChooseForm } from './ChooseForm.tsx'
import { useLeftForms } from './left-forms.ts'
import { RegisterForm } from './RegisterForm.tsx'

/** A new form, or one that was left: hers without asking when the name that was typed is the same. */
export function Register() {
  const { day } = useDayContext()
  const asked = (new URLSearchParams(useSearch()).get('nama') ?? '').trim().toLowerCase()
  const forms = useLeftForms()
  const [chosen, setChosen] = useState<string>()
  const back = day ? `/cari?hari=${day.id}` : '/cari'
  if (!forms)
    return (
      <AppShell title="Daftar baru" back={back} task>
        <Loading />
      </AppShell>
    )
  const { left, fresh } = forms
  const hers = asked === '' ? undefined : left.find(f => f.nama.toLowerCase() === asked)
  const id = chosen ?? hers?.id ?? (left.length === 0 ? fresh : undefined)
  if (id === undefined)
    return <ChooseForm left={left} back={back} onGoOn={setChosen} onNew={() => setChosen(fresh)} />
  return <RegisterForm draftId={id} back={back} />
}
