/** What fingers and spreadsheets write: empty is no number; `wrong` says what to do. */
export type PlanNumber =
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'number'; readonly value: number }
  | { readonly outcome: 'wrong'; readonly message: string }

const most = 10_000_000
const wrong = (message: string): PlanNumber => ({ outcome: 'wrong', message })

const byThousands = /^\d{1,3}([. ]\d{3})+$/

/** What the point stands for in the numbers of a list. */
export type Point = 'ribuan' | 'desimal'

/** "25.37" and "1250.0" have a decimal point, so that of "25.375" beside them is most likely one, too. */
export const pointIn = (numbers: Iterable<string>): Point => {
  for (const number of numbers) {
    const text = number.trim()
    if (/^\d+\.\d+$/.test(text) && !byThousands.test(text)) return 'desimal'
  }
  return 'ribuan'
}

/**
 * Persons: "1.250" and "1 250" are 1250, as offices write them; a spreadsheet's "1250.0" too. Where other numbers of the list
 * have a decimal point, "25.375" is 25 babies or 25 thousand, and somebody is asked.
 */
export function personsFrom(typed: string, point: Point = 'ribuan'): PlanNumber {
  const text = typed.trim()
  if (text === '') return { outcome: 'empty' }
  if (point === 'desimal' && byThousands.test(text) && text.includes('.'))
    return wrong('Angka lain di berkas ini memakai titik untuk pecahan. Tulis angka bulat tanpa titik.')
  const plain = byThousands.test(text) ? text.replaceAll(/[. ]/g, '') : text.replace(/[.,]0+$/, '')
  if (!/^\d+$/.test(plain)) return wrong('Angka bulat saja, misalnya 1.250.')
  const value = Number(plain)
  return value > most
    ? wrong('Terlalu besar untuk satu wilayah. Periksa lagi.')
    : { outcome: 'number', value }
}

/** Percent of a year: 0 to 100, with a comma or a point. */
export function percentFrom(typed: string): PlanNumber {
  const text = typed.replace('%', '').trim().replace(',', '.')
  if (text === '') return { outcome: 'empty' }
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(text) || Number(text) > 100)
    return wrong('Persen dari 0 sampai 100, misalnya 87,5.')
  return { outcome: 'number', value: Number(text) }
}
