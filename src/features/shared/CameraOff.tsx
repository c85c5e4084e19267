import { Button, Notice } from '../../ui/index.ts'
import { RefreshCw } from '../../ui/icons.tsx'
import type { CameraTrouble } from './camera.ts'

type Props = {
  trouble: CameraTrouble
  instead: { button: string; words: string }
  onClose: () => void
  onAgain: () => void
}

const said: Record<CameraTrouble, { title: string; words: string }> = {
  refused: {
    title: 'Kamera belum diizinkan',
    words: 'Izinkan kamera di pengaturan HP, untuk Saku Kader atau Chrome, lalu coba lagi',
  },
  absent: { title: 'Kamera tidak ditemukan', words: 'Perangkat ini tidak punya kamera yang bisa dipakai' },
  busy: { title: 'Kamera sedang dipakai', words: 'Tutup aplikasi lain yang memakai kamera, lalu coba lagi' },
}

/** No picture: why, and how to go on without one. */
export function CameraOff({ trouble, instead, onClose, onAgain }: Props) {
  const { title, words } = said[trouble]
  return (
    <Notice
      kind="kuning"
      live
      title={title}
      actions={
        <>
          <Button small onClick={onClose}>
            {instead.button}
          </Button>
          {trouble === 'absent' ? null : (
            <Button small icon={RefreshCw} onClick={onAgain}>
              Coba lagi
            </Button>
          )}
        </>
      }
    >
      {words}. Bisa juga {instead.words}.
    </Notice>
  )
}
