import { Button, LinkButton } from './Button.tsx'
import { House, RefreshCw, Smartphone } from './icons.tsx'

export type ErrorScreenProps = { onReload: () => void; homeHref?: string | undefined }

/** The last screen: it says first that nothing is lost, then what to do. A plain link, because the router may be what broke. */
export const ErrorScreen = ({ onReload, homeHref = '/' }: ErrorScreenProps) => (
  <main className="last-screen">
    <span className="empty-icon">
      <Smartphone />
    </span>
    <h1 className="page-title">Layar ini belum bisa dibuka</h1>
    <p role="alert">Data yang sudah tersimpan aman di HP ini. Isian yang belum selesai juga disimpan.</p>
    <p className="muted">Bila terulang, jangan hapus aplikasi. Hubungi bidan atau puskesmas.</p>
    <div className="last-actions">
      <Button kind="main" icon={RefreshCw} onClick={onReload}>
        Buka lagi
      </Button>
      <LinkButton icon={House} href={homeHref}>
        Ke Hari ini
      </LinkButton>
    </div>
  </main>
)
