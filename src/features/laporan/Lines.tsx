import { Row, RowList } from '../../ui/index.ts'
import { address } from './choice.ts'
import type { Choice } from './choice.ts'
import type { Line } from './lines.ts'
import type { MonthRecap } from './recap.ts'
import type { Since } from './sent.ts'

type Props = { label: string; lines: readonly Line[]; recap: MonthRecap; since: Since; choice: Choice }

/** Numbers one below the other; each opens the persons behind it. */
export const Lines = ({ label, lines, recap, since, choice }: Props) => (
  <RowList label={label}>
    {lines.map(({ count, words }) => {
      const value = recap.value(count)
      return (
        <Row
          key={count}
          name={words}
          meta={since(count)}
          end={<b className="laporan-number">{value}</b>}
          href={value > 0 ? address({ ...choice, daftar: count }) : undefined}
        />
      )
    })}
  </RowList>
)
