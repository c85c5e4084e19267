import { writeFileSync } from 'node:fs'
import { qrModules } from '../../src/features/shared/qr-modules.ts'

/** What lies before the camera of a phone: Chromium plays a film from a file, which we draw anew for each card. */
const width = 640
const height = 480

export type FakeCamera = {
  readonly flags: readonly string[]
  /** Before the camera is opened the next time. */
  shows(text: string): void
}

export function fakeCamera(file: string): FakeCamera {
  const shows = (text: string): void => writeFileSync(file, film(text))
  shows('')
  return {
    flags: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${file}`,
    ],
    shows,
  }
}

/** Two equal frames of an uncompressed film: a grey table, and a card on it if there is something to show. */
function film(text: string): Buffer {
  const light = Buffer.alloc(width * height, 120)
  if (text !== '') lay(light, text)
  const colour = Buffer.alloc(((width * height) / 4) * 2, 128)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colour])
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), frame, frame])
}

function lay(light: Buffer, text: string): void {
  const { size, rows } = qrModules(text)
  const one = Math.floor(300 / size)
  const left = Math.floor((width - size * one) / 2)
  const top = Math.floor((height - size * one) / 2)
  for (let y = 0; y < size * one; y++)
    for (let x = 0; x < size * one; x++)
      light[(top + y) * width + left + x] = rows[Math.floor(y / one)]?.[Math.floor(x / one)] ? 25 : 235
}
