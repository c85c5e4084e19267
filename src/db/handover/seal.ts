import { readPacket } from '../../domain/handover/index.ts'
import type { Packet } from '../../domain/handover/index.ts'
import { frame, unframe } from '../../domain/log/columns/frame.ts'
import { pack } from '../../domain/log/columns/pack.ts'
import { unpack } from '../../domain/log/columns/unpack.ts'
import { unzipped, zipped } from './zip.ts'

/**
 * A queue names people, so nobody who films the screen or finds the file may read it: it is sealed under a key that
 * follows from the random id of the posyandu, which every phone that was enrolled there holds (RULES.md Y2). That is no
 * proof of who made it, only that it was somebody of this posyandu.
 */
const version = 1
const ivBytes = 12
const room = { chars: 8 * 1024 * 1024, depth: 24 }

type Random = (bytes: number) => Uint8Array

export async function sealed(packet: Packet, random: Random): Promise<Uint8Array<ArrayBuffer>> {
  const { ids, text } = pack(packet)
  const plain = frame(ids, await zipped(text))
  const iv = new Uint8Array(random(ivBytes))
  const head = Uint8Array.of(version)
  const key = await keyOf(packet.posyandu)
  const secret = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: head }, key, plain)
  const out = new Uint8Array(head.length + iv.length + secret.byteLength)
  out.set(head)
  out.set(iv, head.length)
  out.set(new Uint8Array(secret), head.length + iv.length)
  return out
}

export type Unsealed =
  | { readonly state: 'opened'; readonly packet: Packet }
  /** Of a later version of this app. */
  | { readonly state: 'newer' }
  /** Of none of these posyandu, or not whole. */
  | { readonly state: 'foreign' }

export async function unsealed(message: Uint8Array, posyandu: readonly string[]): Promise<Unsealed> {
  if ((message[0] ?? 0) > version) return { state: 'newer' }
  for (const id of posyandu) {
    const packet = await opened(new Uint8Array(message), id).catch(() => undefined) // another key, or not ours
    if (packet?.posyandu === id) return { state: 'opened', packet }
  }
  return { state: 'foreign' }
}

async function opened(message: Uint8Array<ArrayBuffer>, posyandu: string): Promise<Packet | undefined> {
  const [head, iv, secret] = [message.slice(0, 1), message.slice(1, 1 + ivBytes), message.slice(1 + ivBytes)]
  const key = await keyOf(posyandu)
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: head }, key, secret)
  const { ids, zipped: text } = unframe(new Uint8Array(plain))
  return readPacket(unpack({ ids, text: await unzipped(new Uint8Array(text)) }, room))
}

async function keyOf(posyandu: string): Promise<CryptoKey> {
  const words = new TextEncoder()
  const from = await crypto.subtle.importKey('raw', words.encode(posyandu), 'HKDF', false, ['deriveKey'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: words.encode('saku-serah-1'), info: new Uint8Array() }
  return crypto.subtle.deriveKey(how, from, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** Four figures that both phones show, so that two people see that they mean the same. */
export async function checkCode(message: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(message))
  return String(new DataView(hash).getUint32(0) % 10_000).padStart(4, '0')
}
