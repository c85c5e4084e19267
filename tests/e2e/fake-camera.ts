import { writeFileSync } from 'node:fs'
import { qrModules } from '../../src/features/shared/qr-modules.ts'
import type { Ecc } from '../../src/features/shared/qr-modules.ts'

/** What lies before the camera of a phone: Chromium plays a film from a file, which we draw anew for each card. */
const width = 640
const height = 480

export type FakeCamera = {
  readonly flags: readonly string[]
  /** Before the camera is opened the next time. */
  shows(text: string): void
  /** The screen of another phone, where one code follows the other, again and again. */
  plays(texts: readonly string[]): void
}

export function fakeCamera(file: string): FakeCamera {
  const shows = (text: string): void => writeFileSync(file, filmOf([picture(text, 300), picture(text, 300)]))
  const plays = (texts: readonly string[]): void =>
    writeFileSync(file, filmOf(texts.flatMap(text => Array<Buffer>(3).fill(picture(text, 460, 'L')))))
  shows('')
  return {
    flags: [
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${file}`,
    ],
    shows,
    plays,
  }
}

/** An uncompressed film; Chromium wants two pictures at least. */
const filmOf = (pictures: readonly Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`),
    ...pictures.flatMap(p => [Buffer.from('FRAME\n'), p]),
  ])

/** A grey table, and a card on it, so many points wide, if there is something to show. */
function picture(text: string, side: number, ecc?: Ecc): Buffer {
  const light = Buffer.alloc(width * height, 120)
  if (text !== '') lay(light, text, side, ecc)
  return Buffer.concat([light, Buffer.alloc(((width * height) / 4) * 2, 128)])
}

function lay(light: Buffer, text: string, side: number, ecc?: Ecc): void {
  const { size, rows } = qrModules(text, ecc)
  const one = Math.floor(side / size)
  const left = Math.floor((width - size * one) / 2)
  const top = Math.floor((height - size * one) / 2)
  for (let y = 0; y < size * one; y++)
    for (let x = 0; x < size * one; x++)
      light[(top + y) * width + left + x] = rows[Math.floor(y / one)]?.[Math.floor(x / one)] ? 25 : 235
}
