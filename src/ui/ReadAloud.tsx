import { useEffect, useState } from 'react'
import { Volume2 } from './icons.tsx'

export type ReadAloudProps = {
  text: string
  /** Spoken name of the button: "Bacakan pertanyaan". */
  label?: string | undefined
  className?: string | undefined
}

const canSpeak = (): boolean => typeof window !== 'undefined' && 'speechSynthesis' in window

const speak = (text: string, onEnd: () => void) => {
  const words = new SpeechSynthesisUtterance(text)
  words.lang = 'id-ID'
  words.rate = 0.95
  words.onend = onEnd
  words.onerror = onEnd
  window.speechSynthesis.cancel()
  window.speechSynthesis.speak(words)
}

/** Not shown where the phone has no voice. A second press stops. */
export const ReadAloud = ({ text, label = 'Bacakan dengan suara', className }: ReadAloudProps) => {
  const [speaking, setSpeaking] = useState(false)
  useEffect(() => (speaking ? () => window.speechSynthesis.cancel() : undefined), [speaking])
  if (!canSpeak()) return null

  const toggle = () => {
    setSpeaking(!speaking)
    if (!speaking) speak(text, () => setSpeaking(false))
  }
  return (
    <button
      type="button"
      className={className ?? 'btn btn-plain btn-square'}
      aria-label={speaking ? 'Berhenti membacakan' : label}
      aria-pressed={speaking}
      onMouseDown={event => event.preventDefault()}
      onClick={toggle}
    >
      <Volume2 />
    </button>
  )
}
