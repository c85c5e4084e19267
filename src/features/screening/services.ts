import type { Subject } from '../../domain/instrument/index.ts'
import { jenisLayanan, layananNakes } from '../../domain/records/layanan.ts'
import { ageGroups } from '../../domain/life-stage.ts'

export type Jenis = keyof typeof jenisLayanan

/** What is handed out at step 4 to a person like this. Everything else is entered from Warga. */
export function servicesFor(who: Subject): readonly Jenis[] {
  if (who.pregnant) return ['ttd', 'mms', 'mt']
  if (who.postpartum || who.breastfeeding) return ['vit_a', 'ttd', 'kb']
  if (who.ageMonths < ageGroups.aprasUntilMonth) return ['vit_a', 'obat_cacing', 'mt']
  if (who.ageYears < ageGroups.remajaUntilYear)
    return who.sex === 'P' ? ['ttd', 'obat_cacing'] : ['obat_cacing']
  return []
}

/** Without a health worker on the day these can only be copied from the KIA book. */
export const sourceOf = (jenis: Jenis, nakesToday: boolean): 'diberikan' | 'menurut_kia' =>
  layananNakes.includes(jenis) && !nakesToday ? 'menurut_kia' : 'diberikan'

export const serviceLabel = (jenis: Jenis, nakesToday: boolean): string =>
  sourceOf(jenis, nakesToday) === 'menurut_kia' ? `${jenisLayanan[jenis]} (menurut KIA)` : jenisLayanan[jenis]
