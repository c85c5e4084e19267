import { useEffect, useState } from 'react'
import type { OutboxLine, SyncState } from '../../db/index.ts'
import {
  Actions,
  AppShell,
  Button,
  EmptyState,
  LinkButton,
  Loading,
  Row,
  RowList,
  Section,
  useToast,
} from '../../ui/index.ts'
import { CircleCheck, Share2 } from '../../ui/icons.tsx'
import { usePocket, useSync } from '../shared/pocket.tsx'
import { problemWords, unsentWords } from '../shared/sync-words.ts'
import { metaOfLine, nameOfLine, placeOfLine } from './outbox-words.ts'
import type { Waiting } from './outbox-words.ts'
import { waitingIn } from './waiting.ts'

const titles = [
  ['rejected', () => 'Perlu dibetulkan'],
  ['pending', (sync: SyncState) => sentence(unsentWords(sync))],
  ['waiting', () => 'Sudah sampai, menunggu data lain'],
] as const

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Every save that the server has not taken, with what it is and what to do. */
export function Outbox() {
  const pocket = usePocket()
  const sync = useSync()
  const toast = useToast()
  const [lines, setLines] = useState<readonly Waiting[]>()
  useEffect(() => {
    // Any change of the counts means that a save was answered or written.
    if (sync) void waitingIn(pocket).then(setLines)
  }, [pocket, sync])
  const setAside = async (line: OutboxLine): Promise<void> => {
    await pocket.dismiss(line.save)
    toast('Disisihkan. Isinya tetap disimpan di HP ini.')
  }
  return (
    <AppShell title="Yang belum terkirim" back="/saya">
      {lines === undefined ? <Loading /> : null}
      {lines?.length === 0 ? (
        <EmptyState icon={CircleCheck} title="Semua sudah terkirim">
          Tidak ada yang menunggu di HP ini.
        </EmptyState>
      ) : null}
      <div className="stack">
        {lines?.some(w => w.line.state === 'pending') ? (
          <p className="muted">
            {problemWords(sync) ?? 'Aman di HP ini. Terkirim sendiri begitu ada sinyal.'}
          </p>
        ) : null}
        {titles.map(([state, title]) => {
          const own = (lines ?? []).filter(w => w.line.state === state)
          return own.length === 0 ? null : (
            <Section key={state} title={title(sync)} end={`${own.length}`}>
              <RowList>
                {own.map(waiting => (
                  <Row
                    key={waiting.line.save}
                    name={nameOfLine(waiting)}
                    meta={metaOfLine(waiting)}
                    href={state === 'rejected' ? undefined : placeOfLine(waiting)}
                  >
                    {state === 'rejected' ? (
                      <Refused at={placeOfLine(waiting)} onSetAside={() => void setAside(waiting.line)} />
                    ) : null}
                  </Row>
                ))}
              </RowList>
            </Section>
          )
        })}
        {lines?.some(w => w.line.state === 'pending') ? (
          <LinkButton icon={Share2} href="/saya/berkas">
            Titipkan lewat HP lain
          </LinkButton>
        ) : null}
      </div>
    </AppShell>
  )
}

const Refused = ({ at, onSetAside }: { at: string | undefined; onSetAside: () => void }) => (
  <Actions>
    {at ? (
      <LinkButton small href={at}>
        Betulkan
      </LinkButton>
    ) : null}
    <Button small onClick={onSetAside}>
      Sisihkan
    </Button>
  </Actions>
)
