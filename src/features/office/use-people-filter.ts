import { useLocation, useSearch } from 'wouter'
import { all } from './people-rows.ts'
import type { PeopleFilter } from './people-rows.ts'

const start: PeopleFilter & { readonly nama: string } = {
  desa: all,
  posyandu: all,
  kelompok: all,
  status: 'aktif',
  hanya: all,
  nama: '',
}
type Keys = keyof typeof start

/** The filter stands in the address: who comes back from a person finds the list as it was. */
export function usePeopleFilter(): { filter: typeof start; set: (change: Partial<typeof start>) => void } {
  const [path, navigate] = useLocation()
  const search = useSearch()
  const params = new URLSearchParams(search)
  const of = (key: Keys): string => params.get(key) ?? start[key]
  const filter = {
    desa: of('desa'),
    posyandu: of('posyandu'),
    kelompok: of('kelompok'),
    status: of('status'),
    hanya: of('hanya'),
    nama: of('nama'),
  }
  const set = (change: Partial<typeof start>): void => {
    const next = Object.entries({ ...filter, ...change }).filter(
      ([key, value]) => value !== start[key as Keys],
    ) // its own keys
    const query = new URLSearchParams(next).toString()
    if (query !== search) navigate(query === '' ? path : `${path}?${query}`, { replace: true })
  }
  return { filter, set }
}
