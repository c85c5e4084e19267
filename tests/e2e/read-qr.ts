import jsQR from 'jsqr'
import type { Locator } from 'playwright-core'

/** What a camera would read from the code as it is drawn on the screen. */
export async function readQr(picture: Locator): Promise<string | undefined> {
  const size = Number((await picture.getAttribute('viewBox'))?.split(' ')[2])
  const drawn = (await picture.locator('path').getAttribute('d')) ?? ''
  const one = 4
  const width = size * one
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, run] of drawn.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = 0; row < one; row++) {
      const from = ((Number(y) * one + row) * width + Number(x) * one) * 4
      for (let i = 0; i < Number(run) * one; i++) pixels.fill(0, from + i * 4, from + i * 4 + 3)
    }
  return jsQR(pixels, width, width)?.data
}
