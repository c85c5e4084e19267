import { qrModules } from '../../src/features/shared/qr-modules.ts'
import { rng } from '../../tests/simulator/rng.ts'

/** The side of the picture that the app decodes, in points. */
export const side = 480

type Eye = ReturnType<typeof rng>

/** What a cheap camera makes of a code on a screen: held askew, out of focus by two points, with noise, grey all around. */
export function photo(text: string, fills: number, eye: Eye): Uint8ClampedArray<ArrayBuffer> {
  const { rows, size } = qrModules(text, 'L')
  const pixels = new Uint8ClampedArray(side * side * 4)
  const scale = (fills * side) / size
  const turn = (eye.next() - 0.5) * 0.2
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const [x0, y0] = [side / 2 + eye.next() * 6 - 3, side / 2 + eye.next() * 6 - 3]
  const lightAt = (x: number, y: number): number => {
    const u = Math.floor((cos * (x - x0) + sin * (y - y0)) / scale + size / 2)
    const v = Math.floor((cos * (y - y0) - sin * (x - x0)) / scale + size / 2)
    const dark = rows[v]?.[u]
    return dark === undefined ? 150 : dark ? 40 : 215
  }
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      let sum = 0
      for (const dy of [-1, 0, 1]) for (const dx of [-1, 0, 1]) sum += lightAt(x + dx, y + dy)
      const noise = (eye.next() + eye.next() + eye.next() - 1.5) * 7
      pixels.fill(sum / 9 + noise, (y * side + x) * 4, (y * side + x) * 4 + 3)
      pixels[(y * side + x) * 4 + 3] = 255
    }
  return pixels
}
