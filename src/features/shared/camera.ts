/** Why there is no picture, as the person before the phone can mend it. */
export type CameraTrouble = 'refused' | 'absent' | 'busy'

export function troubleOf(thrown: unknown): CameraTrouble {
  const name = thrown instanceof DOMException ? thrown.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'absent'
}

/** The one that looks away from the person, where there are two. */
export async function openCamera(): Promise<MediaStream> {
  // A page without https has no mediaDevices at all, whatever the types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined
  if (!devices) throw new DOMException('No camera for this page', 'NotFoundError')
  return devices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
  })
}

/** The lamp beside the camera, where browser and phone let a page switch it. */
export function torchOf(track: MediaStreamTrack | undefined): ((on: boolean) => Promise<void>) | undefined {
  // `torch` is missing in the types; a phone without a lamp does not offer it.
  const can = track?.getCapabilities?.() as { torch?: boolean } | undefined
  if (!track || can?.torch !== true) return undefined
  return on => track.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] })
}
