import { useState } from 'react'
import {
  Actions,
  AppShell,
  Button,
  Dialog,
  EmptyState,
  LinkButton,
  useShell,
  useToast,
} from '../../ui/index.ts'
import { Download, Eye, Printer, QrCode } from '../../ui/icons.tsx'
import { useAreas } from '../shared/areas.ts'
import { download } from '../shared/download.ts'
import { useDayContext } from '../shared/day-context.ts'
import { useCards, usePocket } from '../shared/pocket.tsx'
import { QrPicture } from '../shared/QrPicture.tsx'
import { faceOf } from './card-face.ts'
import { CardFront } from './CardFront.tsx'
import { CardSheet } from './CardSheet.tsx'

/** One person's card: to print, to keep as a picture, or to show to another phone. */
export function PersonCard({ params }: { params: Readonly<Record<string, string>> }) {
  const id = params['person'] ?? ''
  const pocket = usePocket()
  const toast = useToast()
  const tree = useAreas()
  const { mark } = useShell()
  const { query } = useDayContext()
  const [big, setBig] = useState(false)
  useCards() // a card that arrives or is merged while this is open
  const card = pocket.card(id)
  const back = `/warga/${id}${query}`
  if (card?.kind !== 'orang')
    return (
      <AppShell title="Kartu QR" back="/cari">
        <EmptyState icon={QrCode} title="Data warga ini tidak ada di HP ini">
          Mungkin sudah pindah ke posyandu lain, atau belum sempat diunduh.
        </EmptyState>
      </AppShell>
    )
  const face = faceOf(card, tree.byId.get(card.posyandu ?? '')?.nama, mark)
  const keep = async (): Promise<void> => {
    const { cardImage } = await import('./card-image.ts')
    download(await cardImage(face), `kartu ${face.name}.png`)
    toast('Gambar kartu disimpan di folder unduhan HP')
  }
  return (
    <AppShell
      title="Kartu QR"
      back={back}
      foot={
        <Button kind="main" icon={Printer} onClick={() => window.print()}>
          Cetak kartu
        </Button>
      }
    >
      <div className="stack no-print">
        <CardFront {...face} />
        <div className="card-actions">
          <Actions>
            <Button small icon={Download} onClick={() => void keep()}>
              Simpan gambar
            </Button>
            <Button small icon={Eye} onClick={() => setBig(true)}>
              Layar penuh
            </Button>
          </Actions>
        </div>
        <p className="hint">
          Kode ini hanya nomor acak. Kartu yang hilang tidak membuka apa pun: data hanya terlihat di HP kader
          dan bidan.
        </p>
        <LinkButton kind="text" icon={Printer} href="/kartu">
          Cetak kartu banyak orang
        </LinkButton>
      </div>
      <CardSheet faces={[face]} />
      <Dialog open={big} onClose={() => setBig(false)} title={face.name}>
        <div className="card-big">
          <QrPicture text={face.code} label={`Kode QR ${face.name}`} />
        </div>
      </Dialog>
    </AppShell>
  )
}
