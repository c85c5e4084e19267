import { cardRecaps } from '../../domain/sheets/index.ts'
import { useShell } from '../../ui/index.ts'
import { monthOf, plainDay } from '../shared/words.ts'
import { PrintedMonths } from './PrintedMonths.tsx'
import { columns, followUpLines, foundBlocks, groupCount, groups, ratios, visitLines } from './lines.ts'
import { percent } from './percent.ts'
import type { MonthRecap } from './recap.ts'
import { printedChanges, sentWords } from './sent.ts'
import { SkdnBars } from './SkdnBars.tsx'
import type { Sending } from './use-sent.ts'

type Props = {
  recap: MonthRecap
  year: readonly MonthRecap[]
  place: string
  today: string
  sending: Pick<Sending, 'sent' | 'who'>
}

/** One sheet of A4 for the wall, the desa and the bidan: numbers alone, no name. */
export function PrintedReport({ recap, year, place, today, sending: { sent, who } }: Props) {
  const { mark } = useShell()
  const when = monthOf(`${recap.month}-01`)
  return (
    <section className="print-only laporan-print">
      <h2>
        Laporan {place}, {when}
      </h2>
      <p>
        {mark ? `${mark}. ` : ''}Dihitung {plainDay(today)} dengan Saku Kader. Jawaban rahasia tidak dihitung
        di sini.
      </p>
      {sent ? (
        <p>
          {sentWords(sent, who)}. {printedChanges(sent)}
        </p>
      ) : null}
      <div className="laporan-pair">
        <SkdnBars recap={recap} when={when} />
        <table>
          <caption>Yang datang</caption>
          <thead>
            <tr>
              <th scope="col">Kelompok</th>
              {columns.map(c => (
                <th key={c.what} scope="col">
                  {c.words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map(group => (
              <tr key={groupCount(group, 'sasaran')}>
                <th scope="row">{group.words}</th>
                {columns.map(c => (
                  <td key={c.what}>{recap.value(groupCount(group, c.what))}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">Jumlah</th>
              {columns.map(c => (
                <td key={c.what}>{recap.total(c.what)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <p className="laporan-run">{ratios.map(i => `${i.words}: ${percent(recap.ratio(i))}`).join(' · ')}</p>
      <PrintedMonths year={year} />
      <p className="laporan-run">
        <b>Kunjungan rumah dan yang perlu ditindaklanjuti.</b>{' '}
        {[...visitLines, ...followUpLines].map(l => `${l.words}: ${recap.value(l.count)}`).join(' · ')}
      </p>
      <div className="laporan-recaps">
        {cardRecaps.map(form => (
          <div key={form.id}>
            <h3>{form.short}</h3>
            {foundBlocks(form.blocks).map(({ heading, cells }) => (
              <p key={heading}>
                <b>{heading}.</b>{' '}
                {cells.map(([label, count]) => `${label}: ${recap.value(count)}`).join(', ')}
              </p>
            ))}
          </div>
        ))}
      </div>
      <div className="laporan-signs">
        {['Kader', 'Bidan desa'].map(who => (
          <p key={who}>
            {who}
            <span>(…………………………………………)</span>
          </p>
        ))}
      </div>
    </section>
  )
}
