import { useEffect, useState } from 'react'
import type { MessageFrames } from '../../domain/handover/index.ts'
import { Button } from '../../ui/index.ts'
import { QrPicture } from '../shared/QrPicture.tsx'
import './handover.css'

/** Slow enough for a cheap screen to have changed and a cheap camera to have seen it. */
const shownFor = 200

/** One code after the other, for as long as somebody looks: which ones the other phone has missed does not matter. */
export function QrFilm({ frames, label }: { frames: MessageFrames; label: string }) {
  const [number, setNumber] = useState(0)
  const [still, setStill] = useState(false)
  useEffect(() => {
    if (still) return undefined
    const id = setInterval(() => setNumber(n => n + 1), shownFor)
    return () => clearInterval(id)
  }, [still])
  return (
    <div className="qr-film">
      <QrPicture text={frames.text(number)} label={label} ecc="L" />
      <Button small onClick={() => setStill(!still)}>
        {still ? 'Jalankan lagi' : 'Hentikan sebentar'}
      </Button>
    </div>
  )
}
