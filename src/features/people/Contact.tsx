import { useLocation, useSearch } from 'wouter'
import { checkForm, kontak, noteContact } from '../../domain/records/index.ts'
import { useToast } from '../../ui/index.ts'
import { useToday } from '../shared/clock.ts'
import { useDayContext } from '../shared/day-context.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket } from '../shared/pocket.tsx'
import { RecordForm } from '../shared/RecordForm.tsx'

const sections = [{ show: ['jenis', 'tanggal', 'tempat', 'oleh', 'sumber'] }] as const

/** That mother or baby was seen by a health worker. The day is asked, because most contacts are copied from the book. */
export function Contact({ params }: { params: Readonly<Record<string, string>> }) {
  const id = params['person'] ?? ''
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const today = useToday()
  const { day, posyandu, happenedOn, query } = useDayContext()
  const jenis = new URLSearchParams(useSearch()).get('jenis') ?? ''
  const pen = usePen(posyandu, happenedOn)
  const back = `/warga/${id}${query}`
  return (
    <RecordForm
      title="Catat kontak"
      back={back}
      draftId={`kontak:${id}`}
      about={id}
      definition={kontak}
      sections={sections}
      initial={() => ({
        values: {
          ...(Object.hasOwn(kontak.fields.jenis.options ?? {}, jenis) ? { jenis } : {}),
          ...(day ? { tanggal: happenedOn } : {}),
        },
        opened: undefined,
      })}
      save={async (values, _, draftId) => {
        const checked = checkForm(kontak, values, { today })
        if (!checked.ok) return checked.faults
        await pocket.save(noteContact(pen, id, checked.body), { draftId })
        toast('Tersimpan di HP')
        navigate(back)
        return undefined
      }}
    />
  )
}
