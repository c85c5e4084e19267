import type { CarriedFile, CarriedStore } from '../../src/db/carried.ts'
import { keyText, publicKeySchema } from '../../sync-server/auth/proof.ts'

/** The emergency files that a phone carries, in memory. */
export function carriedFiles(): CarriedStore {
  const files = new Map<string, CarriedFile>()
  return {
    list: async () => [...files.values()],
    keep: async file => {
      const known = files.get(file.id)
      if (!known || known.state === 'refused') files.set(file.id, file)
    },
    put: async file => void files.set(file.id, file),
    drop: async id => void files.delete(id),
    made: async () => undefined,
    noteMade: async () => {},
    close: () => {},
  }
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
const pair = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])

/** One key for all phones of a process: what a forged signature is worth is tried in tests/server/emergency.test.ts. */
export const phoneKey = {
  publicKey: keyText(publicKeySchema.parse(await crypto.subtle.exportKey('jwk', pair.publicKey))),
  sign: async (text: string): Promise<string> => {
    const way = { name: 'ECDSA', hash: 'SHA-256' }
    const signature = await crypto.subtle.sign(way, pair.privateKey, new TextEncoder().encode(text))
    return Buffer.from(signature).toString('base64url')
  },
}
