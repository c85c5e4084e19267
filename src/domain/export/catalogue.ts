import { instruments } from '../instruments/index.ts'
import {
  definitions,
  hariBuka,
  kehadiran,
  lupakan,
  orang,
  petugas,
  samaOrang,
  wilayah,
} from '../records/index.ts'
import type { Definition } from '../records/index.ts'
import { recordExport, screeningExport } from './export-kind.ts'
import type { ExportKind } from './export-kind.ts'

const people: readonly Definition[] = [orang]
const machinery: readonly Definition[] = [samaOrang, lupakan]
const places: readonly Definition[] = [hariBuka, kehadiran, wilayah, petugas]
const apart = new Set([...people, ...machinery, ...places].map(d => d.kind))

/** Everything that can be pulled, people first, then what was measured, then what was done. A new kind is here by itself. */
export const exportKinds = (): ExportKind[] => [
  ...people.map(recordExport),
  ...instruments.map(screeningExport),
  ...definitions.filter(d => !apart.has(d.kind)).map(recordExport),
  ...places.map(recordExport),
]
