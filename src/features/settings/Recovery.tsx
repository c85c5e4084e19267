import type { Damage } from '../../db/index.ts'
import { Button, DoList, FigureRow, Notice, Section } from '../../ui/index.ts'
import { Check, RefreshCw } from '../../ui/icons.tsx'
import { usePocket, useSync } from '../shared/pocket.tsx'
import { useServer } from '../shared/server.tsx'
import { lossWords } from '../shared/damage-words.ts'
import { syncButton } from '../shared/sync-words.ts'
import { recoverySteps, whatHappened } from './recovery-words.ts'
import { SyncProblem } from './SyncProblem.tsx'

/** What happened to the records on this phone, what came back, what may be lost, and what to do: in this order. */
export function Recovery({ damage }: { damage: Damage }) {
  return (
    <Section title="Isi HP ini pernah rusak">
      <div className="stack">
        <Notice kind={damage.lost > 0 ? 'merah' : 'kuning'} title={whatHappened(damage)}>
          {lossWords(damage)}
        </Notice>
        <FigureRow
          figures={[
            { value: damage.restored, label: 'simpanan dikembalikan', href: '/saya/menunggu' },
            { value: damage.lost, label: damage.lost > 0 ? 'paling banyak hilang' : 'hilang' },
          ]}
        />
        <DoList steps={recoverySteps(damage)} />
        <SyncProblem />
      </div>
    </Section>
  )
}

/** The one next step: first what was sent comes back, then she says that she has looked. */
export function RecoveryButton({ damage }: { damage: Damage }) {
  const pocket = usePocket()
  const sync = useSync()
  const server = useServer()
  const fetched = sync.lastSyncAt !== undefined && sync.lastSyncAt !== damage.syncedBefore
  return fetched ? (
    <Button kind="main" icon={Check} onClick={() => void pocket.settleDamage()}>
      Sudah saya periksa
    </Button>
  ) : (
    <Button kind="main" icon={RefreshCw} disabled={sync.running} onClick={() => server.syncNow()}>
      {syncButton(sync)}
    </Button>
  )
}
