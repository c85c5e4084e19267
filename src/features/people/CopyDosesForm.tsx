import type { ReactNode } from 'react'
import type { BookRow } from '../../domain/due/index.ts'
import { AppShell, Button, Disclosure, Loading, Notice, RowList, Section } from '../../ui/index.ts'
import { useToday } from '../shared/clock.ts'
import { nameOf } from '../shared/person-words.ts'
import { SaveFault } from '../shared/SaveFault.tsx'
import { plainDay } from '../shared/words.ts'
import { faultWords, pagesOf, paperWords, readerOf } from './copy-doses.ts'
import { DoseField } from './DoseField.tsx'
import { useCopyDoses } from './use-copy-doses.ts'
import type { CopyProps } from './use-copy-doses.ts'
import { ResumedNotice } from '../shared/ResumedNotice.tsx'
import './due.css'

export function CopyDosesForm(props: CopyProps) {
  const { card, birth, back } = props
  const reader = readerOf(birth, useToday())
  const { rows, draft, faults, type, save, saving, fault } = useCopyDoses(props)
  const held = draft.value
  if (!held)
    return (
      <AppShell title="Salin imunisasi" back={back} task>
        <Loading />
      </AppShell>
    )
  const field = (row: BookRow): ReactNode => {
    const wrong = faults[row.key]
    return (
      <DoseField
        key={row.key}
        row={row}
        value={held.typed[row.key] ?? ''}
        recorded={held.opened[row.key] !== undefined}
        error={wrong && faultWords(wrong, birth)}
        onChange={typed => type(row.key, typed)}
      />
    )
  }
  const wrong = Object.keys(faults).length
  return (
    <AppShell
      title="Salin imunisasi"
      subtitle={nameOf(card)}
      back={back}
      task
      foot={
        <Button kind="main" disabled={saving} onClick={() => void save()}>
          Simpan
        </Button>
      }
    >
      <div className="stack">
        <p className="hint">
          Lahir {plainDay(birth)}. {paperWords[reader]} Ketik bulan dan tahun, contoh 08-2025.
        </p>
        <SaveFault fault={fault} />
        {draft.resumed ? <ResumedNotice onDiscard={draft.discard} /> : null}
        {wrong > 0 ? <Notice kind="kuning" title={`${wrong} tanggal perlu dibetulkan`} live /> : null}
        {pagesOf(rows, reader).map(page =>
          page.more ? (
            <Disclosure key={page.title} summary={page.title} open={page.rows.some(r => faults[r.key])}>
              <RowList>{page.rows.map(field)}</RowList>
            </Disclosure>
          ) : (
            <Section key={page.title} title={page.title}>
              <RowList>{page.rows.map(field)}</RowList>
            </Section>
          ),
        )}
      </div>
    </AppShell>
  )
}
