/** A stretch of days for a pull; both ends are in it, and an open end has no limit. */
export type Period = { readonly from?: string; readonly to?: string }

export const periodWords = {
  'bulan-ini': 'Bulan ini',
  'bulan-lalu': 'Bulan lalu',
  'tahun-ini': 'Tahun ini',
  semua: 'Semua tanggal',
  pilih: 'Pilih tanggal',
} as const
export type PeriodName = keyof typeof periodWords

const lastDay = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

export function periodOf(name: PeriodName, today: string, own: Period): Period {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const start = (y: number, m: number): string => `${y}-${String(m).padStart(2, '0')}-01`
  switch (name) {
    case 'bulan-ini':
      return { from: start(year, month), to: lastDay(year, month) }
    case 'bulan-lalu': {
      const [y, m] = month === 1 ? [year - 1, 12] : [year, month - 1]
      return { from: start(y, m), to: lastDay(y, m) }
    }
    case 'tahun-ini':
      return { from: `${year}-01-01`, to: `${year}-12-31` }
    case 'semua':
      return {}
    case 'pilih':
      return own
  }
}
