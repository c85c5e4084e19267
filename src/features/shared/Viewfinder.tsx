import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Actions, Button } from '../../ui/index.ts'
import { Flashlight } from '../../ui/icons.tsx'
import { troubleOf } from './camera.ts'
import type { CameraTrouble } from './camera.ts'
import './scan.css'

type Props = {
  hint: string
  onFound: (text: string) => void
  onClose: () => void
  onTrouble: (trouble: CameraTrouble) => void
  film?: boolean | undefined
}
type Torch = { light: (on: boolean) => Promise<void>; on: boolean }

/** The camera's picture and what helps it to read. */
export function Viewfinder({ hint, onFound, onClose, onTrouble, film }: Props) {
  const video = useRef<HTMLVideoElement>(null)
  const found = useEffectEvent(onFound)
  const fails = useEffectEvent((thrown: unknown) => onTrouble(troubleOf(thrown)))
  const [dark, setDark] = useState(false)
  const [torch, setTorch] = useState<Torch>()

  useEffect(() => {
    const scan = new AbortController()
    const { signal } = scan
    const loop = async (): Promise<void> => {
      const { scanLoop } = await import('./scan-loop.ts')
      if (signal.aborted || !video.current) return
      await scanLoop({
        video: video.current,
        signal,
        film,
        onText: text => found(text),
        onDark: setDark,
        onTorch: light => setTorch({ light, on: false }),
      })
    }
    loop().catch(thrown => (signal.aborted ? undefined : fails(thrown)))
    return () => scan.abort()
  }, [film])

  const lit = torch?.on === true
  const tooDark = torch ? 'Terlalu gelap. Nyalakan senter.' : 'Terlalu gelap. Cari tempat terang.'
  /** A lamp that does not obey is not offered again. */
  const turn = ({ light, on }: Torch): Promise<void> =>
    light(!on).then(
      () => setTorch({ light, on: !on }),
      () => setTorch(undefined),
    )
  return (
    <div className="stack">
      <div className="scan-frame">
        <video ref={video} muted playsInline className="scan" aria-label="Gambar dari kamera" />
      </div>
      <p className="hint" role="status">
        {dark && !lit ? tooDark : hint}
      </p>
      <Actions>
        {torch ? (
          <Button small icon={Flashlight} onClick={() => void turn(torch)}>
            {lit ? 'Matikan senter' : 'Nyalakan senter'}
          </Button>
        ) : null}
        <Button small onClick={onClose}>
          Tutup kamera
        </Button>
      </Actions>
    </div>
  )
}
