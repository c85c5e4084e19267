import { cardRecaps } from '../../domain/sheets/index.ts'
import { Disclosure, Section } from '../../ui/index.ts'
import { ClipboardList } from '../../ui/icons.tsx'
import type { Choice } from './choice.ts'
import { Lines } from './Lines.tsx'
import { foundBlocks } from './lines.ts'
import type { MonthRecap } from './recap.ts'

/** The four recaps of the Kartu Bantu, as far as a kader may know them. */
export const Results = ({ recap, choice }: { recap: MonthRecap; choice: Choice }) => (
  <Section title="Isi rekap Kartu Bantu">
    <div className="stack">
      {cardRecaps.map(form => (
        <Disclosure key={form.id} icon={ClipboardList} summary={form.short}>
          {foundBlocks(form.blocks).map(({ heading, cells }) => (
            <div key={heading} className="laporan-block">
              <h3>{heading}</h3>
              <Lines
                label={heading}
                lines={cells.map(([words, count]) => ({ words, count }))}
                recap={recap}
                choice={choice}
              />
            </div>
          ))}
        </Disclosure>
      ))}
    </div>
  </Section>
)
