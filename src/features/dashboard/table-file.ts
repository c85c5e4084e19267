import { byteOrderMark, csvLine } from '../../domain/export/csv.ts'
import { indicatorsOf } from './choice.ts'
import type { Page } from './page.ts'
import { emptyWords, quadrants } from './words.ts'

const heads = [
  'wilayah',
  'bulan',
  'indikator',
  'arti',
  'pembilang',
  'penyebut',
  'persen',
  'laju_atau_batas',
  'kesenjangan',
  'status',
  'keterangan',
  'data_sampai',
] as const

/** The programme of this month at this place and those below it, as a spreadsheet reads it. No person is in it. */
export function tableFile({ world, choice }: Page, per: string): Blob {
  const { ground, standing } = world
  const { bulan, wilayah, program } = choice
  const whole = ground.placeOf(wilayah)
  const rows = [...ground.partsOf(wilayah), ...(whole ? [whole] : [])].flatMap(place =>
    indicatorsOf(program).map(indicator => {
      const stands = standing(indicator, place.id, bulan)
      const { numerator, denominator, value, pace, gap, quadrant, hidden } = stands
      return [
        place.nama,
        bulan,
        indicator.id,
        indicator.words,
        hidden ? '' : numerator,
        hidden ? '' : denominator,
        rounded(value),
        rounded(pace),
        gap ?? '',
        quadrant ? quadrants[quadrant] : '',
        value === undefined ? emptyWords(stands) : '',
        per,
      ]
    }),
  )
  const lines = [heads, ...rows].map(row => csvLine(row, { separator: ';' }))
  return new Blob([byteOrderMark, ...lines], { type: 'text/csv;charset=utf-8' })
}

const rounded = (x: number | undefined): number | string => (x === undefined ? '' : Math.round(x * 10) / 10)
