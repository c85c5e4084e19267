import { LinkButton, Notice } from '../../ui/index.ts'
import { usePocket } from '../shared/pocket.tsx'
import type { Mine } from './mine.ts'

/** Why there is no "Sahkan" here. */
export function WhoSigns({ mine }: { mine: Mine }) {
  const { role, account } = usePocket().profile
  if (mine.signs) return null
  const unknown = role === 'puskesmas' && mine.me?.profesi === undefined
  return (
    <Notice
      title="Bapak/Ibu dapat mengusulkan, belum mengesahkan"
      {...(unknown
        ? {
            actions: (
              <LinkButton small href={`/petugas?akun=${account}&kontak`}>
                Isi profesi
              </LinkButton>
            ),
          }
        : {})}
    >
      Yang mengesahkan: dokter atau petugas gizi puskesmas.
      {unknown ? ' Profesi Bapak/Ibu belum diisi di Petugas.' : ''}
    </Notice>
  )
}
