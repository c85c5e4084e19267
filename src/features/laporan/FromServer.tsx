import { Hint, Section } from '../../ui/index.ts'
import { isoDay } from '../shared/clock.ts'
import { clockTime, plainDay } from '../shared/words.ts'
import { useServerCounts } from './use-server-counts.ts'
import type { ServerCount } from './use-server-counts.ts'

/** What confidential answers add up to: numbers without names, which the server counts. They are neither shared nor printed. */
export function FromServer({ posyandu, month }: { posyandu: string; month: string }) {
  const { rows, per, state } = useServerCounts(posyandu, month)
  const shown = rows?.filter(r => r.value !== 0) ?? []
  return (
    <Section title="Dihitung di server">
      <div className="stack">
        {shown.length > 0 ? (
          <dl className="card laporan-ratios">
            {shown.map(({ count, value }) => (
              <div key={count.id}>
                <dt>{wordsOf(count)}</dt>
                <dd>
                  <b>{value ?? '1–4'}</b>
                </dd>
              </div>
            ))}
          </dl>
        ) : (
          <p className="laporan-none" role="status">
            {emptyWords(rows, state)}
          </p>
        )}
        <Hint>
          {rows ? sinceWords(per) : ''}
          Jawaban rahasia hanya dijumlahkan, tanpa nama. Angka 1 sampai 4 tidak disebut tepat, supaya tidak
          ada yang dikenali.
        </Hint>
      </div>
    </Section>
  )
}

const sinceWords = (per: string): string =>
  per === ''
    ? 'Server masih menghitung. '
    : `Angka per ${plainDay(isoDay(new Date(per)))}, ${clockTime(per)}. `

/** Of a count of the year a month holds those who are new in it. */
const wordsOf = ({ words, each }: ServerCount['count']): string =>
  each === 'bulan' ? words : `${words.replace(/ tahun ini$/, '')}, pertama kali tahun ini`

function emptyWords(rows: readonly ServerCount[] | undefined, state: 'asking' | 'fresh' | 'kept'): string {
  if (rows) return 'Belum ada pada bulan ini.'
  return state === 'asking' ? 'Menanyakan angka ke server …' : 'Muncul setelah ada sinyal.'
}
