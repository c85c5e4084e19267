/** The four domains of section 2.3.6. */
export const domains = {
  'motorik-kasar': 'Gerak tubuh (motorik kasar)',
  'motorik-halus': 'Gerak tangan dan mata (motorik halus)',
  bahasa: 'Bicara dan mengerti (bahasa)',
  sosial: 'Bergaul dan mandiri (sosial-kemandirian)',
} as const

export type Domain = keyof typeof domains

type Item = {
  /** Never changed once stored: it is part of the answer's key. */
  readonly id: string
  readonly domain: Domain
  readonly ask: string
  /** The ability in few words, for results and columns. */
  readonly label: string
}

/** What a child can do when an age has passed, in our own words. */
export type Band = {
  readonly id: string
  /** As said: "umur 3–6 bulan". */
  readonly words: string
  /** Completed months at which this age has passed: from then on the list is asked. */
  readonly passedAt: number
  readonly items: readonly Item[]
  /** What the family does at home when something of a domain is not there yet. */
  readonly play: Readonly<Record<Domain, string>>
}
