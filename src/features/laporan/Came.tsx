import { BigNumber, Card, FigureRow, Progress, Section } from '../../ui/index.ts'
import { address } from './choice.ts'
import type { Choice } from './choice.ts'
import { cameColumns, groupCount, groups } from './lines.ts'
import type { MonthRecap } from './recap.ts'

/** Of each stage of life: who was expected, who came, who did not. */
export function Came({ recap, choice }: { recap: MonthRecap; choice: Choice }) {
  const [came, all] = [recap.total('datang'), recap.total('sasaran')]
  const there = groups.filter(g => recap.value(groupCount(g, 'sasaran')) > 0)
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
