import { useState } from 'react'
import type { CameraTrouble } from './camera.ts'
import { CameraOff } from './CameraOff.tsx'
import { Viewfinder } from './Viewfinder.tsx'

type Props = {
  /** Once for each code that comes before the camera; who has enough takes this off the screen. */
  onFound: (text: string) => void
  onClose: () => void
  /** What to hold before the camera. */
  hint: string
  /** What works without a camera: on a button, and in a sentence. */
  instead: { button: string; words: string }
  /** Codes follow one another on the other screen, and all are wanted. */
  film?: boolean
}

/** The camera, or why there is none. */
export function ScanCode({ onFound, onClose, hint, instead, film }: Props) {
  const [trouble, setTrouble] = useState<CameraTrouble>()
  return trouble ? (
    <CameraOff trouble={trouble} instead={instead} onClose={onClose} onAgain={() => setTrouble(undefined)} />
  ) : (
    <Viewfinder hint={hint} film={film} onFound={onFound} onClose={onClose} onTrouble={setTrouble} />
  )
}
