import { useLocation } from 'wouter'
import { productOf, vaccineWords } from '../../domain/due/index.ts'
import { checkForm, dayOf, layanan, layananNakes, service } from '../../domain/records/index.ts'
import { products } from '../../domain/schedules/immunisation/index.ts'
import { Notice, Select, useToast } from '../../ui/index.ts'
import { useToday } from '../shared/clock.ts'
import { useDayContext } from '../shared/day-context.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { RecordForm } from '../shared/RecordForm.tsx'

const vaccines = products.map(value => ({ value, label: vaccineWords[value] }))
const more = ['tanggal', 'sumber', 'pemberi', 'catatan']

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
      sections={[]}
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
      foot={(values, change, fields) => (
        <>
          {fields([{ show: ['jenis'] }])}
          {values['jenis'] === 'imunisasi' ? (
            <Select
              label="Vaksin"
              options={vaccines}
              value={productOf(typeof values['produk'] === 'string' ? values['produk'] : undefined)}
              onChange={produk => change({ produk })}
            />
          ) : (
            fields([{ show: ['produk'] }])
          )}
          {fields([
            {
              show:
                values['jenis'] === 'imunisasi' ? ['dosis', ...more] : ['dosis', 'jumlah', 'satuan', ...more],
            },
          ])}
        </>
      )}
      save={async (values, _, draftId) => {
        if (values['jenis'] === 'imunisasi' && !values['produk'])
          return [{ field: 'produk', message: 'Vaksin belum dipilih.' }]
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
