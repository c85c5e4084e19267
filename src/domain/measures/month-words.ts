/** As they are said, from January on. */
export const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

/** "Oktober 2026" for `2026-10`; what is no month is given back. */
export function monthWords(month: string): string {
  const name = monthNames[Number(month.slice(5)) - 1]
  return name === undefined ? month : `${name} ${month.slice(0, 4)}`
}

/** "3 Oktober 2026" for `2026-10-03`. */
export const dayWords = (day: string): string => `${Number(day.slice(8))} ${monthWords(day.slice(0, 7))}`
