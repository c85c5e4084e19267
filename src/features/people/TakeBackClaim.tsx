import { useState } from 'react'
import { Button, Dialog } from '../../ui/index.ts'

/** Takes back what was asked for here; asked first, for those who were asked see nothing of it any more. */
export function TakeBackClaim({ saving, onTakeBack }: { saving: boolean; onTakeBack: () => Promise<void> }) {
  const [sure, setSure] = useState(false)
  const takeBack = async (): Promise<void> => {
    await onTakeBack()
    setSure(false)
  }
  return (
    <>
      <Button small disabled={saving} onClick={() => setSure(true)}>
        Batalkan permintaan
      </Button>
      <Dialog
        open={sure}
        onClose={() => setSure(false)}
        title="Batalkan permintaan ini?"
        actions={
          <>
            <Button kind="main" disabled={saving} onClick={() => void takeBack()}>
              Ya, batalkan
            </Button>
            <Button onClick={() => setSure(false)}>Tidak jadi</Button>
          </>
        }
      >
        <p>
          Setelah terkirim, pertanyaannya hilang dari tempat yang ditanya. Warga ini tetap terdaftar dan
          dilayani di sini.
        </p>
        <p>Kalau tempat lamanya lebih dulu menjawab ya, jawaban itu tetap berlaku dan riwayatnya datang.</p>
      </Dialog>
    </>
  )
}
