import { encode } from 'uqr'

/** How much of a code may be unreadable: on a screen nothing is worn, and fewer squares are larger ones. */
export type Ecc = 'L' | 'M'

/** The squares of a code with the quiet edge that readers ask for; as much repair as fits its size, for cards that are worn. */
export function qrModules(
  text: string,
  ecc: Ecc = 'M',
): { size: number; rows: readonly (readonly boolean[])[] } {
  const { data, size } = encode(text, { border: 4, ecc, boostEcc: true })
  return { size, rows: data }
}
