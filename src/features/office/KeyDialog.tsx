import { Button, Dialog, Notice, ReadAloud } from '../../ui/index.ts'
import { QrPicture } from '../shared/QrPicture.tsx'
import { clockTime, longDay } from '../shared/words.ts'
import type { ShownKey } from './Staff.tsx'

/** A code or password, shown once: large, as a picture to scan, and spoken. */
export function KeyDialog({ shown, onClose }: { shown: ShownKey | undefined; onClose: () => void }) {
  const secret = shown?.code ?? shown?.password
  const title = shown?.code ? `Kode undangan untuk ${shown.name}` : `Kata sandi untuk ${shown?.name ?? ''}`
  return (
    <Dialog
      open={shown !== undefined}
      onClose={onClose}
      title={title}
      actions={
        <Button kind="main" onClick={onClose}>
          Sudah dicatat
        </Button>
      }
    >
      {shown?.code ? (
        <p>
          Di HP kader: buka {location.host}, pilih “Daftarkan HP ini”, lalu pindai gambar atau ketik kode ini.
        </p>
      ) : (
        <p>Dipakai sekali untuk masuk; sesudah itu diminta membuat kata sandi sendiri.</p>
      )}
      <p className="office-code">
        <b>{secret}</b>
        {secret ? <ReadAloud text={spelled(secret)} label="Bacakan satu per satu" /> : null}
      </p>
      {shown?.code ? (
        <QrPicture
          text={`${location.origin}/daftarkan-hp?kode=${shown.code}`}
          label={`Gambar QR kode undangan ${shown.code}`}
        />
      ) : null}
      {shown?.expires ? (
        <p className="muted">
          Berlaku sampai {longDay(shown.expires.slice(0, 10))}, {clockTime(shown.expires)}. Hanya untuk satu
          HP.
        </p>
      ) : null}
      <Notice>Hanya ditampilkan sekali. Kalau terlewat, buat yang baru.</Notice>
    </Dialog>
  )
}

/** Letter by letter, with a rest where the line stands. */
const spelled = (secret: string): string => [...secret].map(c => (c === '-' ? ',' : c)).join(' ')
