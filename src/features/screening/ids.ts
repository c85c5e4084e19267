type Where = { readonly hari?: string | undefined; readonly happenedOn: string; readonly posyandu: string }

export const formDraft = (where: Where, person: string, instrument: string): string =>
  `ukur:${person}:${instrument}:${where.hari ?? where.happenedOn}`

export const correctionDraft = (record: string): string => `betulkan:${record}`
