import { LinkButton, Notice } from '../../ui/index.ts'
import { usePocket, useSync } from '../shared/pocket.tsx'
import { problemWords } from '../shared/sync-words.ts'

/** Why nothing goes out or comes in, and the way on where there is one. A kader has no password: she needs a new code. */
export function SyncProblem() {
  const { role } = usePocket().profile
  const sync = useSync()
  const words = problemWords(sync)
  if (words === undefined) return null
  if (sync.problem === 'damaged' || sync.problem === 'storage-full')
    return <Notice kind="merah" title={words} />
  if (role === 'kader' && (sync.problem === 'expired' || sync.problem === 'revoked'))
    return (
      <Notice
        kind="kuning"
        title={words}
        actions={
          <LinkButton small href="/daftarkan-hp">
            Daftarkan HP ini lagi
          </LinkButton>
        }
      >
        Minta kode baru dari bidan. Yang belum terkirim ikut terkirim sesudahnya.
      </Notice>
    )
  if (sync.problem === 'expired')
    return (
      <Notice
        kind="kuning"
        title={words}
        actions={
          <LinkButton small href="/masuk">
            Masuk lagi
          </LinkButton>
        }
      />
    )
  return <Notice title={words} />
}
