import jsQR from 'jsqr'

/** Resolves with the first QR that the camera sees, or undefined when aborted; the camera is always given back. */
export async function scanLoop(video: HTMLVideoElement, signal: AbortSignal): Promise<string | undefined> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  try {
    video.srcObject = stream
    await video.play()
    const canvas = document.createElement('canvas')
    while (!signal.aborted) {
      const text = read(video, canvas)
      if (text) return text
      await new Promise(requestAnimationFrame)
    }
    return undefined
  } finally {
    for (const track of stream.getTracks()) track.stop()
  }
}

function read(video: HTMLVideoElement, canvas: HTMLCanvasElement): string | undefined {
  const { videoWidth: width, videoHeight: height } = video
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context || width === 0) return undefined
  canvas.width = width
  canvas.height = height
  context.drawImage(video, 0, 0)
  return jsQR(context.getImageData(0, 0, width, height).data, width, height)?.data
}
