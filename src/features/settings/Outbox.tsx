import { useEffect, useState } from 'react'
import type { OutboxLine } from '../../db/index.ts'
import { definitionOf } from '../../domain/records/index.ts'
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
import { CircleCheck } from '../../ui/icons.tsx'
import { nameOf } from '../shared/person-words.ts'
import { usePocket, useSync } from '../shared/pocket.tsx'
import { clockTime, shortDay } from '../shared/words.ts'
import { isoDay } from '../shared/clock.ts'
import { reasonWords } from './reasons.ts'

const titles = [
  ['rejected', 'Perlu dibetulkan'],
  ['pending', 'Menunggu sinyal'],
  ['waiting', 'Sudah di server, menunggu data lain'],
] as const

/** Every save that the server has not taken, with what it is and what to do. */
export function Outbox() {
  const pocket = usePocket()
  const sync = useSync()
  const toast = useToast()
  const [lines, setLines] = useState<readonly OutboxLine[]>()
  useEffect(() => {
    // Any change of the counts means that a save was answered or written.
    if (sync) void pocket.outbox().then(setLines)
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
        {titles.map(([state, title]) => {
          const own = (lines ?? []).filter(l => l.state === state)
          return own.length === 0 ? null : (
            <Section key={state} title={title} end={`${own.length}`}>
              <RowList>
                {own.map(line => (
                  <Row key={line.save} name={whoOf(pocket, line)} meta={metaOf(line)}>
                    {state === 'rejected' ? (
                      <Actions>
                        <LinkButton small href={`/warga/${line.about[0] ?? ''}`}>
                          Betulkan
                        </LinkButton>
                        <Button small onClick={() => void setAside(line)}>
                          Sisihkan
                        </Button>
                      </Actions>
                    ) : null}
                  </Row>
                ))}
              </RowList>
            </Section>
          )
        })}
        {lines && lines.length > 0 ? (
          <p className="muted">Aman di HP ini. Terkirim sendiri begitu ada sinyal.</p>
        ) : null}
      </div>
    </AppShell>
  )
}

function whoOf(pocket: ReturnType<typeof usePocket>, line: OutboxLine): string {
  const cards = line.about.flatMap(id => pocket.card(id) ?? [])
  const person = cards.find(c => c.kind === 'orang') ?? cards[0]
  if (!person) return 'Catatan'
  return person.kind === 'hari-buka' ? 'Hari buka posyandu' : nameOf(person)
}

function metaOf(line: OutboxLine): string {
  const kinds = [
    ...new Set(
      line.kinds.map(k => definitionOf(k)?.title ?? (k.startsWith('periksa-') ? 'Ukur dan tanya' : k)),
    ),
  ]
  const at = `${shortDay(isoDay(new Date(line.deviceTime)))} ${clockTime(line.deviceTime)}`
  return [kinds.join(', '), at, line.reason ? reasonWords(line.reason, line.detail) : '']
    .filter(Boolean)
    .join(' · ')
}
