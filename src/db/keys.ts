/** Proves that a device is the one that redeemed the invitation. The private key cannot be read out by a script. */
export type Signer = { sign(text: string): Promise<string> }

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }

export const newKeys = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])

export const signer = (keys: CryptoKeyPair): Signer => ({
  async sign(text) {
    const bytes = new TextEncoder().encode(text)
    const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, keys.privateKey, bytes)
    return base64url(new Uint8Array(signature))
  },
})

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
