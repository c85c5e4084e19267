import { fromBase45, toBase45 } from './base45.ts'
import { crc32 } from './crc32.ts'

/** One picture of a message that is shown as many: RULES.md Y3. */
export type Frame = {
  /** Checksum of the whole message: frames of two messages are never mixed. */
  readonly session: number
  /** Of how many blocks the message consists. */
  readonly blocks: number
  /** Below `blocks`: this block as it is. From there on: a mixture of blocks, see `mixture`. */
  readonly number: number
  readonly payload: Uint8Array
}

export const framePrefix = 'SAKU:S1:'
const frameEnd = '.'
const head = 9
const tail = 4

/** A message is at most this many blocks, and a block this many bytes. */
export const maxBlocks = 512
export const maxBlock = 600

/** The text of a QR code. It ends in a full stop, because readers and messengers cut off blanks. */
export function frameText({ session, blocks, number, payload }: Frame): string {
  const bytes = new Uint8Array(head + payload.length + tail)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, session)
  view.setUint16(4, blocks)
  view.setUint16(6, number >>> 8)
  view.setUint8(8, number & 0xff)
  bytes.set(payload, head)
  view.setUint32(head + payload.length, crc32(bytes.subarray(0, head + payload.length)))
  return framePrefix + toBase45(bytes) + frameEnd
}

/** Undefined: another code, or a frame that was read badly. */
export function readFrame(text: string): Frame | undefined {
  if (!text.startsWith(framePrefix) || !text.endsWith(frameEnd) || text.length > 2 * maxBlock)
    return undefined
  const bytes = fromBase45(text.slice(framePrefix.length, -frameEnd.length))
  if (!bytes || bytes.length <= head + tail) return undefined
  const view = new DataView(bytes.buffer)
  const end = bytes.length - tail
  if (view.getUint32(end) !== crc32(bytes.subarray(0, end))) return undefined
  const blocks = view.getUint16(4)
  const number = view.getUint16(6) * 256 + view.getUint8(8)
  const payload = bytes.subarray(head, end)
  if (blocks < 1 || blocks > maxBlocks || payload.length > maxBlock) return undefined
  return { session: view.getUint32(0), blocks, number, payload }
}
