import type { AnyInstrument } from '../instrument/index.ts'
import type { RecordView } from '../log/fold.ts'
import { shown } from '../log/read.ts'

/** The account that typed it first. */
export const typedBy = (record: RecordView): string => record.items[0]?.entry.by ?? ''

/** Who is named for the section in which this is asked; else whoever typed. */
export function measuredBy(record: RecordView, i: AnyInstrument, key: string): string {
  const section = i.sections.find(s => s.questions.includes(key))?.id
  const named = section === undefined ? undefined : namesIn(shown(record, 'petugas'))[section]
  return typeof named === 'string' ? named : typedBy(record)
}

const namesIn = (petugas: unknown): Readonly<Record<string, unknown>> =>
  typeof petugas === 'object' && petugas !== null ? { ...petugas } : {}

/** Figures of a list of somebody else's, or from paper: they say nothing about who read the scale here. */
export const isCopied = (record: RecordView): boolean =>
  shown(record, 'cara_isi') === 'salin' || isImported(record)

export const isImported = (record: RecordView): boolean => typeof shown(record, 'impor') === 'string'
