import jsQR from 'jsqr'

/** Reading takes a slow phone longer than a frame lasts, and a patterned cloth much longer: it happens beside the screen. */
export type Frame = { readonly pixels: Uint8ClampedArray; readonly width: number; readonly height: number }

globalThis.onmessage = ({ data }: MessageEvent<Frame>) => {
  const found = jsQR(data.pixels, data.width, data.height, { inversionAttempts: 'dontInvert' })
  globalThis.postMessage(found?.data)
}
