import { useLocation, useSearch } from 'wouter'

export const views = { ringkas: 'Ringkas', daftar: 'Daftar', petugas: 'Petugas' } as const
export type View = keyof typeof views

export type Choice = {
  readonly tampil: string
  readonly bulan: string
  readonly wilayah: string
  /** Which kind of the list is shown; empty for all. */
  readonly jenis: string
}

export const address = (choice: Choice): string =>
  `/mutu?${new URLSearchParams(Object.entries(choice).filter(([, v]) => v !== ''))}`

/** The choice stands in the address: back from a person, the list is as it was. */
export function useChoice(start: Choice): { choice: Choice; choose: (change: Partial<Choice>) => void } {
  const [, navigate] = useLocation()
  const said = new URLSearchParams(useSearch())
  const of = (key: keyof Choice): string => said.get(key) ?? start[key]
  const choice = { tampil: of('tampil'), bulan: of('bulan'), wilayah: of('wilayah'), jenis: of('jenis') }
  return { choice, choose: change => navigate(address({ ...choice, ...change }), { replace: true }) }
}
