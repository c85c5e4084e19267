/** Programme antigens, in the order of the KIA book. */
export const antigens = [
  'HB0',
  'BCG',
  'OPV',
  'DPT-HB-Hib',
  'PCV',
  'RV',
  'IPV',
  'MR',
  'JE',
  'DT',
  'Td',
  'HPV',
] as const
export type Antigen = (typeof antigens)[number]

/** What is injected: an antigen by itself, or hexavalent, which is DPT-HB-Hib and polio in one. */
export const products = [...antigens, 'HEXA'] as const
export type Product = (typeof products)[number]

export const contains = (product: Product): readonly Antigen[] =>
  product === 'HEXA' ? ['DPT-HB-Hib', 'IPV'] : [product]

export const isProduct = (text: string): text is Product => (products as readonly string[]).includes(text)
