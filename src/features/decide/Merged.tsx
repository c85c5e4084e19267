import { useLocation } from 'wouter'
import { fold, recordsOf } from '../../domain/log/index.ts'
import type { View } from '../../domain/log/index.ts'
import { activeLinks, coreKinds, orang, samaOrang } from '../../domain/records/index.ts'
import type { PersonLink } from '../../domain/records/index.ts'
import { AppShell, Button, EmptyState, Loading, Notice, Row, RowList, useToast } from '../../ui/index.ts'
import { CircleCheck, Undo2 } from '../../ui/icons.tsx'
import { usePen } from '../shared/pen.ts'
import { nameOf } from '../shared/person-words.ts'
import { usePocket, useSubject } from '../shared/pocket.tsx'
import { useSaving } from '../shared/saving.ts'
import { undoMerge } from './undo-merge.ts'
import { useWords } from './value-words.ts'

/** Of whom somebody was merged, as each said it before; each merge can be taken back, whenever it was. */
export function Merged({ id }: { id: string }) {
  const pocket = usePocket()
  const toast = useToast()
  const words = useWords()
  const [, navigate] = useLocation()
  const opened = useSubject(id)
  const card = pocket.card(id)
  const pen = usePen(card?.posyandu ?? '')
  const { saving, fault, run } = useSaving()
  const title = 'Catatan yang digabung'
  if (!opened || !card)
    return (
      <AppShell title={title} back="/cari">
        {opened ? <NotMerged /> : <Loading />}
      </AppShell>
    )
  const links = activeLinks(opened.view)
  const part = (link: PersonLink): Promise<void> =>
    run(async () => {
      await pocket.save(undoMerge(pen, opened.view, link))
      toast('Dipisahkan. Tersimpan di HP')
      navigate(`/putuskan?kasus=${link.record}`)
    })
  return (
    <AppShell title={title} back={`/warga/${card.id}`} subtitle={nameOf(card)}>
      <div className="stack">
        {links.length === 0 ? (
          <NotMerged />
        ) : (
          <>
            <p>
              Sesudah dipisahkan, masing-masing kembali berisi catatannya sendiri. Yang ditulis sesudah
              digabung tetap pada nama yang dibuka waktu itu. Tidak ada yang hilang.
            </p>
            <RowList label={title}>
              {links.map(link => (
                <Row
                  key={link.record}
                  name={[link.a, link.b].map(one => formerName(opened.view, one)).join(' dan ')}
                  meta={mergedBy(opened.view, link.record, words)}
                >
                  <Button small icon={Undo2} disabled={saving} onClick={() => void part(link)}>
                    Pisahkan lagi
                  </Button>
                </Row>
              ))}
            </RowList>
          </>
        )}
        {fault ? <Notice kind="kuning" title={fault} live /> : null}
      </div>
    </AppShell>
  )
}

const NotMerged = () => (
  <EmptyState icon={CircleCheck} title="Tidak ada yang digabung">
    Catatan orang ini berdiri sendiri.
  </EmptyState>
)

/** As she was registered, whatever was chosen when the two became one. */
function formerName(view: View, member: string): string {
  const own = recordsOf(view, orang.kind).flatMap(r => r.items.filter(i => i.entry.about === member))
  const [first] = own
  const before = first && fold([first], coreKinds).records[0]?.fields['nama']?.values[0].value
  return typeof before === 'string' ? before : 'Tanpa nama'
}

function mergedBy(view: View, link: string, words: ReturnType<typeof useWords>): string {
  const last = recordsOf(view, samaOrang.kind)
    .find(r => r.id === link)
    ?.items.findLast(i => i.entry.body['aktif'] === true)?.entry
  return last ? `digabung ${words.writer(last)}` : 'digabung'
}
