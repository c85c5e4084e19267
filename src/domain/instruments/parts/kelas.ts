import { crosses, type Context, type Threshold } from '../../instrument/index.ts'

/** The first cut-off that is crossed names the class; a table read from top to bottom. */
export function kelas<V extends string, W extends string>(
  x: number | undefined,
  c: Context,
  table: readonly (readonly [Threshold, V])[],
  otherwise: W,
): V | W | undefined {
  if (x === undefined) return undefined
  return table.find(([t]) => crosses(t, x, c))?.[1] ?? otherwise
}
