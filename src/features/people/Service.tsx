import { useLocation } from 'wouter'
import { checkForm, dayOf, layanan, layananNakes, service } from '../../domain/records/index.ts'
import { Notice, useToast } from '../../ui/index.ts'
import { useToday } from '../shared/clock.ts'
import { useDayContext } from '../shared/day-context.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { RecordForm } from '../shared/RecordForm.tsx'

const sections = [
  { show: ['jenis', 'produk', 'dosis', 'jumlah', 'satuan', 'tanggal', 'sumber', 'pemberi', 'catatan'] },
] as const

/** What was given. Without a nakes on the day, services of nakes can only be copied from the KIA book. */
export function Service({ params }: { params: Readonly<Record<string, string>> }) {
  const id = params['person'] ?? ''
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const today = useToday()
  const { day, posyandu, happenedOn, query } = useDayContext()
  const opened = useSubject(day?.id)
  const nakes = (opened && dayOf(opened.view)?.nakes_hadir)?.length ?? 0
  const mayGive = pocket.profile.role !== 'kader' || nakes > 0
  const pen = usePen(posyandu, happenedOn)
  const back = `/warga/${id}${query}`
  return (
    <RecordForm
      title="Catat layanan"
      back={back}
      draftId={`layanan:${id}`}
      about={id}
      definition={layanan}
      sections={sections}
      initial={() => ({
        values: { tanggal: happenedOn, ...(mayGive ? {} : { sumber: 'menurut_kia' }) },
        opened: undefined,
      })}
      head={
        mayGive ? null : (
          <Notice kind="info" title="Tidak ada nakes hari ini">
            Imunisasi, vitamin A, dan obat cacing hanya bisa dicatat “Menurut Buku KIA”.
          </Notice>
        )
      }
      save={async (values, _, draftId) => {
        const checked = checkForm(layanan, { ...values, ...(day ? { hari: day.id } : {}) }, { today })
        if (!checked.ok) return checked.faults
        if (
          !mayGive &&
          checked.body.sumber === 'diberikan' &&
          layananNakes.some(j => j === checked.body.jenis)
        )
          return [{ field: 'sumber', message: 'Tidak ada nakes hari ini: pilih Menurut Buku KIA.' }]
        await pocket.save(service(pen, id, checked.body), { draftId })
        toast('Tersimpan di HP')
        navigate(back)
        return undefined
      }}
    />
  )
}
