/** An id behind a number of one posyandu. */
export type Behind = { readonly id: string; readonly posyandu: string }

export type Listed = {
  /** Each once. */
  readonly ids: readonly string[]
  /** Families are counted at every posyandu at which one of them lives: how many times more they are in the sum. */
  readonly again: number
}

/**
 * Those of `all` who are not among `gone`. A person is one, wherever she lives; a family that was visited at one posyandu
 * and not at another is among those of the other who were not.
 */
export function listed(all: readonly Behind[], gone: readonly Behind[], isFamily: boolean): Listed {
  const key = (b: Behind): string => (isFamily ? `${b.posyandu} ${b.id}` : b.id)
  const out = new Set(gone.map(key))
  const left = new Map(all.filter(b => !out.has(key(b))).map(b => [key(b), b.id]))
  const ids = [...new Set(left.values())]
  return { ids, again: left.size - ids.length }
}
