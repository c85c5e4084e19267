import { framesOf } from '../../../src/domain/handover/message-frames.ts'
import type { MessageFrames } from '../../../src/domain/handover/message-frames.ts'

export function shown(message: Uint8Array): MessageFrames {
  const frames = framesOf(message)
  if (!frames) throw new Error('The message is too long to be shown')
  return frames
}

/** Each block once, as the first round on the screen shows them. */
export function framed(message: Uint8Array): string[] {
  const frames = shown(message)
  return Array.from({ length: frames.blocks }, (_, n) => frames.text(n))
}
