import { dusunLabel } from '../../domain/areas/index.ts'
import type { AreaTree } from '../../domain/areas/index.ts'
import type { Neighbourhood, Plan } from '../../domain/regroup/index.ts'
import type { RegroupForm } from './RegroupFields.tsx'

/** "Dusun Krajan, RT 2" */
export function neighbourhoodWords(tree: AreaTree, posyandu: string, { dusun, rt }: Neighbourhood): string {
  const parts = [dusun ? `${dusunLabel(tree, posyandu)} ${dusun}` : '', rt ? `RT ${rt}` : '']
  return parts.filter(Boolean).join(', ') || 'Tanpa RT dan dusun'
}

type Said = { readonly people: number; readonly from: string; readonly to: string; readonly since: string }

/** What will have happened, in one breath, before anybody says yes. */
export function whatMoves({ jenis }: Pick<Plan, 'jenis'>, { people, from, to, since }: Said): string {
  const closed = jenis === 'gabung' ? `${from} lalu ditutup.` : `Warga lain tetap di ${from}.`
  return (
    `${people} warga, termasuk yang sudah meninggal atau pindah, dicatat di ${to} sejak ${since} dengan seluruh riwayatnya. ` +
    `Bulan-bulan sebelumnya tetap dihitung di ${from}. ${closed} ` +
    `Hari buka yang sudah lewat tetap tersimpan di ${from}.`
  )
}

/** Why it cannot begin; `undefined`: it can. */
export function regroupFault(
  { jenis, ke, date, chosen }: RegroupForm,
  places: readonly Neighbourhood[],
  today: string,
): string | undefined {
  if (!jenis) return 'Pilih dulu: digabung atau dipecah.'
  if (!ke) return 'Pilih posyandu tujuannya.'
  if (!date) return 'Tanggal mulai belum diisi.'
  if (date.iso > today) return 'Tanggal ini belum terjadi. Lakukan pada harinya, atau pilih tanggal lain.'
  if (jenis === 'gabung') return undefined
  if (chosen.length === 0) return 'Pilih paling sedikit satu RT atau dusun.'
  return chosen.length === places.length
    ? 'Semua warga dipilih. Kalau semuanya pindah, pilih Digabung.'
    : undefined
}
