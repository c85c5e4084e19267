import type { RecordView, View } from '../log/fold.ts'
import { bodyShown } from '../log/read.ts'
import { countedRecords } from './history.ts'
import { instrumentIdOf } from './screening.ts'

/** What one person read off a board, a tape or a scale, on a card of a child. */
export type MeasurerReading = {
  /** The account of whoever measured; who typed where nobody else is named. */
  readonly by: string
  readonly posyandu: string
  readonly tool: 'pita' | 'timbangan'
  readonly value: number
}

const cards: ReadonlySet<string> = new Set(['bayi-balita-apras', 'usia-sekolah-remaja'])
const tools = { tb: 'pita', lila: 'pita', lk: 'pita', bb: 'timbangan' } as const

/** Section of the cards in which is measured. */
const section = 'ukur'

/** The readings of children from a day on; what was copied from paper says nothing of who read it. */
export const measurerReadings = (view: View, from: string): MeasurerReading[] =>
  countedRecords(view)
    .filter(r => r.happenedOn >= from && cards.has(instrumentIdOf(r.kind) ?? ''))
    .flatMap(readingsOf)

function readingsOf(record: RecordView): MeasurerReading[] {
  const body = bodyShown(record)
  const first = record.items[0]?.entry
  const by = namedIn(body['petugas']) ?? first?.by
  if (by === undefined || !first?.posyandu || body['cara_isi'] === 'salin') return []
  return Object.entries(tools).flatMap(([key, tool]) => {
    const value = body[key]
    return typeof value === 'number' ? [{ by, posyandu: first.posyandu, tool, value }] : []
  })
}

function namedIn(petugas: unknown): string | undefined {
  if (typeof petugas !== 'object' || petugas === null || !(section in petugas)) return undefined
  const named = petugas[section]
  return typeof named === 'string' ? named : undefined
}
