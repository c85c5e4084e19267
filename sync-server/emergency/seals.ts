import { createHash, webcrypto } from 'node:crypto'
import * as z from 'zod/mini'
import type { SealKey } from '../../src/domain/log/sealed/sealed-file.ts'

/** A pair for sealing emergency files, as it is kept beside the ledger. JWK of a private key of P-256. */
export const sealPair = z.object({
  id: z.string(),
  made: z.string(),
  key: z.object({
    kty: z.literal('EC'),
    crv: z.literal('P-256'),
    x: z.string(),
    y: z.string(),
    d: z.string(),
  }),
})
export type SealPair = z.infer<typeof sealPair>

/** RULES.md X2: files are sealed with the newest; what was sealed with an older one is opened for ever. */
export type Seals = {
  readonly current: SealKey
  privateOf(id: string): SealPair['key'] | undefined
}

export async function newSealPair(now: Date): Promise<SealPair> {
  const made = await webcrypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])
  const jwk = await webcrypto.subtle.exportKey('jwk', made.privateKey)
  const key = sealPair.shape.key.parse(jwk)
  const id = createHash('sha256').update(pointOf(key)).digest('base64url').slice(0, 8)
  return { id, made: now.toISOString(), key }
}

/** `pairs`: oldest first, at least one. */
export function sealsOf(pairs: readonly SealPair[]): Seals {
  const newest = pairs.at(-1)
  if (!newest) throw new Error('There is no key for sealing')
  return {
    current: { id: newest.id, point: pointOf(newest.key) },
    privateOf: id => pairs.find(p => p.id === id)?.key,
  }
}

/** Uncompressed: 4, x, y. */
const pointOf = ({ x, y }: SealPair['key']): string =>
  Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]).toString(
    'base64url',
  )
