import { useLocation, useSearch } from 'wouter'
import { checkForm, noteScreened } from '../../domain/records/index.ts'
import { pernahSkrining } from '../../domain/records/pernah-skrining.ts'
import { Notice, useToast } from '../../ui/index.ts'
import { useToday } from '../shared/clock.ts'
import { useDayContext } from '../shared/day-context.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket } from '../shared/pocket.tsx'
import { RecordForm } from '../shared/RecordForm.tsx'

const when = ['tanggal', 'tempat'] as const
const offered = pernahSkrining.fields.penyakit.options ?? {}

/** That she was screened at a puskesmas, a hospital or a school: the day and the place, never the result. */
export function NoteScreened({ params }: { params: Readonly<Record<string, string>> }) {
  const id = params['person'] ?? ''
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const today = useToday()
  const { posyandu, happenedOn, query } = useDayContext()
  const asked = new URLSearchParams(useSearch()).get('penyakit') ?? ''
  const penyakit = Object.hasOwn(offered, asked) ? asked : undefined
  const pen = usePen(posyandu, happenedOn)
  const back = `/warga/${id}/skrining${query}`
  return (
    <RecordForm
      title="Catat skrining"
      back={back}
      draftId={`skrining:${id}:${penyakit ?? ''}`}
      about={id}
      definition={pernahSkrining}
      sections={[{ show: penyakit ? when : ['penyakit', ...when] }]}
      head={
        <Notice kind="info" title={(penyakit && offered[penyakit]) ?? 'Skrining di tempat lain'}>
          {penyakit ? 'Cukup kapan dan di mana.' : 'Cukup apa yang diperiksa, kapan, dan di mana.'} Hasilnya
          tidak dicatat di sini.
        </Notice>
      }
      initial={() => ({
        values: penyakit ? { penyakit } : {},
        opened: undefined,
      })}
      save={async (values, _, draftId) => {
        const checked = checkForm(pernahSkrining, values, { today })
        if (!checked.ok) return checked.faults
        await pocket.save(noteScreened(pen, id, checked.body), { draftId })
        toast('Tersimpan di HP')
        navigate(back)
        return undefined
      }}
    />
  )
}
