import { countOf, isAdded, weighingsIn } from '../../../domain/import/index.ts'
import type { Answer, MoreRow, NewRow, PreviewInput } from '../../../domain/import/index.ts'
import { AppShell, Button, FigureRow, Notice, Progress } from '../../../ui/index.ts'
import { Check } from '../../../ui/icons.tsx'
import { count } from '../figures.ts'
import { GrowthNotice } from './GrowthNotice.tsx'
import { MendNotice } from './MendNotice.tsx'
import { PreviewRows } from './PreviewRows.tsx'
import type { ChosenList } from './read-list.ts'
import { usePreview } from './use-preview.ts'
import { addedWords, openEndWords } from './words.ts'

type Props = {
  list: ChosenList
  input: PreviewInput
  headings: readonly string[]
  place: string
  onAnswer: (line: number, answer: Answer) => void
  onBack: () => void
  onStart: (rows: readonly (NewRow | MoreRow)[], notAdded: number) => void
}

/** What the list would do, before anything is written. */
export function CheckRows({ list, input, headings, place, onAnswer, onBack, onStart }: Props) {
  const previewing = usePreview(input)
  if (previewing.state === 'reading')
    return (
      <AppShell title="Periksa dulu" back={onBack} task wide>
        <Progress
          value={previewing.done}
          max={previewing.of}
          label={`Memeriksa ${count(previewing.done)} dari ${count(previewing.of)} baris`}
          shown
        />
      </AppShell>
    )
  const { rows, growth } = previewing.preview
  const added = rows.filter(isAdded)
  const wrong = countOf(rows, 'salah')
  const adds = { people: countOf(rows, 'baru'), weighings: weighingsIn(rows) }
  return (
    <AppShell
      title="Periksa dulu"
      back={onBack}
      task
      wide
      foot={
        <Button kind="main" icon={Check} disabled={added.length === 0} onClick={() => onStart(added, wrong)}>
          {added.length === 0 ? 'Tidak ada yang ditambahkan' : `Masukkan ${addedWords(adds)}`}
        </Button>
      }
    >
      <div className="stack">
        <p className="muted">
          {list.name}, ke {place}. Belum ada yang disimpan.
        </p>
        <FigureRow
          figures={[
            { value: count(added.length), label: 'baris masuk' },
            { value: count(countOf(rows, 'ganda')), label: 'sudah ada' },
            { value: count(wrong), label: 'salah' },
          ]}
        />
        {list.openEnd ? <Notice title={openEndWords(rows.length)} /> : null}
        {wrong > 0 ? <MendNotice list={list} headings={headings} rows={rows} /> : null}
        <GrowthNotice growth={growth} />
        <PreviewRows rows={rows} onAnswer={onAnswer} />
      </div>
    </AppShell>
  )
}
