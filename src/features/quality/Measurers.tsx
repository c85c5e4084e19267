import type { OfMeasurer } from '../../domain/quality/index.ts'
import { DataTable, EmptyState, Hint, Pill, Row, RowList, Section } from '../../ui/index.ts'
import { Ruler } from '../../ui/icons.tsx'
import { useWide } from '../shared/wide.ts'
import { measurerColumns } from './columns.tsx'
import { digitLines, mayHelp, sumLine } from './words.ts'

type Props = {
  measurers: readonly OfMeasurer[]
  who: (m: OfMeasurer) => string
  place: (posyandu: string) => string
}

/** Who typed and who measured, for health workers: to help once at the scale, never to blame. */
export function Measurers({ measurers, who, place }: Props) {
  const wide = useWide()
  if (measurers.length === 0)
    return (
      <EmptyState icon={Ruler} title="Belum ada catatan bulan ini">
        Setelah ada yang diukur dan ditanya, ringkasannya terlihat di sini.
      </EmptyState>
    )
  const sorted = measurers.toSorted(
    (a, b) => Number(mayHelp(b)) - Number(mayHelp(a)) || b.typed.cards - a.typed.cards,
  )
  return (
    <div className="stack">
      <Hint>
        Berat dan panjang anak berakhir ,0 atau ,5 kira-kira 2 dari 10 kali; tensi berakhir 0 paling banyak 2
        dari 10 kali. Lebih sering biasanya berarti dibulatkan, atau alatnya perlu dilihat. Dampingi sekali
        mengukur; ini bukan penilaian orang.
      </Hint>
      {wide ? (
        <DataTable
          caption="Mutu data per petugas"
          columns={measurerColumns({ who, place })}
          rows={sorted}
          rowKey={m => `${m.posyandu} ${m.by}`}
        />
      ) : (
        [...Map.groupBy(sorted, m => m.posyandu)].map(([posyandu, own]) => (
          <Section key={posyandu} title={place(posyandu)}>
            <RowList label={place(posyandu)}>
              {own.map(m => (
                <Row
                  key={m.by}
                  name={who(m)}
                  meta={[m.typed.cards > 0 ? sumLine(m.typed) : '', ...digitLines(m)]
                    .filter(Boolean)
                    .map(line => (
                      <span className="mutu-what" key={line}>
                        {line}
                      </span>
                    ))}
                  end={mayHelp(m) ? <Pill level="kuning">Dampingi</Pill> : undefined}
                />
              ))}
            </RowList>
          </Section>
        ))
      )}
    </div>
  )
}
