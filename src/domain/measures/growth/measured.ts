/** What was measured. Absent is "not measured", which is never "normal". */
export type Measured = {
  readonly weightKg?: number | undefined
  readonly heightCm?: number | undefined
  readonly position?: Position | undefined
  readonly headCm?: number | undefined
  readonly armCm?: number | undefined
  readonly oedema?: boolean | undefined
}

export type Position = 'telentang' | 'berdiri'
export type Figure = 'weightKg' | 'heightCm' | 'headCm' | 'armCm'

/** Wide enough for every child, also a mismeasured one; beyond lies another unit or a slip of the finger. */
const possible: Readonly<Record<Figure, { readonly over: number; readonly until: number }>> = {
  weightKg: { over: 0, until: 300 },
  heightCm: { over: 10, until: 300 },
  headCm: { over: 0, until: 100 },
  armCm: { over: 0, until: 100 },
}

const figures = Object.keys(possible) as readonly Figure[] // the keys of the object above

/** A figure that can be judged. */
export function figureOf(measured: Measured, figure: Figure): number | undefined {
  const value = measured[figure]
  if (value === undefined) return undefined
  const { over, until } = possible[figure]
  return value > over && value <= until ? value : undefined
}

/** Figures that were given and cannot be true: said, and counted as not measured. */
export const impossibleFigures = (measured: Measured): Figure[] =>
  figures.filter(f => measured[f] !== undefined && figureOf(measured, f) === undefined)
