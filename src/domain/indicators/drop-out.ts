import { ageGroups } from '../life-stage.ts'
import { afterMonths } from '../measures/after-months.ts'
import { count } from './count.ts'
import type { Count } from './count.ts'
import { doseDay, writtenDay } from './doses.ts'
import { imunisasiShared } from './imunisasi.ts'
import type { Indicator } from './indicator.ts'
import type { PersonMonth } from './person-month.ts'

const { one, given } = imunisasiShared
const antigen = 'DPT-HB-Hib'

/** Before her first birthday, as the sets are (`doses.ts`), by its place in the series or by its written number. */
function hadInFirstYear({ person }: PersonMonth, dose: number): boolean {
  const { birth } = person
  return (
    birth !== undefined &&
    [doseDay(person, antigen, dose), writtenDay(person, antigen, dose)].some(
      day => day !== undefined && day < afterMonths(birth, ageGroups.bayiUntilMonth),
    )
  )
}

const began = count({
  id: 'im-genap-1-dpt1',
  words: 'Anak genap 1 tahun, DPT-HB-Hib 1 tercatat',
  within: one,
  when: m => hadInFirstYear(m, 1),
})
const stopped = count({
  id: 'im-genap-1-dpt-putus',
  words: 'Anak genap 1 tahun, DPT-HB-Hib 1 tercatat dan DPT-HB-Hib 3 tidak',
  within: began,
  when: m => !hadInFirstYear(m, 3),
})

export const dropOutCounts: readonly Count[] = [began, stopped]

const base = {
  programme: 'imunisasi',
  cluster: 2,
  better: 'down',
  period: 'tahun',
  source: 'PWS Imunisasi: (DPT-HB-Hib 1 − DPT-HB-Hib 3) / DPT-HB-Hib 1; perlu disahkan',
} as const

const [first, third] = [given.get('DPT-HB-Hib 1'), given.get('DPT-HB-Hib 3')]

/** The doses of the year tell it early and roughly; the children who turn one tell it late and by name. */
export const dropOutIndicators: readonly Indicator[] = [
  ...(first && third
    ? [
        {
          id: 'do-dpt',
          words: 'Drop-out DPT-HB-Hib 1–3',
          numerator: first,
          minus: third,
          denominator: first,
          ...base,
          notes:
            'Dosis dari Januari sampai bulan itu, siapa pun anaknya. Anak yang baru mulai dan belum waktunya dosis 3 ikut terhitung; dosis 3 dari anak yang mulai tahun lalu menutupinya. Bila dosis 3 lebih banyak, tidak ada persen: itu bukan tanda tidak ada yang putus',
        },
      ]
    : []),
  {
    id: 'do-dpt-kohort',
    words: 'Anak genap 1 tahun, putus sebelum DPT-HB-Hib 3',
    numerator: stopped,
    denominator: began,
    ...base,
    source: 'DOFU (KMK HK.01.07/MENKES/2015/2023); cara hitung perlu disahkan',
    notes:
      'Dosis sebelum umur 12 bulan, di mana pun diberikan. Yang tidak tercatat bisa saja sudah diberikan: periksa Buku KIA',
  },
]
