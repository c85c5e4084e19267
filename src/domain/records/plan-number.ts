/** What fingers and spreadsheets write: empty is no number; `wrong` says what to do. */
export type PlanNumber =
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'number'; readonly value: number }
  | { readonly outcome: 'wrong'; readonly message: string }

const most = 10_000_000
const wrong = (message: string): PlanNumber => ({ outcome: 'wrong', message })

/** Persons: "1.250" and "1 250" are 1250, as offices write them; a spreadsheet's "1250.0" too. */
export function personsFrom(typed: string): PlanNumber {
  const text = typed.trim()
  if (text === '') return { outcome: 'empty' }
  const plain = /^\d{1,3}([. ]\d{3})+$/.test(text)
    ? text.replaceAll(/[. ]/g, '')
    : text.replace(/[.,]0+$/, '')
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
