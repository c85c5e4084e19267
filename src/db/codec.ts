/** Every stored value passes through here; plain until the vault comes. Both run before or after a transaction, never in it. */
export type Codec = {
  encode(value: unknown): unknown
  decode(value: unknown): unknown
}

export const plainCodec: Codec = { encode: value => value, decode: value => value }

/** Thousands of rows that need no waiting are not waited for one by one. */
export async function decodedAll<T>(codec: Codec, values: readonly unknown[]): Promise<readonly T[]> {
  const all = values.map(value => codec.decode(value))
  return (all.some(v => v instanceof Promise) ? await Promise.all(all) : all) as T[] // see `decoded`
}

/** What this codec wrote is what it reads: the one place where a stored value gets its type back. */
export async function decoded<T>(codec: Codec, value: unknown): Promise<T> {
  return (await codec.decode(value)) as T
}
