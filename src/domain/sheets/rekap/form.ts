/**
 * A printed recap as data: its headings from left to right, and under each the columns with the count that stands in them.
 * The recap sheet, the kader's Laporan and its print read the same list.
 */
export type RecapForm = {
  readonly id: string
  readonly title: string
  /** The short name on a phone. */
  readonly short: string
  readonly form: string
  readonly version: string
  readonly signs: readonly string[]
  readonly blocks: readonly Block[]
}

export type Block = {
  readonly heading: string
  readonly cells: readonly (readonly [label: string, count: string])[]
}

/** The columns of "ya" and "tidak" of one row of a recap. */
export const yesNo = (heading: string, id: string): Block => ({
  heading,
  cells: [
    ['Ya', `${id}-ya`],
    ['Tidak', `${id}-tidak`],
  ],
})

/** Who was expected, who came, who did not, and who was referred: of each group of the form. */
export function cameBlocks(
  recap: string,
  groups: readonly (readonly [key: string, label: string])[],
): readonly Block[] {
  const of = (heading: string, what: string): Block => ({
    heading,
    cells: groups.map(([key, label]) => [label, `${recap}-${what}-${key}`] as const),
  })
  return [of('Sasaran', 'sasaran'), of('Datang', 'datang'), of('Tidak datang', 'tidak-datang')]
}

export const referredBlock = (
  recap: string,
  groups: readonly (readonly [key: string, label: string])[],
): Block => ({
  heading: 'Dirujuk',
  cells: groups.map(([key, label]) => [label, `${recap}-dirujuk-${key}`] as const),
})

export const taughtBlock = (recap: string): Block => ({
  heading: 'Edukasi',
  cells: [['Dapat edukasi', `${recap}-edukasi`]],
})

export const imtBlock = (heading: string, recap: string): Block => ({
  heading,
  cells: [
    ['Sangat kurus', `${recap}-imt-SK`],
    ['Kurus', `${recap}-imt-K`],
    ['Normal', `${recap}-imt-N`],
    ['Gemuk', `${recap}-imt-G`],
    ['Obesitas', `${recap}-imt-O`],
  ],
})

export const levelBlock = (heading: string, id: string): Block => ({
  heading,
  cells: [
    ['Rendah', `${id}-R`],
    ['Normal', `${id}-N`],
    ['Tinggi', `${id}-T`],
  ],
})

export const waistBlock = (heading: string, recap: string): Block => ({
  heading,
  cells: [
    ['Laki-laki', `${recap}-lp-ya-l`],
    ['Perempuan', `${recap}-lp-ya-p`],
  ],
})

export const signsBlock = (recap: string): Block => ({
  heading: 'Gejala TBC',
  cells: [['2 gejala atau lebih', `${recap}-tbc-ya`]],
})

const edition = { version: '2023', signs: ['Kader', 'Bidan desa'] } as const

export const cardRecap = (
  number: 3 | 6 | 9 | 13,
  rest: Pick<RecapForm, 'id' | 'title' | 'short' | 'blocks'>,
): RecapForm => ({ ...edition, form: `Formulir ${number} Kartu Bantu Posyandu`, ...rest })
