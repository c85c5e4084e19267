import { useLocation, useSearch } from 'wouter'

export type Choice = {
  readonly lembar: string
  readonly bulan: string
  readonly wilayah: string
  readonly susunan: string
}

/** The choice stands in the address: who comes back from a person finds the sheet as it was. */
export function useChoice(start: Choice): { choice: Choice; set: (change: Partial<Choice>) => void } {
  const [path, navigate] = useLocation()
  const search = useSearch()
  const params = new URLSearchParams(search)
  const choice: Choice = {
    lembar: params.get('lembar') ?? start.lembar,
    bulan: params.get('bulan') ?? start.bulan,
    wilayah: params.get('wilayah') ?? start.wilayah,
    susunan: params.get('susunan') ?? start.susunan,
  }
  const set = (change: Partial<Choice>): void => {
    const next = new URLSearchParams(Object.entries({ ...choice, ...change }).filter(([, v]) => v !== ''))
    navigate(`${path}?${next.toString()}`, { replace: true })
  }
  return { choice, set }
}

const monthsBack = 24

/** This month first, then the two years before it. */
export function monthsUntil(today: string): readonly string[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const last = year * 12 + month - 1
  return Array.from({ length: monthsBack + 1 }, (_, i) => {
    const at = last - i
    return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}
