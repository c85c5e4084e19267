import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { indicators, isMonth } from '../../domain/indicators/index.ts'
import type { Base, Cluster, Indicator, Programme } from '../../domain/indicators/index.ts'

export const views = {
  tabel: 'Tabel',
  tren: 'Tren',
  peringkat: 'Peringkat',
  kuadran: 'Kuadran',
  laju: 'Laju',
  peta: 'Peta',
} as const
export type View = keyof typeof views

/** How the table stands: every indicator beside each place, one of them by month, or all of one place. */
export const tables = {
  indikator: 'Indikator',
  bulan: 'Per bulan',
  wilayah: 'Ringkas',
} as const
export type TableOf = keyof typeof tables

export const bases = {
  register: 'Sasaran riil (terdata)',
  pusdatin: 'Sasaran Pusdatin',
  daerah: 'Sasaran daerah',
  riil: 'Sasaran riil (disahkan)',
} as const satisfies Record<Base, string>

export const clusters = [
  { value: '2', label: '2 Ibu dan anak' },
  { value: '3', label: '3 Dewasa dan lansia' },
  { value: '4', label: '4 Menular' },
  { value: 'lintas', label: 'Lintas klaster' },
] as const
export type ClusterWord = (typeof clusters)[number]['value']

const clusterOf = (word: string): Cluster =>
  word === 'lintas' ? word : word === '3' ? 3 : word === '4' ? 4 : 2

export const programmesOf = (klaster: ClusterWord): readonly Programme[] => [
  ...new Set(indicators.filter(i => i.cluster === clusterOf(klaster)).map(i => i.programme)),
]
export const indicatorsOf = (programme: Programme): readonly Indicator[] =>
  indicators.filter(i => i.programme === programme)

export type Choice = {
  readonly tampil: View
  readonly susun: TableOf
  readonly klaster: ClusterWord
  readonly program: Programme
  readonly indikator: Indicator
  readonly bulan: string
  readonly wilayah: string
  readonly dasar: Base
  /** The place whose figure is open over the page. */
  readonly angka: string
}
export type Change = Partial<Record<keyof Choice, string>>
type Start = Pick<Choice, 'susun' | 'bulan' | 'wilayah'>

const oneOf = <T extends string>(all: readonly T[], said: string | null, otherwise: T): T =>
  all.find(x => x === said) ?? otherwise

/** What an address says; what it says wrongly is as if it said nothing. */
export function choiceFrom(search: string, start: Start): Choice {
  const said = new URLSearchParams(search)
  const klaster = oneOf(
    clusters.map(c => c.value),
    said.get('klaster'),
    '2',
  )
  const inCluster = programmesOf(klaster)
  const program = oneOf(inCluster, said.get('program'), inCluster[0] ?? 'skdn')
  const choices = indicatorsOf(program)
  const indikator = choices.find(i => i.id === said.get('indikator')) ?? choices[0]
  if (!indikator) throw new Error(`A programme without indicators: ${program}`)
  const bulan = said.get('bulan') ?? ''
  return {
    tampil: oneOf(Object.keys(views) as View[], said.get('tampil'), 'tabel'), // its own keys
    susun: oneOf(Object.keys(tables) as TableOf[], said.get('susun'), start.susun), // its own keys
    klaster,
    program,
    indikator,
    bulan: isMonth(bulan) ? bulan : start.bulan,
    wilayah: said.get('wilayah') ?? start.wilayah,
    dasar: oneOf(Object.keys(bases) as Base[], said.get('dasar'), 'register'), // its own keys
    angka: said.get('angka') ?? '',
  }
}

/** The whole choice stands in the address: back works, and a link that is sent shows the same. */
export function hrefOf(choice: Choice, change: Change): string {
  const { indikator, ...words } = choice
  const next = { ...words, indikator: indikator.id, ...change }
  return `/pws?${new URLSearchParams(Object.entries(next).filter(([, v]) => v !== ''))}`
}

export function useChoice(start: Start): {
  choice: Choice
  href: (change: Change) => string
  go: (change: Change) => void
} {
  const search = useSearch()
  const [, navigate] = useLocation()
  const { susun, bulan, wilayah } = start
  return useMemo(() => {
    const choice = choiceFrom(search, { susun, bulan, wilayah })
    const href = (change: Change): string => hrefOf(choice, change)
    return { choice, href, go: change => navigate(href(change)) }
  }, [search, navigate, susun, bulan, wilayah])
}
