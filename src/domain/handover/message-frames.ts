import { crc32 } from './crc32.ts'
import { frameText, maxBlocks } from './frame.ts'
import { has, mixInto, mixture } from './mixture.ts'

/**
 * At most so many bytes of a message in one picture: with what stands around them just a code of version 12 at level L,
 * 65 squares a side. More squares are lost by a cheap camera before fewer pictures make up for it, and so are those of
 * level M.
 */
const largestBlock = 336

const lengthBytes = 4
export const maxMessageBytes = maxBlocks * largestBlock - lengthBytes

export type MessageFrames = {
  /** How many frames are needed at least. */
  readonly blocks: number
  /** The text of frame n; n may go on for ever. */
  text(number: number): string
}

/** Undefined: it is too long to be shown. */
export function framesOf(message: Uint8Array): MessageFrames | undefined {
  if (message.length > maxMessageBytes) return undefined
  const blocks = Math.ceil((message.length + lengthBytes) / largestBlock)
  const blockBytes = Math.ceil((message.length + lengthBytes) / blocks)
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
