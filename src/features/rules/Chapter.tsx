import { useState } from 'react'
import type { Signable, SignOffs } from '../../domain/rule-book/index.ts'
import { AppShell, Button, Dialog, Notice } from '../../ui/index.ts'
import { CircleCheck } from '../../ui/icons.tsx'
import type { Mine } from './mine.ts'
import { RuleFilter } from './RuleFilter.tsx'
import type { FilterProps } from './RuleFilter.tsx'
import { RuleRows } from './RuleRows.tsx'
import { countWords, signableAtOnce, wantedLines } from './sign-state.ts'
import type { Line } from './sign-state.ts'
import { useDecide } from './use-decide.ts'

type Props = FilterProps & {
  chapter: Signable['chapters'][number]
  lines: readonly Line[]
  states: SignOffs
  mine: Mine
}

/** One card or chapter: its rules, and all of them signed at once after a question. */
export function Chapter({ chapter, lines, states, mine, wanted, onWanted }: Props) {
  const { saving, fault, decide } = useDecide(mine.area)
  const [asking, setAsking] = useState(false)
  const open = signableAtOnce(lines, states)
  const unproven = open.filter(l => l.confidence === 'D').length
  const signAll = (): void => {
    setAsking(false)
    void decide(open, { keputusan: 'disahkan' })
  }
  return (
    <AppShell title={chapter.title} wide subtitle={countWords(lines, states)} back="/aturan">
      <div className="stack">
        {fault ? <Notice kind="merah" title={fault} live /> : null}
        <p className="muted">{chapter.form}</p>
        <RuleFilter lines={lines} states={states} wanted={wanted} onWanted={onWanted} />
        <RuleRows
          key={`${wanted.state} ${wanted.words}`}
          lines={wantedLines(lines, states, wanted)}
          states={states}
          chapter={chapter.id}
        />
        {mine.signs && open.length > 0 ? (
          <Button icon={CircleCheck} disabled={saving} onClick={() => setAsking(true)}>
            Sahkan semua di bab ini
          </Button>
        ) : null}
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={`Sahkan ${open.length} aturan?`}
        actions={
          <>
            <Button kind="main" onClick={signAll}>
              Ya, sahkan semua
            </Button>
            <Button onClick={() => setAsking(false)}>Tidak jadi</Button>
          </>
        }
      >
        <p>
          Dengan ini Bapak/Ibu menyatakan sudah membaca semuanya. Yang sudah ditolak tidak ikut.
          {unproven > 0 ? ` ${unproven} di antaranya usulan tanpa naskah resmi (keyakinan D).` : ''}
        </p>
      </Dialog>
    </AppShell>
  )
}
