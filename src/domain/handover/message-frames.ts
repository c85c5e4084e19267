import { crc32 } from './crc32.ts'
import { frameText, maxBlocks } from './frame.ts'
import { has, mixInto, mixture } from './mixture.ts'

/**
 * Bytes of a message in one picture: with what stands around them a code of version 13 at level L, 69 squares a side, of
 * which a cheap camera reads each with four points or more from a screen that is 360 points wide.
 */
export const blockBytes = 380

const lengthBytes = 4
export const maxMessageBytes = maxBlocks * blockBytes - lengthBytes

export type MessageFrames = {
  /** How many frames are needed at least. */
  readonly blocks: number
  /** The text of frame n; n may go on for ever. */
  text(number: number): string
}

export function framesOf(message: Uint8Array): MessageFrames {
  if (message.length > maxMessageBytes)
    throw new RangeError(`A message of ${message.length} bytes is too long`)
  const blocks = Math.ceil((message.length + lengthBytes) / blockBytes)
  const padded = new Uint8Array(blocks * blockBytes)
  new DataView(padded.buffer).setUint32(0, message.length)
  padded.set(message, lengthBytes)
  const session = crc32(padded)
  const block = (i: number) => padded.subarray(i * blockBytes, (i + 1) * blockBytes)
  return {
    blocks,
    text(number) {
      const bits = mixture(number, blocks)
      const payload = new Uint8Array(blockBytes)
      for (let i = 0; i < blocks; i++) if (has(bits, i)) mixInto(payload, block(i))
      return frameText({ session, blocks, number, payload })
    },
  }
}

/** What was put together of its blocks: undefined if it is not what was taken apart. */
export function messageOf(padded: Uint8Array, session: number): Uint8Array | undefined {
  if (padded.length < lengthBytes || crc32(padded) !== session) return undefined
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  return length + lengthBytes <= padded.length ? padded.slice(lengthBytes, lengthBytes + length) : undefined
}
