import { Button, Dialog } from '../../ui/index.ts'

type Props = { open: boolean; saves: number; onClose: () => void; onYes: () => void }

/** It may be the only copy that is left. */
export const ThrowAway = ({ open, saves, onClose, onYes }: Props) => (
  <Dialog
    open={open}
    onClose={onClose}
    title="Hapus berkas ini?"
    actions={
      <>
        <Button onClick={onClose}>Jangan hapus</Button>
        <Button kind="danger" onClick={onYes}>
          Hapus
        </Button>
      </>
    }
  >
    <p>
      Berkas ini belum diterima puskesmas. Kalau tidak ada salinan lain, {saves} simpanan di dalamnya hilang.
    </p>
  </Dialog>
)
