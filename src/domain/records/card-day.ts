import type { View } from '../log/fold.ts'
import { recordById, stateOf } from '../log/read.ts'
import type { Card } from './card-type.ts'
import { compact } from './compact.ts'
import { attendanceOf, dayOf } from './day.ts'
import { hariBuka } from './hari-buka.ts'

export function dayCard(view: View, id: string): Card | undefined {
  const day = dayOf(view)
  if (!day?.tanggal) return undefined
  const present = attendanceOf(view)
  return compact<Card>({
    id,
    kind: 'hari-buka',
    nama: day.tanggal,
    posyandu: recordById(view, hariBuka.kind, id)?.items[0]?.entry.posyandu,
    hari: {
      tanggal: day.tanggal,
      nomor: day.nomor ?? 1,
      kelompok: day.kelompok ?? [],
      hadir: present.map(a => a.orang),
      selesai: present.filter(a => a.next === 'selesai').length,
      diukur: present.filter(a => a.oleh[2] !== undefined).length,
      dilayani: present.filter(a => a.oleh[4] !== undefined).length,
      ...(day.selesai ? { ditutup: true as const } : {}),
      ...(day.nakes_hadir?.length ? { nakes: true as const } : {}),
      ...(day.ganti_hari ? { gantiHari: day.ganti_hari } : {}),
    },
    dibetulkan: view.records.some(r => stateOf(r) === 'rejected') ? true : undefined,
  })
}
