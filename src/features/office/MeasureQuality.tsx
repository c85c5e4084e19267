import { AppShell, EmptyState, Hint, Loading, Pill, Row, RowList, Section } from '../../ui/index.ts'
import { Ruler } from '../../ui/icons.tsx'
import { useAreas } from '../shared/areas.ts'
import { HealthWorkersOnly } from '../shared/HealthWorkersOnly.tsx'
import { usePocket } from '../shared/pocket.tsx'
import { digitWords, mayHelp } from './measure-quality.ts'
import type { Measurer } from './measure-quality.ts'
import { useMeasureQuality } from './use-measure-quality.ts'

/** Whether figures are read to the millimetre: to help whoever measures, never to blame. */
export function MeasureQuality() {
  const { role } = usePocket().profile
  if (role === 'bidan' || role === 'puskesmas') return <Quality />
  return (
    <HealthWorkersOnly title="Mutu pengukuran" back="/">
      Bidan melihat bagian ini untuk mendampingi yang mengukur.
    </HealthWorkersOnly>
  )
}

function Quality() {
  const found = useMeasureQuality()
  return (
    <AppShell title="Mutu pengukuran" subtitle="6 bulan terakhir" back="/petugas">
      {found === undefined ? (
        <Loading />
      ) : found.length === 0 ? (
        <EmptyState icon={Ruler} title="Belum ada ukuran anak">
          Setelah anak ditimbang dan diukur, ringkasannya terlihat di sini.
        </EmptyState>
      ) : (
        <Measurers found={found} />
      )}
    </AppShell>
  )
}

function Measurers({ found }: { found: readonly Measurer[] }) {
  const tree = useAreas()
  const pocket = usePocket()
  const posts = [...Map.groupBy(found, m => m.posyandu)]
  const nameOf = (id: string): string => {
    const card = pocket.card(id)
    return card?.petugas?.panggilan ?? (card?.nama || 'Petugas lain')
  }
  return (
    <div className="stack">
      <Hint>
        Angka yang dibaca sampai milimeter berakhir ,0 atau ,5 kira-kira 2 dari 10 kali. Lebih sering biasanya
        berarti dibulatkan, atau alatnya perlu dilihat. Dampingi sekali mengukur; ini bukan penilaian orang.
      </Hint>
      {posts.map(([posyandu, own]) => (
        <Section key={posyandu} title={tree.byId.get(posyandu)?.nama ?? 'Posyandu'}>
          <RowList>
            {own.map(m => (
              <Row
                key={m.by}
                name={nameOf(m.by)}
                meta={[digitWords('pita', m.pita), digitWords('timbangan', m.timbangan)]
                  .filter(Boolean)
                  .join('. ')}
                end={mayHelp(m) ? <Pill level="kuning">Dampingi</Pill> : undefined}
              />
            ))}
          </RowList>
        </Section>
      ))}
    </div>
  )
}
