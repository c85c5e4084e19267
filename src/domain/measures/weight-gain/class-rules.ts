import type { Provenance } from '../../instrument/rule.ts'
import { kartu2023, permenkes2020, triase } from '../../instruments/sources.ts'
import { atOnce, today, tpg, week } from './follow-up-rule.ts'
import type { FollowUpRule, GrowthKey } from './follow-up-rule.ts'

const doctor = { to: 'puskesmas', unit: 'dokter' } as const

const ofClass = (
  code: string,
  keys: readonly GrowthKey[],
  because: string,
  where: Pick<FollowUpRule, 'to' | 'unit' | 'urgency'>,
  from: Provenance = permenkes2020,
): FollowUpRule => ({
  id: `tumbuh-${code}`,
  because,
  from: keys,
  when: f => f.classes.includes(code),
  ...where,
  ...from,
})

const weight = ['bb'] as const
const shape = ['bb', 'tb'] as const
const length = ['tb'] as const
const head = ['lk'] as const

/** Section 2.3.4 of the domain document, the part by z-scores, with the deadlines of 4.4. */
export const classRules: readonly FollowUpRule[] = [
  {
    ...ofClass(
      'bb-sangat-kurang',
      weight,
      'Berat sangat kurang menurut umur',
      { ...tpg, urgency: today },
      triase,
    ),
    // Below the red line it is the same weight by the same table: one reason, not two.
    when: f => f.line !== 'bgm' && f.classes.includes('bb-sangat-kurang'),
  },
  ofClass('bb-kurang', weight, 'Berat kurang menurut umur', { ...tpg, urgency: week }),
  ofClass(
    'gizi-buruk',
    shape,
    'Berat sangat kurang menurut panjang atau tinggi',
    { ...tpg, urgency: today },
    triase,
  ),
  ofClass('gizi-kurang', shape, 'Berat kurang menurut panjang atau tinggi', { ...tpg, urgency: week }),
  ofClass('berisiko-gizi-lebih', shape, 'Berat mulai berlebih menurut panjang atau tinggi', atOnce, triase),
  ofClass(
    'gizi-lebih',
    shape,
    'Berat berlebih menurut panjang atau tinggi',
    { ...tpg, urgency: week },
    kartu2023,
  ),
  ofClass(
    'obesitas',
    shape,
    'Berat jauh berlebih menurut panjang atau tinggi',
    { ...tpg, urgency: week },
    kartu2023,
  ),
  ofClass('sangat-pendek', length, 'Sangat pendek menurut umur', { ...doctor, urgency: week }),
  ofClass('pendek', length, 'Pendek menurut umur', { ...doctor, urgency: week }),
  ofClass('lk-kurang', head, 'Lingkar kepala di bawah garis', { ...doctor, urgency: week }),
  ofClass('lk-lebih', head, 'Lingkar kepala di atas garis', { ...doctor, urgency: week }),
]
