import { useEffect, useRef, useState } from 'react'
import { Button, Notice } from '../../ui/index.ts'

type Props = { onFound: (text: string) => void; onClose: () => void }

/** The camera, read by a decoder of our own: BarcodeDetector is absent on many phones. */
export function ScanCode({ onFound, onClose }: Props) {
  const video = useRef<HTMLVideoElement>(null)
  const found = useRef(onFound)
  const [refused, setRefused] = useState(false)

  useEffect(() => {
    found.current = onFound
  }, [onFound])

  useEffect(() => {
    const scan = new AbortController()
    void import('./scan-loop.ts')
      .then(({ scanLoop }) => (video.current ? scanLoop(video.current, scan.signal) : undefined))
      .then(text => (text === undefined || scan.signal.aborted ? undefined : found.current(text)))
      .catch(() => setRefused(true))
    return () => scan.abort()
  }, [])

  if (refused)
    return (
      <Notice
        kind="kuning"
        title="Kamera belum diizinkan"
        actions={
          <Button small onClick={onClose}>
            Ketik kode saja
          </Button>
        }
      >
        Izinkan kamera di pengaturan peramban, atau ketik kode undangan.
      </Notice>
    )
  return (
    <div className="stack">
      <video ref={video} muted playsInline className="scan" aria-label="Gambar dari kamera" />
      <p className="hint">Arahkan kamera ke kode QR dari bidan.</p>
      <Button onClick={onClose}>Tutup kamera</Button>
    </div>
  )
}
