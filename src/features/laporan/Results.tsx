import { cardRecaps } from '../../domain/sheets/index.ts'
import { Disclosure, Section } from '../../ui/index.ts'
import { ClipboardList } from '../../ui/icons.tsx'
import type { Choice } from './choice.ts'
import { Lines } from './Lines.tsx'
import { foundBlocks } from './lines.ts'
import type { MonthRecap } from './recap.ts'
import type { Since } from './sent.ts'

type Props = { recap: MonthRecap; since: Since; choice: Choice }

/** The four recaps of the Kartu Bantu, as far as a kader may know them. */
export const Results = ({ recap, since, choice }: Props) => (
  <Section title="Isi rekap Kartu Bantu">
    <div className="stack">
      {cardRecaps.map(form => (
        <Disclosure key={form.id} icon={ClipboardList} summary={summaryOf(form, since)}>
          {foundBlocks(form.blocks).map(({ heading, cells }) => (
            <div key={heading} className="laporan-block">
              <h3>{heading}</h3>
              <Lines
                label={heading}
                lines={cells.map(([words, count]) => ({ words, count }))}
                recap={recap}
                since={since}
                choice={choice}
              />
            </div>
          ))}
        </Disclosure>
      ))}
    </div>
  </Section>
)

/** What changed inside is said on the outside: the blocks are closed at first. */
function summaryOf({ short, blocks }: (typeof cardRecaps)[number], since: Since): string {
  const changed = foundBlocks(blocks)
    .flatMap(b => b.cells)
    .filter(([, id]) => since(id) !== undefined).length
  return changed === 0 ? short : `${short} (${changed} angka berubah sejak dikirim)`
}
