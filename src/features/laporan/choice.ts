import { useLocation, useSearch } from 'wouter'

export type Choice = {
  readonly bulan: string
  readonly posyandu: string
  /** The count whose persons are listed. */
  readonly daftar?: string
}

export const address = ({ bulan, posyandu, daftar }: Choice): string =>
  `/laporan?${new URLSearchParams({ bulan, posyandu, ...(daftar ? { daftar } : {}) }).toString()}`

/** The choice stands in the address: back from a person, the report is as it was. */
export function useChoice(start: Choice): { choice: Choice; choose: (change: Partial<Choice>) => void } {
  const [, navigate] = useLocation()
  const asked = new URLSearchParams(useSearch())
  const daftar = asked.get('daftar')
  const choice: Choice = {
    bulan: asked.get('bulan') ?? start.bulan,
    posyandu: asked.get('posyandu') ?? start.posyandu,
    ...(daftar === null ? {} : { daftar }),
  }
  return { choice, choose: change => navigate(address({ ...choice, ...change }), { replace: true }) }
}
