import { idFromParts } from '../../src/domain/log/index.ts'
import { create, targetTahunan, yearPlanId } from '../../src/domain/records/index.ts'
import type { EntryDraft, Pen } from '../../src/domain/records/index.ts'
import type { Place } from './places.ts'

/** Invented like everything here: no kabupaten has signed these. Percent of the year, or the limit of what should stay rare. */
const target = {
  'd-s': 85,
  'k-s': 95,
  'n-d1': 80,
  't-d1': 20,
  '2t-d': 5,
  'bgm-d': 2,
  k1: 95,
  'k1-murni': 80,
  k4: 85,
  k6: 80,
  'persalinan-faskes': 95,
  'kf-lengkap': 90,
  kek: 15,
  'ttd-90': 80,
  'kn-lengkap': 95,
  bblr: 6,
  'vitamin-a': 90,
  pendek: 14,
  wasting: 7,
  idl: 90,
  'baduta-lengkap': 80,
  'skrining-td': 80,
  'skrining-gula': 60,
  'skrining-lp': 80,
  'td-tinggi': 30,
  'lansia-diskrining': 80,
  'lansia-aks': 90,
  'tbc-skrining': 70,
}

/** What the kabupaten asks of everybody below it, this year and the one before. */
export function planYears(areas: readonly Place[], today: string): EntryDraft[][] {
  const root = areas.find(a => a.jenis === 'kabupaten')
  if (!root) return []
  const year = Number(today.slice(0, 4))
  return [year - 1, year].map(tahun => {
    const pen: Pen = {
      newId: () => idFromParts('contoh', 'target', String(tahun)),
      happenedOn: today,
      posyandu: root.id,
    }
    return create(
      pen,
      targetTahunan,
      root.id,
      { tahun, target, disahkan_oleh: 'Kepala dinas kesehatan (contoh)' },
      yearPlanId(root.id, tahun),
    )
  })
}
