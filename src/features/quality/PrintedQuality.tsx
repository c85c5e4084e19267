import type { ReactNode } from 'react'
import { byCard, byMeasurer, byPosyandu, registerOf, sumOf } from '../../domain/quality/index.ts'
import type { Found, OfMeasurer, ToMend } from '../../domain/quality/index.ts'
import { useShell } from '../../ui/index.ts'
import type { Column } from '../../ui/index.ts'
import { nameOf } from '../shared/person-words.ts'
import { usePocket } from '../shared/pocket.tsx'
import { monthOf, plainDay } from '../shared/words.ts'
import { cardColumns, measurerColumns, placeColumns } from './columns.tsx'
import { cardWords, mendWords } from './mend-words.ts'
import { registerFacts, sumFacts } from './words.ts'

type Props = {
  found: Found
  rows: readonly ToMend[]
  place: string
  today: string
  nameOfPlace: (posyandu: string) => string
  /** Absent on a kader's paper: it names no measurer. */
  who?: ((m: OfMeasurer) => string) | undefined
}

/** More rows are for a screen or a file. */
const mostPrinted = 300

/** Paper for the desk: figures, and the list with room for a tick. */
export function PrintedQuality({ found, rows, place, today, nameOfPlace, who }: Props) {
  const { mark } = useShell()
  const pocket = usePocket()
  const personOf = (id: string): string => {
    const card = pocket.card(id)
    return card ? nameOf(card) : 'Warga'
  }
  const facts = [...sumFacts(sumOf(found.visits)), ...registerFacts(registerOf(found.people))]
  return (
    <section className="print-only mutu-print">
      <h2>
        Mutu data {place}, {monthOf(`${found.month}-01`)}
      </h2>
      <p>
        {mark ? `${mark}. ` : ''}Dihitung {plainDay(today)} dengan Saku Kader dari catatan di perangkat ini.
        Jawaban rahasia tidak ikut.
      </p>
      {who ? (
        <>
          <p>{facts.map(f => `${f.term}: ${String(f.value)}`).join(' · ')}</p>
          <Printed
            caption="Per posyandu"
            columns={placeColumns(nameOfPlace)}
            rows={byPosyandu(found)}
            rowKey={p => p.posyandu}
          />
          <Printed
            caption="Per kartu"
            columns={cardColumns}
            rows={byCard(found)}
            rowKey={c => c.instrument}
          />
          <Printed
            caption="Per petugas, untuk mendampingi"
            columns={measurerColumns({ who, place: nameOfPlace })}
            rows={byMeasurer(found)}
            rowKey={m => `${m.posyandu} ${m.by}`}
          />
        </>
      ) : null}
      <Printed
        caption={
          rows.length > mostPrinted
            ? `Yang bisa dirapikan, ${mostPrinted} dari ${rows.length}`
            : 'Yang bisa dirapikan'
        }
        columns={[
          { id: 'nama', header: 'Nama', cell: r => personOf(r.person) },
          { id: 'posyandu', header: 'Posyandu', cell: r => nameOfPlace(r.posyandu) },
          { id: 'kartu', header: 'Kartu', cell: cardWords },
          { id: 'apa', header: 'Yang dilihat lagi', cell: mendWords },
          { id: 'sudah', header: 'Sudah ✓', cell: () => '' },
        ]}
        rows={rows.slice(0, mostPrinted)}
        rowKey={r => `${r.kind} ${r.person} ${r.record ?? ''}`}
      />
    </section>
  )
}

type PrintedProps<R> = {
  caption: string
  columns: readonly Column<R>[]
  rows: readonly R[]
  rowKey: (row: R) => string
}

function Printed<R>({ caption, columns, rows, rowKey }: PrintedProps<R>): ReactNode {
  if (rows.length === 0) return null
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(c => (
            <th key={c.id} scope="col">
              {c.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={rowKey(row)}>
            {columns.map(c => (
              <td key={c.id} data-figure={c.figure || undefined}>
                {c.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
