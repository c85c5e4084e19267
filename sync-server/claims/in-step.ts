import type { Entry, RecordView } from '../../src/domain/log/index.ts'
import {
  claimId,
  edit,
  isClaimOver,
  klaimMutasi,
  mintaPindah,
  openRecord,
  orang,
  read,
  requestId,
  samaOrang,
} from '../../src/domain/records/index.ts'
import type { Batch } from '../accept/batch.ts'
import { recordOf } from './who.ts'
import { serverPen, writeInto } from './write.ts'

/**
 * K8: a request is no question any more where nothing of its claim stands, whichever of the two came last: after a restore
 * they come in any order. What was answered `ya` is not closed, or no longer, for she has gone by it.
 */
export async function keepInStep(batch: Batch, { kind, about, record = '' }: Entry): Promise<void> {
  if (kind === klaimMutasi.kind) return closeAll(batch, about)
  const request = await recordOf(batch, mintaPindah.kind, about, record)
  const { klaim, warga } = read(mintaPindah, request)
  const claim = klaim && warga ? await recordOf(batch, klaimMutasi.kind, warga, klaim) : undefined
  if (request && claim && isClaimOver(claim)) await close(batch, claim, request)
  if (request) await openAnswered(batch, request)
}

async function closeAll(batch: Batch, person: string): Promise<void> {
  const claim = await recordOf(batch, klaimMutasi.kind, person, claimId(person))
  if (!claim || !isClaimOver(claim)) return
  for (const other of await everFound(batch, person)) {
    const request = await recordOf(batch, mintaPindah.kind, other, requestId(claim.id, other))
    if (request) await close(batch, claim, request)
  }
}

async function close(batch: Batch, claim: RecordView, request: RecordView): Promise<void> {
  const { jawaban, ditarik } = read(mintaPindah, request)
  const reason = reasonIn(claim, 'ditanya')
  if (jawaban !== 'ya' && ditarik === undefined && reason)
    await write(batch, request, reason.happenedOn, reason)
}

/** A yes of before a restore that came back after the taking back. */
async function openAnswered(batch: Batch, request: RecordView): Promise<void> {
  const { jawaban, ditarik } = read(mintaPindah, request)
  const reason = reasonIn(request, 'jawaban')
  if (jawaban === 'ya' && ditarik !== undefined && reason) await write(batch, request, null, reason)
}

async function write(
  batch: Batch,
  request: RecordView,
  ditarik: string | null,
  reason: Entry,
): Promise<void> {
  const subject = await batch.subjects.find(request.about)
  const pen = serverPen(reason.happenedOn, subject?.feed ?? reason.posyandu)
  await writeInto(batch, edit(pen, mintaPindah, openRecord(request), { ditarik }), reason)
}

/** K7: of several that say so the same one, in whatever order they came. */
function reasonIn(record: RecordView, field: string): Entry | undefined {
  const [first] = record.fields[field]?.values[0].ids.toSorted() ?? []
  return record.items.find(i => i.entry.id === first)?.entry
}

/** Whoever has a NIK that she has or ever had: the index also knows what was put right since, or parted from her. */
async function everFound(batch: Batch, person: string): Promise<readonly string[]> {
  const ever = new Set([person])
  const niks = new Set<string>()
  for (const id of ever)
    for (const { entry } of await batch.subjects.history(id)) {
      const { nik, dengan } = entry.body
      if (entry.kind === orang.kind && typeof nik === 'string') niks.add(nik)
      if (entry.kind === samaOrang.kind && typeof dengan === 'string') ever.add(dengan)
    }
  const found = new Set<string>()
  for (const nik of niks) for (const id of await batch.tx.withNik(nik)) found.add(id)
  return [...found].toSorted()
}
