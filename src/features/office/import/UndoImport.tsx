import { useState } from 'react'
import { Button, Notice, Progress, Row, RowList, useToast } from '../../../ui/index.ts'
import { Undo2 } from '../../../ui/icons.tsx'
import { usePen } from '../../shared/pen.ts'
import { useSaving } from '../../shared/saving.ts'
import { Confirm } from '../Confirm.tsx'
import type { Question } from '../Confirm.tsx'
import { useUndoImport } from './use-undo-import.ts'
import type { Undone } from './use-undo-import.ts'
import { addedWords } from './words.ts'

type Props = { area: string; batch: string; name: string; takenBack?: boolean }

export function UndoImport({ area, batch, name, takenBack = false }: Props) {
  const pen = usePen(area)
  const toast = useToast()
  const { saving, fault, run } = useSaving()
  const { undoing, undo } = useUndoImport(pen)
  const [asking, setAsking] = useState<Question>()
  const [undone, setUndone] = useState<Undone>()
  const take = (): void => {
    setAsking(undefined)
    void run(async () => {
      const result = await undo(area, batch)
      if (result === 'busy') return toast('Impor sedang berjalan di jendela lain. Tunggu sampai selesai.')
      setUndone(result)
      toast(`${addedWords(result)} ditarik kembali`)
    })
  }
  if (undone) return <Kept {...undone} />
  if (takenBack) return null
  return (
    <>
      <Button
        small
        icon={Undo2}
        disabled={saving}
        aria-label={`Batalkan impor ${name}`}
        onClick={() =>
          setAsking({
            title: 'Batalkan impor ini?',
            text: 'Warga dan pengukuran dari daftar ini ditarik kembali. Yang sudah dikerjakan sesudahnya disebut dan tetap ada.',
            yes: 'Batalkan impor',
            onYes: take,
          })
        }
      >
        Batalkan
      </Button>
      {undoing ? <Progress value={undoing.done} max={undoing.of} label="Menarik kembali…" shown /> : null}
      {fault ? <Notice kind="kuning" title={fault} live /> : null}
      <Confirm question={asking} onClose={() => setAsking(undefined)} />
    </>
  )
}

const shownKept = 100

/** What was worked on is listed, and stays. */
function Kept({ kept, ...undone }: Undone) {
  return (
    <div className="stack">
      <Notice
        kind={kept.length > 0 ? 'kuning' : 'hijau'}
        title={`${addedWords(undone)} ditarik kembali`}
        live
      >
        {kept.length > 0 ? 'Ini sudah dikerjakan sesudah impor, jadi tetap ada:' : null}
      </Notice>
      {kept.length > 0 ? (
        <RowList label="Tetap ada">
          {kept.slice(0, shownKept).map(k => (
            <Row
              key={k.id}
              name={k.nama}
              meta={k.what === 'warga' ? 'Data warganya tetap' : 'Pengukurannya tetap'}
              href={`/warga/${k.id}`}
            />
          ))}
        </RowList>
      ) : null}
    </div>
  )
}
