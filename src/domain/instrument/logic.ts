/** "Or" and "and" that keep "cannot be assessed": true wins an or, false wins an and, else unknown stays unknown. */
type Maybe = boolean | undefined

export const any = (...xs: readonly Maybe[]): Maybe => {
  if (xs.includes(true)) return true
  return xs.includes(undefined) ? undefined : false
}

export const all = (...xs: readonly Maybe[]): Maybe => {
  if (xs.includes(false)) return false
  return xs.includes(undefined) ? undefined : true
}

export const not = (x: Maybe): Maybe => (x === undefined ? undefined : !x)

/** A yes/no that may be "tidak tahu" or missing. */
export const yes = (x: boolean | 'tidak-tahu' | undefined): Maybe => (typeof x === 'boolean' ? x : undefined)

/** A list of chips that was asked: is any of these in it? */
export const includesAny = <V extends string>(
  list: readonly V[] | 'tidak-tahu' | undefined,
  some: readonly V[],
): Maybe => (list === undefined || list === 'tidak-tahu' ? undefined : some.some(v => list.includes(v)))
