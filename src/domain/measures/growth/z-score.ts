import type { Lms } from '../../reference/index.ts'

/** The measure that stands at `z` of a row. */
const atPlain = ({ l, m, s }: Lms, z: number): number =>
  l === 0 ? m * Math.exp(s * z) : m * (1 + l * s * z) ** (1 / l)

const plainZ = ({ l, m, s }: Lms, value: number): number =>
  l === 0 ? Math.log(value / m) / s : ((value / m) ** l - 1) / (s * l)

/** Where the curve of a weight is not to be trusted: beyond ±3 a step is as wide as the one from ±2 to ±3. */
const edge = 3

type Straight = { readonly from: number; readonly width: number }

const straightAbove = (lms: Lms): Straight => ({
  from: atPlain(lms, edge),
  width: atPlain(lms, edge) - atPlain(lms, edge - 1),
})

const straightBelow = (lms: Lms): Straight => ({
  from: atPlain(lms, -edge),
  width: atPlain(lms, 1 - edge) - atPlain(lms, -edge),
})

/** `restricted` is for measures in which weight or fat has a part. */
export function zOf(lms: Lms, value: number, restricted: boolean): number {
  const z = plainZ(lms, value)
  if (!restricted || Math.abs(z) <= edge) return z
  const { from, width } = z > 0 ? straightAbove(lms) : straightBelow(lms)
  return Math.sign(z) * edge + (value - from) / width
}

/** The inverse of `zOf`: what a line of a chart shows. */
export function valueAt(lms: Lms, z: number, restricted: boolean): number {
  if (!restricted || Math.abs(z) <= edge) return atPlain(lms, z)
  const { from, width } = z > 0 ? straightAbove(lms) : straightBelow(lms)
  return from + (z - Math.sign(z) * edge) * width
}
