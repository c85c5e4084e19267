import { base64url, bytesOf } from './base64url.ts'
import { fileVersion, headerOf, signedText } from './sealed-file.ts'
import type { SealedFile, SealKey } from './sealed-file.ts'

export type Subtle = Pick<
  SubtleCrypto,
  'deriveBits' | 'deriveKey' | 'encrypt' | 'decrypt' | 'exportKey' | 'generateKey' | 'importKey'
>

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const
const utf8 = new TextEncoder()

type Content = {
  readonly form: SealedFile['form']
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly saves: number
}
type Author = {
  readonly subtle: Subtle
  readonly random: (bytes: number) => Uint8Array
  readonly key: SealKey
  readonly device: string
  readonly made: string
  readonly sign: (text: string) => Promise<string>
}

/** X1: a key of its own for each file, which the phone forgets at once: what it sealed it cannot open itself. */
export async function sealFile({ form, bytes, saves }: Content, author: Author): Promise<SealedFile> {
  const { subtle, key, device, made } = author
  const own = await subtle.generateKey(curve, true, ['deriveBits'])
  const point = base64url(new Uint8Array(await subtle.exportKey('raw', own.publicKey)))
  const iv = new Uint8Array(author.random(12))
  const header = { saku: 'darurat', v: fileVersion, key: key.id, device, made, saves, form, point } as const
  const said = { ...header, iv: base64url(iv) }
  const theirs = await subtle.importKey('raw', bytesOf(key.point) ?? new Uint8Array(), curve, false, [])
  const secret = await fileKey(subtle, own.privateKey, theirs, point)
  const cipher = { name: 'AES-GCM', iv, additionalData: utf8.encode(headerOf(said)) }
  const sealed = { ...said, sealed: base64url(new Uint8Array(await subtle.encrypt(cipher, secret, bytes))) }
  return { ...sealed, signature: await author.sign(signedText(sealed)) }
}

/** What was sealed; undefined: not with this key, or changed since. */
export async function openFile(
  file: SealedFile,
  subtle: Subtle,
  privateKey: JsonWebKey,
): Promise<Uint8Array | undefined> {
  try {
    const own = await subtle.importKey('jwk', privateKey, curve, false, ['deriveBits'])
    const theirs = await subtle.importKey('raw', known(file.point), curve, false, [])
    const secret = await fileKey(subtle, own, theirs, file.point)
    const cipher = { name: 'AES-GCM', iv: known(file.iv), additionalData: utf8.encode(headerOf(file)) }
    return new Uint8Array(await subtle.decrypt(cipher, secret, known(file.sealed)))
  } catch {
    return undefined
  }
}

/** The schema has looked at each. */
const known = (text: string): Uint8Array<ArrayBuffer> => bytesOf(text) ?? new Uint8Array()

async function fileKey(subtle: Subtle, own: CryptoKey, theirs: CryptoKey, point: string): Promise<CryptoKey> {
  const shared = await subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256)
  const secret = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  const info = utf8.encode(`saku-darurat|${point}`)
  const way = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }
  return subtle.deriveKey(way, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}
