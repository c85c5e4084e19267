import { BigNumber, Card, FigureRow, Progress, Section } from '../../ui/index.ts'
import { address } from './choice.ts'
import type { Choice } from './choice.ts'
import { cameColumns, groupCount, groups } from './lines.ts'
import type { MonthRecap } from './recap.ts'
import type { Since } from './sent.ts'

type Props = { recap: MonthRecap; since: Since; choice: Choice }

/** Of each stage of life: who was expected, who came, who did not. */
export function Came({ recap, since, choice }: Props) {
  const [came, all] = [recap.total('datang'), recap.total('sasaran')]
  const there = groups.filter(g =>
    cameColumns.some(({ what }) => {
      const count = groupCount(g, what)
      return recap.value(count) > 0 || since(count) !== undefined
    }),
  )
  return (
    <Section title="Yang datang">
      <Card className="laporan-came">
        <BigNumber value={came} label="warga datang" detail={`dari ${all} sasaran`}>
          <Progress value={came} max={all} label={`${came} dari ${all} sudah datang`} />
        </BigNumber>
      </Card>
      <div className="stack laporan-groups">
        {there.map(group => (
          <Card key={groupCount(group, 'sasaran')} aria-label={group.words}>
            <h3 className="laporan-group">{group.words}</h3>
            <FigureRow
              figures={cameColumns.map(({ what, words }) => {
                const count = groupCount(group, what)
                const value = recap.value(count)
                return {
                  value,
                  label: words,
                  note: since(count),
                  href: value > 0 ? address({ ...choice, daftar: count }) : undefined,
                }
              })}
            />
          </Card>
        ))}
      </div>
    </Section>
  )
}
