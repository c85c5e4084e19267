import { UnusableDatabase } from '../unusable.ts'

/**
 * A named step. Steps run in the order of `index.ts`, once each, each in one transaction with its own record. `up` is
 * written for SQLite; PostgreSQL reads the same text by `postgresSql`, unless the step has words of its own for it.
 */
export type Migration = { readonly name: string; readonly up: string; readonly postgres?: string }

/** Which steps a database still lacks. One that knows a step that this code does not know was written by newer code. */
export function missingSteps(done: ReadonlySet<string>, steps: readonly Migration[]): readonly Migration[] {
  const known = new Set(steps.map(s => s.name))
  const newer = [...done].filter(name => !known.has(name))
  if (newer.length > 0) throw new NewerDatabase(newer)
  return steps.filter(s => !done.has(s.name))
}

/** Old code would write rows that newer code reads differently. */
export class NewerDatabase extends UnusableDatabase {
  override readonly name = 'NewerDatabase'
  constructor(steps: readonly string[]) {
    super(newerWords(steps))
  }
}

export const newerWords = (steps: readonly string[]): string =>
  `Database ini sudah dipakai versi Saku Kader yang lebih baru (langkah ${steps.join(', ')}). ` +
  'Versi ini tidak membukanya supaya tidak ada yang rusak. Pasang lagi versi yang lebih baru.'
