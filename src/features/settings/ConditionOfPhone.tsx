import { useEffect, useState } from 'react'
import { AppShell, Row, RowList, Tile } from '../../ui/index.ts'
import { CircleCheck, Clock, TriangleAlert } from '../../ui/icons.tsx'
import { copyWords, keptWords, roomWords } from '../shared/condition-words.ts'
import type { Fact } from '../shared/condition-words.ts'
import { isoDay, useNow } from '../shared/clock.ts'
import { useLive, usePocket, useSync } from '../shared/pocket.tsx'
import { plainDay } from '../shared/words.ts'
import { Recovery, RecoveryButton } from './Recovery.tsx'

/** Is what I saved safe on this phone? And, after it was damaged: what happened, and what to do now. */
export function ConditionOfPhone() {
  const pocket = usePocket()
  const sync = useSync()
  const { copy, room } = useLive(pocket.condition)
  const now = useNow()()
  const [kept, setKept] = useState<boolean>()
  useEffect(() => {
    void navigator.storage?.persisted?.().then(setKept)
  }, [])
  const date =
    sync.problem === 'clock'
      ? { text: 'tanggal HP salah', ok: false }
      : { text: plainDay(isoDay(now)), ok: true }
  const facts: readonly [name: string, fact: Fact][] = [
    ['Salinan cadangan', copyWords[copy]],
    ['Ruang di HP', roomWords[room]],
    ['Penyimpanan', keptWords(kept)],
    ['Tanggal HP', date],
  ]
  return (
    <AppShell
      title="Keadaan HP ini"
      back="/saya"
      foot={sync.damage ? <RecoveryButton damage={sync.damage} /> : undefined}
    >
      <div className="stack">
        {sync.damage ? <Recovery damage={sync.damage} /> : null}
        <RowList>
          {facts.map(([name, { text, ok }]) => (
            <Row key={name} lead={<FactTile ok={ok} />} name={name} meta={text} />
          ))}
        </RowList>
      </div>
    </AppShell>
  )
}

const FactTile = ({ ok }: { ok: boolean | undefined }) =>
  ok === undefined ? (
    <Tile tone="netral" icon={Clock} />
  ) : ok ? (
    <Tile tone="hijau" icon={CircleCheck} />
  ) : (
    <Tile tone="kuning" icon={TriangleAlert} />
  )
