import { encode } from 'uqr'

/** The squares of a code with the quiet edge that readers ask for; as much repair as fits its size, for cards that are worn. */
export function qrModules(text: string): { size: number; rows: readonly (readonly boolean[])[] } {
  const { data, size } = encode(text, { border: 4, ecc: 'M', boostEcc: true })
  return { size, rows: data }
}
