import { useState } from 'react'
import type { Card } from '../../domain/records/index.ts'
import { Button, Chips, Notice, useToast } from '../../ui/index.ts'
import { useAttend } from '../shared/attend.ts'
import { ageOf, nameOf } from '../shared/person-words.ts'
import { usePeople } from '../shared/pocket.tsx'
import { useSaving } from '../shared/saving.ts'

/** "Sekalian: …": who lives with her, or is her child or mother, checks in with one tap. */
export function Family({ of, day, onDone }: { of: Card; day: Card; onDone: () => void }) {
  const toast = useToast()
  const attend = useAttend(day)
  const { saving, run } = useSaving()
  const came = new Set(day.hari?.hadir)
  const family = usePeople().filter(
    p => p.id !== of.id && !came.has(p.id) && p.status !== 'meninggal' && isFamily(of, p),
  )
  const [chosen, setChosen] = useState<readonly string[]>([])
  if (family.length === 0) return null
  const add = (): Promise<void> =>
    run(async () => {
      for (const id of chosen) await attend(id)
      toast(`${chosen.length} orang masuk antrean. Tersimpan di HP`)
      onDone()
    })
  return (
    <Notice
      kind="info"
      title={`Sekalian, keluarga ${nameOf(of)}?`}
      actions={
        <>
          <Button small disabled={saving || chosen.length === 0} onClick={() => void add()}>
            {chosen.length > 0 ? `Tambahkan ${chosen.length}` : 'Pilih dulu siapa yang ikut'}
          </Button>
          <Button small kind="text" onClick={onDone}>
            Tidak
          </Button>
        </>
      }
    >
      <Chips
        label="Keluarga yang ikut datang"
        options={family.map(p => ({ value: p.id, label: `${p.nama}, ${ageOf(p, day.hari?.tanggal ?? '')}` }))}
        values={chosen}
        onChange={setChosen}
      />
    </Notice>
  )
}

const isFamily = (a: Card, b: Card): boolean =>
  (a.rumah !== undefined && a.rumah === b.rumah) ||
  a.ibuId === b.id ||
  b.ibuId === a.id ||
  (a.ibuId !== undefined && a.ibuId === b.ibuId)
