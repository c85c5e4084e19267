import type { Choice } from './choice.ts'

type Asked = {
  readonly choice: Choice
  readonly place: string
  readonly count: string
  /** Those who have this one too are left out. */
  readonly without?: string
}

/** The address of the list of people behind a figure. */
export function namesHref({ choice, place, count, without }: Asked): string {
  const { indikator, bulan } = choice
  const from = indikator.period === 'tahun' ? `${bulan.slice(0, 4)}-01` : bulan
  return `/pws/nama?${new URLSearchParams({
    hitung: count,
    ...(without === undefined ? {} : { kecuali: without }),
    wilayah: place,
    dari: from,
    sampai: bulan,
  })}`
}
