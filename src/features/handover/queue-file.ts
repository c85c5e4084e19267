import { collector } from '../../domain/handover/index.ts'
import type { MessageFrames } from '../../domain/handover/index.ts'
import { download } from '../shared/download.ts'

/** The same frames as on the screen, one a line: WhatsApp and Bluetooth let a text pass, and one reader reads both. */
const heading = 'Antrean hari buka posyandu. Buka di Saku Kader: Hari buka, Terima antrean dari HP lain.'
/** What is longer was not made by this app. */
const longest = 2 * 1024 * 1024

export function queueFile({ blocks, text }: MessageFrames, on: string): File {
  const lines = Array.from({ length: blocks }, (_, n) => text(n))
  return new File([[heading, ...lines, ''].join('\n')], `antrean-${on}.txt`, { type: 'text/plain' })
}

/** WhatsApp, Bluetooth, a phone nearby: where the phone has such a sheet and lets files through it. */
export const canShare = (file: File): boolean =>
  typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] })

export const shareFile = (file: File): Promise<void> =>
  navigator.share({ files: [file], title: 'Antrean hari buka' }).catch(() => undefined) // closing the sheet is no fault

export const keepFile = (file: File): void => download(file, file.name)

/** Undefined: another file, or one that is not whole. */
export async function messageIn(file: Blob): Promise<Uint8Array | undefined> {
  if (file.size > longest) return undefined
  const eye = collector()
  for (const line of (await file.text()).split(/\r?\n/)) {
    const seen = eye.add(line.trim())
    if (seen.state === 'whole') return seen.message
  }
  return undefined
}
