import type { RecordView, View } from '../log/fold.ts'
import type { Card } from './card-type.ts'
import { compact } from './compact.ts'
import { regroupedOf } from './penataan.ts'
import { petugas } from './petugas.ts'
import { policySets } from './policy-sets.ts'
import { read } from './read-body.ts'
import { wilayah } from './wilayah.ts'

export function areaCard(view: View, record: RecordView): Card | undefined {
  const b = read(wilayah, record)
  if (!b.jenis) return undefined
  const sets = policySets(view)
  const regrouped = regroupedOf(view)
  return compact<Card>({
    id: record.id,
    kind: 'wilayah',
    nama: b.nama ?? '',
    area: compact({
      id: record.id,
      nama: b.nama ?? '',
      jenis: b.jenis,
      induk: b.induk,
      sebutan_dusun: b.sebutan_dusun,
      aktif: b.aktif,
    }),
    kebijakan: sets.length > 0 ? sets : undefined,
    penataan: regrouped.length > 0 ? regrouped : undefined,
  })
}

export function staffCard(record: RecordView): Card {
  const b = read(petugas, record)
  return compact<Card>({
    id: record.id,
    kind: 'petugas',
    nama: b.nama ?? '',
    petugas: compact({
      peran: b.peran,
      wilayah: b.wilayah ?? [],
      aktif: b.aktif !== false,
      panggilan: b.panggilan,
      profesi: b.profesi,
    }),
  })
}
