import type { RecordView, View } from '../log/fold.ts'
import { idFromParts } from '../log/hash.ts'
import { stateOf } from '../log/read.ts'
import type { Card } from './card-type.ts'
import { compact } from './compact.ts'
import { conflictList } from './conflicts.ts'
import { read } from './read-body.ts'
import { rumahTangga } from './rumah-tangga.ts'
import { lastSettled } from './settled.ts'

export function householdCard(view: View, record: RecordView): Card {
  const b = read(rumahTangga, record)
  return compact<Card>({
    id: record.id,
    kind: 'rumah-tangga',
    nama: b.kepala ?? 'Tanpa nama',
    posyandu: b.posyandu ?? record.items[0]?.entry.posyandu,
    alamat: b.alamat,
    rt: b.rt,
    rw: b.rw,
    dusun: b.dusun,
    patokan: b.patokan,
    dasawisma: b.dasawisma,
    kaderPembina: b.kader_pembina,
    gakin: b.gakin,
    nomorKkMark: b.nomor_kk ? idFromParts('kk', b.nomor_kk) : undefined,
    impor: b.impor,
    konflik: conflictList(view).length || undefined,
    diputuskan: lastSettled(view),
    dibetulkan: view.records.some(r => stateOf(r) === 'rejected') ? true : undefined,
  })
}
