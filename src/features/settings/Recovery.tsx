import type { Damage } from '../../db/index.ts'
import { Button, DoList, FigureRow, LinkButton, Notice, Section } from '../../ui/index.ts'
import { Check, RefreshCw } from '../../ui/icons.tsx'
import { usePocket, useSync } from '../shared/pocket.tsx'
import { useServer } from '../shared/server.tsx'
import { lossWords } from '../shared/damage-words.ts'
import { problemWords, syncButton } from '../shared/sync-words.ts'
import { recoverySteps, whatHappened } from './recovery-words.ts'

/** What happened to the records on this phone, what came back, what may be lost, and what to do: in this order. */
export function Recovery({ damage }: { damage: Damage }) {
  const pocket = usePocket()
  const sync = useSync()
  const server = useServer()
  const problem = problemWords(sync)
  const fetched = sync.lastSyncAt !== undefined && sync.lastSyncAt !== damage.syncedBefore
  return (
    <Section title="Isi HP ini pernah rusak">
      <div className="stack">
        <Notice kind="merah" title={whatHappened(damage)}>
          {lossWords(damage)}
        </Notice>
        <FigureRow
          figures={[
            { value: damage.restored, label: 'simpanan dikembalikan', href: '/saya/menunggu' },
            { value: damage.lost, label: 'mungkin hilang, paling banyak' },
          ]}
        />
        <DoList steps={recoverySteps(damage)} />
        {problem ? (
          <Notice
            title={problem}
            actions={
              sync.problem === 'expired' ? (
                <LinkButton small href={pocket.profile.role === 'kader' ? '/daftarkan-hp' : '/masuk'}>
                  {pocket.profile.role === 'kader' ? 'Daftarkan HP ini lagi' : 'Masuk lagi'}
                </LinkButton>
              ) : undefined
            }
          />
        ) : null}
        {fetched ? (
          <Button icon={Check} onClick={() => void pocket.settleDamage()}>
            Sudah saya periksa
          </Button>
        ) : (
          <Button kind="main" icon={RefreshCw} disabled={sync.running} onClick={() => server.syncNow()}>
            {syncButton(sync)}
          </Button>
        )}
      </div>
    </Section>
  )
}
