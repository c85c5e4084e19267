import type { Provenance } from '../../instrument/rule.ts'
import { kartu2023, permenkes2020, triase } from '../../instruments/sources.ts'
import { atOnce, today, tpg, week } from './follow-up-rule.ts'
import type { FollowUpRule } from './follow-up-rule.ts'

const doctor = { to: 'puskesmas', unit: 'dokter' } as const

const ofClass = (
  code: string,
  because: string,
  where: Pick<FollowUpRule, 'to' | 'unit' | 'urgency'>,
  from: Provenance = permenkes2020,
): FollowUpRule => ({ id: `tumbuh-${code}`, because, when: f => f.classes.includes(code), ...where, ...from })

/** Section 2.3.4 of the domain document, the part by z-scores, with the deadlines of 4.4. */
export const classRules: readonly FollowUpRule[] = [
  ofClass('bb-sangat-kurang', 'Berat sangat kurang menurut umur', { ...tpg, urgency: today }, triase),
  ofClass('bb-kurang', 'Berat kurang menurut umur', { ...tpg, urgency: week }),
  ofClass(
    'gizi-buruk',
    'Berat sangat kurang menurut panjang atau tinggi',
    { ...tpg, urgency: today },
    triase,
  ),
  ofClass('gizi-kurang', 'Berat kurang menurut panjang atau tinggi', { ...tpg, urgency: week }),
  ofClass('berisiko-gizi-lebih', 'Berat mulai berlebih menurut panjang atau tinggi', atOnce, triase),
  ofClass('gizi-lebih', 'Berat berlebih menurut panjang atau tinggi', { ...tpg, urgency: week }, kartu2023),
  ofClass(
    'obesitas',
    'Berat jauh berlebih menurut panjang atau tinggi',
    { ...tpg, urgency: week },
    kartu2023,
  ),
  ofClass('sangat-pendek', 'Sangat pendek menurut umur', { ...doctor, urgency: week }),
  ofClass('pendek', 'Pendek menurut umur', { ...doctor, urgency: week }),
  ofClass('lk-kurang', 'Lingkar kepala di bawah garis', { ...doctor, urgency: week }),
  ofClass('lk-lebih', 'Lingkar kepala di atas garis', { ...doctor, urgency: week }),
]
