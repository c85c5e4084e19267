import { fold, linkId, recordById } from '../../src/domain/log/index.ts'
import type { Entry, RecordView } from '../../src/domain/log/index.ts'
import { mergePersons, openRecord, samaOrang, settleConflict } from '../../src/domain/records/index.ts'
import type { Batch } from '../accept/batch.ts'
import { groupAround } from '../accept/forget.ts'
import { claimBehind } from './bars.ts'
import { personOf } from './who.ts'
import { serverPen, writeInto } from './write.ts'

/** What says where she lives and how she is counted: of two registrations the new place's holds. The rest is for people. */
const ofThePlace = [
  'alamat',
  'rt',
  'rw',
  'dusun',
  'patokan_rumah',
  'rumah',
  'hubungan_kk',
  'sasaran',
  'status',
  'tanggal_status',
  'posyandu_asal',
  'tujuan_pindah',
  'sementara_pindah_sampai',
] as const

/**
 * K6: she has gone where she is registered already: both are one person from now on (M1), so that nobody counts her twice.
 * Only where she really went, by all that the log says.
 */
export async function join(batch: Batch, answer: Entry): Promise<void> {
  const claim = await claimBehind(batch, answer)
  if (!claim || 'needs' in claim) return
  const came = await batch.subjects.find(answer.about)
  const group = await groupAround(batch, answer.about)
  if (!came || came.forgotten || came.feed !== claim.at || group.has(claim.person)) return
  const here = await groupAround(batch, claim.person)
  const [old, registered] = [await personOf(batch, group), await personOf(batch, here)]
  const both = await personOf(batch, new Set([...group, ...here]))
  if (!old || !registered || !both) return
  const pen = serverPen(registered.happenedOn, claim.at)
  const side = (record: RecordView, about: string) => ({ ...openRecord(record), about, record: about })
  const link = await linkOf(batch, answer.about, claim.person)
  const drafts = [
    ...mergePersons(pen, side(registered, claim.person), side(old, answer.about), link),
    ...settleConflict(pen, both, settledBy(registered, both)),
  ]
  await writeInto(batch, drafts, answer)
}

const settledBy = (registered: RecordView, both: RecordView): Record<string, unknown> =>
  Object.fromEntries(
    ofThePlace.flatMap(field => {
      const values = both.fields[field]?.values ?? []
      const value = registered.fields[field]?.values[0].value ?? null
      const stands = values.length === 1 && values[0]?.value === value
      return values.length === 0 || stands ? [] : [[field, value] as const]
    }),
  )

async function linkOf(batch: Batch, a: string, b: string): Promise<RecordView | undefined> {
  const items = [...(await batch.subjects.history(a)), ...(await batch.subjects.history(b))]
  return recordById(fold(items, batch.ctx.kinds), samaOrang.kind, linkId(a, b))
}
