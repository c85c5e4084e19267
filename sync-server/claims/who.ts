import { fold, recordById } from '../../src/domain/log/index.ts'
import type { RecordView } from '../../src/domain/log/index.ts'
import { orang, read } from '../../src/domain/records/index.ts'
import type { Batch } from '../accept/batch.ts'
import { groupAround } from '../accept/forget.ts'

/** Who somebody is said to be today: two registrations are of one person where NIK and birth date are the same (RULES.md K3). */
export type Who = { readonly record: RecordView; readonly nik: string; readonly lahir: string }

/** Of somebody without both there is nothing to compare. */
export async function whoIs(batch: Batch, person: string): Promise<Who | undefined> {
  const record = await personOf(batch, await groupAround(batch, person))
  const { nik, tanggal_lahir: lahir } = read(orang, record)
  return record && nik !== undefined && lahir !== undefined ? { record, nik, lahir } : undefined
}

export const isSamePerson = (a: Who, b: Who): boolean => a.nik === b.nik && a.lahir === b.lahir

/** All that is one person, as phones read it (M2). */
export async function personOf(batch: Batch, members: ReadonlySet<string>): Promise<RecordView | undefined> {
  const [id = ''] = [...members].toSorted()
  const histories = await Promise.all([...members].map(m => batch.subjects.history(m)))
  return recordById(fold(histories.flat(), batch.ctx.kinds, { id, members }), orang.kind, id)
}

/** A record as the log tells it now. */
export async function recordOf(
  batch: Batch,
  kind: string,
  about: string,
  id: string,
): Promise<RecordView | undefined> {
  const own = (await batch.subjects.history(about)).filter(i => i.entry.kind === kind)
  return recordById(fold(own, batch.ctx.kinds), kind, id)
}
