import { openCamera, torchOf } from './camera.ts'
import { openReader } from './qr-reader.ts'
import type { QrReader } from './qr-reader.ts'
import { cropOf, isDark, restAfter, toldOnce } from './scan-frame.ts'

export type Scan = {
  readonly video: HTMLVideoElement
  readonly signal: AbortSignal
  /** Once for each code that comes before the camera. */
  readonly onText: (text: string) => void
  readonly onDark: (dark: boolean) => void
  /** Only on a phone whose lamp a page may switch. */
  readonly onTorch: (light: (on: boolean) => Promise<void>) => void
  /** Codes follow one another, and all are wanted: the phone does not hum for each. */
  readonly film?: boolean | undefined
}

/** Reads until it is aborted; the camera is always given back. */
export async function scanLoop({
  video,
  signal,
  onText,
  onDark,
  onTorch,
  film = false,
}: Scan): Promise<void> {
  const stream = await openCamera()
  const [track] = stream.getVideoTracks()
  try {
    const reader = await openReader(signal)
    if (signal.aborted) return
    video.srcObject = stream
    await video.play()
    const torch = torchOf(track)
    if (torch) onTorch(torch)
    const isNew = toldOnce()
    const look = eyeOn(video, reader)
    while (!signal.aborted) {
      if (track?.readyState === 'ended') throw new DOMException('The camera was taken', 'NotReadableError')
      const from = performance.now()
      const { text, dark } = await look()
      if (signal.aborted) return
      const at = performance.now()
      onDark(dark)
      if (text !== undefined && isNew(text, at)) {
        if (!film && 'vibrate' in navigator) navigator.vibrate(60)
        onText(text)
      }
      await rest(restAfter(at - from, film))
    }
  } finally {
    for (const each of stream.getTracks()) each.stop()
  }
}

const rest = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))

type Seen = { readonly text: string | undefined; readonly dark: boolean }
const nothing: Seen = { text: undefined, dark: false }

/** Two small pictures that are used again and again: one to read, one to tell how bright it is. */
function eyeOn(video: HTMLVideoElement, reader: QrReader): () => Promise<Seen> {
  const picture = document.createElement('canvas')
  const sample = document.createElement('canvas')
  sample.width = sample.height = 16
  const paper = picture.getContext('2d', { willReadFrequently: true })
  const light = sample.getContext('2d', { willReadFrequently: true })
  return async () => {
    const { videoWidth: width, videoHeight: height } = video
    if (!paper || !light || width === 0) return nothing
    const { x, y, size, drawn } = cropOf(width, height)
    if (picture.width !== drawn) picture.width = picture.height = drawn
    paper.drawImage(video, x, y, size, size, 0, 0, drawn, drawn)
    light.drawImage(picture, 0, 0, 16, 16)
    return { text: await reader(picture), dark: isDark(light.getImageData(0, 0, 16, 16).data) }
  }
}
