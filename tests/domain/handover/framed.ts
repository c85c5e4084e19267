import { framesOf } from '../../../src/domain/handover/message-frames.ts'

/** Each block once, as the first round on the screen shows them. */
export function framed(message: Uint8Array): string[] {
  const frames = framesOf(message)
  return Array.from({ length: frames.blocks }, (_, n) => frames.text(n))
}
