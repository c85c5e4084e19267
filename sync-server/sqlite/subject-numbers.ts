import type { Database } from 'better-sqlite3'
import { query } from './prepare.ts'
import { writeSql } from './sql.ts'

/** The number under which the log files a subject, given when she is first named. Known within one transaction. */
export type SubjectNumbers = { of(subject: string): number; reset(): void }

export function subjectNumbers(db: Database): SubjectNumbers {
  const find = query<{ n: number }>(db, writeSql.subjectNumber)
  const name = query<{ n: number }>(db, writeSql.nameSubject)
  const known = new Map<string, number>()

  const numbered = (subject: string): number => {
    const row = find.get(subject) ?? name.get(subject)
    if (!row) throw new Error(`The subject ${subject} was given no number`)
    known.set(subject, row.n)
    return row.n
  }

  return { of: subject => known.get(subject) ?? numbered(subject), reset: () => known.clear() }
}
