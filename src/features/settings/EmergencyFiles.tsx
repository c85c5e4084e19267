import { AppShell } from '../../ui/index.ts'
import { CarriedFiles } from './CarriedFiles.tsx'
import { OwnFile } from './OwnFile.tsx'
import './emergency-files.css'

/** For days without signal: what is unsent here goes by another hand, and this phone is such a hand for others. */
export const EmergencyFiles = () => (
  <AppShell title="Berkas darurat" back="/saya">
    <div className="stack emergency-files">
      <OwnFile />
      <CarriedFiles />
    </div>
  </AppShell>
)
