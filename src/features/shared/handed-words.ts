import type { HandedOut } from '../../domain/records/index.ts'

const names = { TTD: 'TTD', MMS: 'MMS', 'tanpa-nama': 'tanpa nama' } as const

/** "90 dari 180 tablet (MMS 60, TTD 30)". Nothing written down is no zero. */
export function tabletWords({ total, by, uncounted }: HandedOut, target: number): string {
  if (total === 0) return uncounted === 0 ? 'belum tercatat' : `${times(uncounted)}, jumlahnya belum tercatat`
  const each = (Object.keys(names) as (keyof typeof names)[]) // its own keys
    .flatMap(name => (by[name] ? [`${names[name]} ${by[name]}`] : []))
  const more = uncounted > 0 ? `, ${times(uncounted)} lagi tanpa jumlah` : ''
  return `${total} dari ${target} tablet (${each.join(', ')})${more}`
}

const times = (n: number): string => `${n} kali diberikan`

/** "45 porsi". */
export const portionWords = ({ total, uncounted }: HandedOut): string =>
  [total > 0 ? `${total} porsi` : '', uncounted > 0 ? `${times(uncounted)} tanpa jumlah` : '']
    .filter(Boolean)
    .join(', ')
