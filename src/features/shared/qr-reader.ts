import { ownScript } from './own-script.ts'
import type { Frame } from './qr-worker.ts'
// oxlint-disable-next-line import/default -- what is asked for with ?worker&url is made by the builder
import workerUrl from './qr-worker.ts?worker&url'

/** Finds the text of a QR code in a picture. */
export type QrReader = (picture: HTMLCanvasElement) => Promise<string | undefined>

type Detector = { detect(picture: HTMLCanvasElement): Promise<readonly { rawValue: string }[]> }
export type DetectorClass = {
  new (options: { formats: readonly string[] }): Detector
  getSupportedFormats(): Promise<readonly string[]>
}

/** Not yet in the types of every browser, because not in every browser. */
const ofThisPhone = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector

/** The phone's own reader where it has one, else ours; ours also when the phone's turns out not to work. */
export async function openReader(
  signal: AbortSignal,
  Detector: DetectorClass | undefined = ofThisPhone,
  own: (signal: AbortSignal) => QrReader = ownReader,
): Promise<QrReader> {
  const formats = (await Detector?.getSupportedFormats().catch(() => [])) ?? [] // an offer that fails is no offer
  if (!Detector || !formats.includes('qr_code')) return own(signal)
  const detector = new Detector({ formats: ['qr_code'] })
  let fallback: QrReader | undefined
  return async picture => {
    if (fallback) return fallback(picture)
    try {
      return (await detector.detect(picture)).find(code => code.rawValue !== '')?.rawValue
    } catch {
      // Phones without the shop's services have the class and nothing behind it.
      fallback = own(signal)
      return fallback(picture)
    }
  }
}

/** A reading that is under way when the camera closes ends without a text, so that the camera is given back. */
function ownReader(signal: AbortSignal): QrReader {
  if (signal.aborted) return () => Promise.resolve(undefined)
  const worker = new Worker(ownScript(workerUrl), { type: 'module' })
  let told: (text: string | undefined) => void = () => undefined
  let failed: (why: unknown) => void = () => undefined
  worker.onmessage = ({ data }: MessageEvent<string | undefined>) => told(data || undefined)
  worker.onerror = why => failed(why)
  signal.addEventListener('abort', () => {
    worker.terminate()
    told(undefined)
  })
  return picture =>
    new Promise((done, fail) => {
      told = done
      failed = fail
      const { width, height } = picture
      const seen = picture.getContext('2d', { willReadFrequently: true })?.getImageData(0, 0, width, height)
      if (!seen) return done(undefined)
      const frame: Frame = { pixels: seen.data, width, height }
      worker.postMessage(frame, [seen.data.buffer])
    })
}
