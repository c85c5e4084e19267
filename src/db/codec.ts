/** Every stored value passes through here; plain until the vault comes. Both run before or after a transaction, never in it. */
export type Codec = {
  encode(value: unknown): unknown
  decode(value: unknown): unknown
}

export const plainCodec: Codec = { encode: value => value, decode: value => value }

/** What this codec wrote is what it reads: the one place where a stored value gets its type back. */
export async function decoded<T>(codec: Codec, value: unknown): Promise<T> {
  return (await codec.decode(value)) as T
}
