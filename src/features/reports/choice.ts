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
