import { useSearch } from 'wouter'

const firstYear = 2020
const yearsBack = 4

/** Next year first: sasaran and targets are signed before it begins. */
export function yearsToChoose(today: string): readonly number[] {
  const year = Number(today.slice(0, 4))
  const until = Math.max(firstYear, year - yearsBack)
  return Array.from({ length: year + 2 - until }, (_, i) => year + 1 - i)
}

type PlanAddress = { readonly tahun: number; readonly wilayah: string; readonly isi: string }

/** Which plan is open stands in the address, so that back goes back. */
export function usePlanAddress(today: string): PlanAddress {
  const said = new URLSearchParams(useSearch())
  const asked = Number(said.get('tahun'))
  const tahun = yearsToChoose(today).find(y => y === asked) ?? Number(today.slice(0, 4))
  return { tahun, wilayah: said.get('wilayah') ?? '', isi: said.get('isi') ?? '' }
}

export const planHref = (tahun: number, more: Readonly<Record<string, string>> = {}): string =>
  `/target?${new URLSearchParams({ tahun: String(tahun), ...more })}`
