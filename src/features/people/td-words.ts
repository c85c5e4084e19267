import type { View } from '../../domain/log/index.ts'
import { recordById } from '../../domain/log/index.ts'
import { optionLabel, orang, read } from '../../domain/records/index.ts'
import { plainDay } from '../shared/words.ts'

/** "T3, menurut Buku KIA, suntikan terakhir 4 Mei 2025". That nobody asked is not T0. */
export function tdWords(view: View, person: string): string {
  const b = read(orang, recordById(view, orang.kind, person))
  if (!b.status_td) return 'belum ditanyakan'
  return [
    optionLabel(orang, 'status_td', b.status_td),
    b.status_td_dari ? optionLabel(orang, 'status_td_dari', b.status_td_dari).toLowerCase() : '',
    b.status_td_per ? `suntikan terakhir ${plainDay(b.status_td_per)}` : '',
  ]
    .filter(Boolean)
    .join(', ')
}
