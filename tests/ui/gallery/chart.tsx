import { AppShell, Card } from '../../../src/ui/index.ts'
import { Chart as Picture } from '../../../src/ui/chart/Chart.tsx'
import type { ChartDefinition, ChartMark } from '../../../src/ui/chart/definition.ts'

const line = (y: number, rise: number) => [3, 15].map(x => ({ x, y: y + (x - 3) * rise }))
const letters = ['N', 'T', 'N', 'N', 'T', 'N', 'O', 'N', 'N', 'T']
const marks: Readonly<Record<string, ChartMark>> = { T: 'low', O: 'ring' }

const definition: ChartDefinition = {
  label: 'Grafik berat menurut umur. Terakhir: 8 kg.',
  x: {
    from: 3,
    until: 15,
    title: 'Umur, bulan',
    ticks: Array.from({ length: 13 }, (_, i) => ({ at: i + 3, label: String(i + 3) })),
  },
  y: {
    from: 4,
    until: 12,
    title: 'Berat, kg',
    ticks: [4, 6, 8, 10, 12].map(at => ({ at, label: String(at) })),
  },
  bands: [{ tone: 'mid', lower: line(5, 0.25), upper: line(7, 0.3) }],
  lines: [
    { id: 'oranye', tone: 'orange', points: line(8, 0.3), words: 'garis oranye', end: '+1' },
    { id: 'merah', tone: 'red', points: line(4, 0.2), words: 'garis merah', end: '−3' },
  ],
  points: letters.map((letter, i) => ({
    id: String(i),
    x: i + 3.5,
    y: 6 + i * 0.2,
    mark: marks[letter] ?? 'dot',
    words: `10 Oktober 2026 · ${i + 3} bln · 8 kg · ${letter}`,
    cells: [`${i + 3} bln`, '8 kg', letter],
    afterGap: letter === 'O',
  })),
  signs: letters.map((text, i) => ({ at: i + 3.5, text, tone: text === 'T' ? ('low' as const) : undefined })),
  now: 14.5,
  marks: [
    { mark: 'dot', words: 'N naik' },
    { mark: 'low', words: 'T belum naik cukup' },
  ],
  columns: ['Umur', 'Berat', 'N/T'],
}

export const Chart = () => (
  <AppShell title="Grafik">
    <Card>
      <Picture definition={definition} />
    </Card>
  </AppShell>
)
