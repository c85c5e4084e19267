import { useState } from 'react'
import { recordById, recordsOf } from '../../domain/log/index.ts'
import type { RecordView, View } from '../../domain/log/index.ts'
import { correctAboutWhom } from '../../domain/records/index.ts'
import type { Pen } from '../../domain/records/index.ts'
import { AppShell, Button, Dialog, EmptyState, Row, RowList, SearchInput, useToast } from '../../ui/index.ts'
import { Search } from '../../ui/icons.tsx'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf, stageOf, whereOf } from '../shared/person-words.ts'
import { usePocket } from '../shared/pocket.tsx'
import { usePersonSearch } from '../shared/search.ts'
import { useSaving } from '../shared/saving.ts'
import type { Frame } from './frame.ts'

type Props = { frame: Frame; kind: string; onClose: () => void; onMoved: (person: string) => void }

const most = 20

/** The figures are right and the person is not: the whole record goes to whom it belongs, and says where it came from. */
export function OtherPerson({ frame, kind, onClose, onMoved }: Props) {
  const pocket = usePocket()
  const toast = useToast()
  const { saving, run } = useSaving()
  const [text, setText] = useState('')
  const [chosen, choose] = useState<string>()
  const found = usePersonSearch(text, most)
    .map(f => f.card)
    .filter(p => p.id !== frame.person)
  const card = chosen === undefined ? undefined : pocket.card(chosen)
  const { happenedOn, posyandu } = frame.where
  const measured = pocket.card(frame.person)
  const stage = measured && stageOf(measured, happenedOn)?.stage
  const move = (to: string): Promise<void> =>
    run(async () => {
      const pen: Pen = { newId: () => pocket.newId(), happenedOn, posyandu, by: pocket.profile.account }
      const { view } = await pocket.open(frame.person)
      await pocket.save(correctAboutWhom(pen, hangingOn(view, kind, frame.record), to), {
        draftId: frame.draftId,
      })
      toast('Dipindahkan. Tersimpan di HP')
      onMoved(to)
    })
  return (
    <AppShell title="Milik siapa?" back={onClose} task>
      <SearchInput label="Cari warga" value={text} onChange={setText} placeholder="Nama atau nama ibu" />
      {text.trim() !== '' && found.length === 0 ? (
        <EmptyState icon={Search} title="Nama belum ketemu.">
          Coba nama ibu, atau daftarkan dulu dari Cari warga.
        </EmptyState>
      ) : null}
      <RowList label="Warga yang ditemukan">
        {found.map(p => (
          <Row
            key={p.id}
            lead={<PersonTile card={p} day={happenedOn} />}
            name={nameOf(p)}
            meta={`${metaOf(p, happenedOn)}${whereOf(p) ? ` · ${whereOf(p)}` : ''}`}
            onClick={() => choose(p.id)}
          />
        ))}
      </RowList>
      <Dialog
        open={card !== undefined}
        onClose={() => choose(undefined)}
        title={card ? `Pindahkan ke ${nameOf(card)}?` : ''}
        actions={
          card ? (
            <>
              <Button kind="main" disabled={saving} onClick={() => void move(card.id)}>
                Pindahkan
              </Button>
              <Button onClick={() => choose(undefined)}>Jangan</Button>
            </>
          ) : undefined
        }
      >
        {card && stageOf(card, happenedOn)?.stage !== stage ? (
          <p>Kelompok umurnya lain dari yang diukur. Periksa lagi, yakin?</p>
        ) : null}
        Catatan ini tidak dihitung lagi untuk orang yang salah. Bidan bisa melihat asalnya.
      </Dialog>
    </AppShell>
  )
}

function hangingOn(view: View, kind: string, record: string): RecordView[] {
  const own = recordById(view, kind, record)
  const kinds = ['rujukan', 'konsul', 'edukasi', 'layanan', 'kia-dicatat']
  const more = kinds
    .flatMap(k => recordsOf(view, k))
    .filter(r => r.fields['dari']?.values[0].value === record)
  return own ? [own, ...more] : []
}
