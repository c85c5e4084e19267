import { isClosed } from '../db/faults.ts'
import { PocketClosed } from '../db/index.ts'
import { Button, ErrorScreen } from '../ui/index.ts'
import { RefreshCw, Smartphone } from '../ui/icons.tsx'

const reload = (): void => window.location.reload()

/** Instead of a white page: this app is older than what is on the phone, or the phone does not give its records out. */
export const CannotOpen = ({ error }: { error: unknown }) =>
  error instanceof PocketClosed || isClosed(error) ? <Older /> : <ErrorScreen onReload={reload} />

const Older = () => (
  <main className="last-screen">
    <span className="empty-icon">
      <Smartphone />
    </span>
    <h1 className="page-title">Aplikasi diperbarui, muat ulang</h1>
    <p role="alert">
      Catatan di HP ini sudah dipakai versi yang lebih baru. Semua yang sudah tersimpan aman di HP ini.
    </p>
    <div className="last-actions">
      <Button kind="main" icon={RefreshCw} onClick={reload}>
        Muat ulang
      </Button>
    </div>
  </main>
)
