import { useLocation } from 'wouter'
import { areaPath } from '../../domain/areas/index.ts'
import { recordById } from '../../domain/log/index.ts'
import { changesOf, checkEdit, editArea, openRecord, wilayah } from '../../domain/records/index.ts'
import { AppShell, LinkButton, Loading, useToast } from '../../ui/index.ts'
import { Plus, Split } from '../../ui/icons.tsx'
import { useAreas } from '../shared/areas.ts'
import { useToday } from '../shared/clock.ts'
import { usePen } from '../shared/pen.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { RecordForm } from '../shared/RecordForm.tsx'

/** A new name for the same place: its id and everything filed under it stay. */
export function EditArea({ id }: { id: string }) {
  const pocket = usePocket()
  const toast = useToast()
  const [, navigate] = useLocation()
  const today = useToday()
  const tree = useAreas()
  const pen = usePen(id)
  const opened = useSubject(id)
  const area = tree.byId.get(id)
  const record = opened && recordById(opened.view, wilayah.kind, opened.id)
  const back = '/wilayah'
  if (!record || !area)
    return (
      <AppShell title="Wilayah" back={back} task>
        <Loading />
      </AppShell>
    )
  const isPost = area.jenis === 'posyandu'
  return (
    <RecordForm
      title={area.nama}
      back={back}
      draftId={`wilayah:${id}`}
      about={id}
      definition={wilayah}
      head={
        <>
          <p className="muted">{areaPath(tree, id)}</p>
          {isPost ? (
            <LinkButton icon={Split} href={`/wilayah?tata=${id}`}>
              Gabung atau pecah posyandu ini
            </LinkButton>
          ) : (
            <LinkButton icon={Plus} href={`/wilayah?tambah=${id}`}>
              {area.jenis === 'desa' ? 'Tambah dusun atau posyandu' : 'Tambah di bawahnya'}
            </LinkButton>
          )}
        </>
      }
      sections={[
        {
          show: [
            'nama',
            ...(area.jenis === 'desa' ? ['sebutan_dusun'] : []),
            'alamat',
            ...(isPost || area.jenis === 'dusun' ? ['aktif'] : []),
          ],
        },
      ]}
      initial={() => {
        const before = openRecord(record)
        return { values: before.shown, opened: before }
      }}
      save={async (values, before, draftId) => {
        const checked = checkEdit(wilayah, changesOf(before.shown, values), { today, before: before.shown })
        if (!checked.ok) return checked.faults
        const drafts = editArea(pen, before, checked.body)
        if (drafts.length > 0) await pocket.save(drafts, { draftId })
        else await pocket.drafts.drop(draftId)
        toast(drafts.length > 0 ? 'Tersimpan di perangkat ini' : 'Tidak ada yang berubah')
        navigate(back)
        return undefined
      }}
    />
  )
}
