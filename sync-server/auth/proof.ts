import { createHmac, webcrypto } from 'node:crypto'
import * as z from 'zod/mini'
import { sameText } from './codes.ts'

/** The public half of a phone's ECDSA P-256 key; its other half never leaves the phone. */
export const publicKeySchema = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  y: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
})
export type PublicKey = z.infer<typeof publicKeySchema>

/** One text per key, whatever the order of the fields that the browser sent. */
export const keyText = ({ kty, crv, x, y }: PublicKey): string => JSON.stringify({ kty, crv, x, y })

/** `proof`: base64url of the 64 raw bytes that WebCrypto's ECDSA with SHA-256 gives over `parts` joined with `|`. */
export async function proves(key: PublicKey, proof: string, ...parts: readonly string[]): Promise<boolean> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const imported = await webcrypto.subtle
    .importKey('jwk', key, algorithm, false, ['verify'])
    .catch(() => undefined)
  if (!imported) return false
  const bytes = new TextEncoder().encode(parts.join('|'))
  return webcrypto.subtle.verify(
    { name: 'ECDSA', hash: 'SHA-256' },
    imported,
    Buffer.from(proof, 'base64url'),
    bytes,
  )
}

const minutes5 = 300_000

const sealOf = (secret: string, replica: string, until: string): string =>
  createHmac('sha256', secret).update(`challenge|${replica}|${until}`).digest('base64url')

/** A question that only this server can have asked, good for five minutes and for one replica; nothing is stored. */
export function challengeFor(secret: string, replica: string, now: Date): string {
  const until = String(now.getTime() + minutes5)
  return `${until}.${sealOf(secret, replica, until)}`
}

export function isChallenge(secret: string, replica: string, challenge: string, now: Date): boolean {
  const [until = '', seal = ''] = challenge.split('.')
  return sameText(seal, sealOf(secret, replica, until)) && Number(until) >= now.getTime()
}
