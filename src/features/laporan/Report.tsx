import { Chart } from '../../ui/chart/Chart.tsx'
import { Card, EmptyState, Hint, LinkButton, Section } from '../../ui/index.ts'
import { UserPlus } from '../../ui/icons.tsx'
import { useSync } from '../shared/pocket.tsx'
import { unsentWords } from '../shared/sync-words.ts'
import { monthOf, plainDay } from '../shared/words.ts'
import { Came } from './Came.tsx'
import type { Choice } from './choice.ts'
import { FromServer } from './FromServer.tsx'
import { Lines } from './Lines.tsx'
import { ratios, visitLines, weighedLines } from './lines.ts'
import { ofWords, percent } from './percent.ts'
import type { MonthRecap } from './recap.ts'
import { Results } from './Results.tsx'
import { SentNotice } from './SentNotice.tsx'
import { sinceOf } from './sent.ts'
import { SkdnBars } from './SkdnBars.tsx'
import { ToFollowUp } from './ToFollowUp.tsx'
import type { Sending } from './use-sent.ts'
import { yearChart } from './year-chart.ts'

type Props = {
  recap: MonthRecap
  year: readonly MonthRecap[]
  today: string
  choice: Choice
  sending: Sending
}

/** The report of one month: the picture first, then each number with its names. */
export function Report({ recap, year, today, choice, sending }: Props) {
  const when = monthOf(`${recap.month}-01`)
  const since = sinceOf(sending.sent)
  const chart = yearChart(year, recap.month)
  if (recap.total('sasaran') === 0)
    return (
      <EmptyState
        icon={UserPlus}
        title={`Belum ada warga pada ${when}`}
        action={<LinkButton href="/daftar">Daftarkan warga baru</LinkButton>}
      >
        Angka muncul setelah ada warga yang terdaftar di posyandu ini pada bulan itu.
      </EmptyState>
    )
  return (
    <>
      <AsOf today={today} />
      <SentNotice sent={sending.sent} who={sending.who} />
      <Section title={`SKDN ${when}`}>
        <div className="stack">
          <Card>
            <SkdnBars recap={recap} when={when} />
          </Card>
          <Lines label="Angka SKDN" lines={weighedLines} recap={recap} since={since} choice={choice} />
        </div>
      </Section>
      <Section title="Persentase">
        <dl className="card laporan-ratios">
          {ratios.map(indicator => {
            const ratio = recap.ratio(indicator)
            return (
              <div key={indicator.id}>
                <dt>{indicator.words}</dt>
                <dd>
                  <b>{percent(ratio)}</b>
                  <span>{ofWords(ratio)}</span>
                </dd>
              </div>
            )
          })}
        </dl>
      </Section>
      {chart ? (
        <Section title={`Sepanjang ${recap.month.slice(0, 4)}`}>
          <Card>
            <Chart key={recap.month} definition={chart} />
          </Card>
        </Section>
      ) : null}
      <Came recap={recap} since={since} choice={choice} />
      <Section title="Kunjungan rumah">
        <Lines label="Kunjungan rumah" lines={visitLines} recap={recap} since={since} choice={choice} />
      </Section>
      <ToFollowUp recap={recap} since={since} choice={choice} />
      <Results recap={recap} since={since} choice={choice} />
      <FromServer posyandu={recap.posyandu} month={recap.month} />
      <Hint>Yang pindah ke posyandu lain dihitung di HP posyandunya yang baru.</Hint>
    </>
  )
}

/** Whether this is the last word: the month may go on, and not everything may have been sent. */
function AsOf({ today }: { today: string }) {
  const sync = useSync()
  const parts = [
    `Dihitung di HP ini per ${plainDay(today)}.`,
    ...(sync.waiting > 0 ? [`Sudah termasuk ${sync.waiting} simpanan yang ${unsentWords(sync)}.`] : []),
    ...(sync.toFix > 0 ? [`${sync.toFix} yang perlu dibetulkan belum dihitung.`] : []),
  ]
  return <Hint>{parts.join(' ')}</Hint>
}
