import { useState } from 'react'
import type { Attendance, Card } from '../../domain/records/index.ts'
import { Button, Dialog, Row, RowList, useToast } from '../../ui/index.ts'
import { attendDrafts } from '../shared/attend.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf } from '../shared/person-words.ts'
import { usePocket } from '../shared/pocket.tsx'

type Props = { day: Card; present: readonly Attendance[] }

/** Somebody was registered by a slip of the thumb: out of the queue again, as long as nothing was written about her. */
export function WrongArrival({ day, present }: Props) {
  const pocket = usePocket()
  const toast = useToast()
  const [open, setOpen] = useState(false)
  const on = day.hari?.tanggal ?? ''
  const untouched = present.filter(a => Object.keys(a.oleh).every(step => step === '1'))
  const cards = untouched.flatMap(a => pocket.card(a.orang) ?? []).toReversed()
  if (cards.length === 0) return null
  const mark = async (person: string, batal: boolean): Promise<void> => {
    const drafts = await attendDrafts(pocket, day, person, { batal })
    if (drafts.length > 0) await pocket.save(drafts)
  }
  const remove = async (card: Card): Promise<void> => {
    await mark(card.id, true)
    setOpen(false)
    toast(`${nameOf(card)} keluar dari antrean. Tersimpan di HP`, {
      label: 'Kembalikan',
      onClick: () => void mark(card.id, false),
    })
  }
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        Salah orang
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Siapa yang keluar dari antrean?"
        actions={<Button onClick={() => setOpen(false)}>Tidak jadi</Button>}
      >
        <p className="hint">Hanya yang belum diukur. Datanya sebagai warga tetap ada.</p>
        <RowList>
          {cards.map(card => (
            <Row
              key={card.id}
              lead={<PersonTile card={card} day={on} />}
              name={nameOf(card)}
              meta={metaOf(card, on)}
              onClick={() => void remove(card)}
            />
          ))}
        </RowList>
      </Dialog>
    </>
  )
}
