import { nikWarnings, readNik } from '../measures/nik.ts'
import type { orang } from './orang.ts'
import type { ReadOf } from './read-body.ts'

/** What is asked with "yakin?" and never blocks: real numbers disagree with their owners. */
export function personWarnings(b: ReadOf<typeof orang.fields>): string[] {
  if (!b.nik) return []
  const read = readNik(b.nik)
  if (read.outcome !== 'read') return [`${read.message} Yakin?`]
  return nikWarnings(read.nik, {
    ...(b.tanggal_lahir ? { birthDate: b.tanggal_lahir } : {}),
    ...(b.jk ? { sex: b.jk } : {}),
  })
}
