import { bodyShown, fold } from '../../src/domain/log/index.ts'
import {
  claimId,
  create,
  edit,
  mintaPindah,
  openRecord,
  petugas,
  requestId,
} from '../../src/domain/records/index.ts'
import type { Batch } from '../accept/batch.ts'
import { chainOf } from '../accept/borders.ts'
import { groupAround } from '../accept/forget.ts'
import type { SubjectRow } from '../store.ts'
import type { Claim } from './asked-for.ts'
import { mayAsk } from './limit.ts'
import { isSamePerson, recordOf, whoIs } from './who.ts'
import { serverPen, writeInto } from './write.ts'

/** K4: to how many a claim is put at most, and how many numbers each claim takes, whomever it finds. */
export const askedAtMost = 3

/** K3: whoever has somebody of this NIK and birth date is asked. Nothing that the claimant can see depends on it. */
export async function ask(batch: Batch, claim: Claim): Promise<void> {
  const before = await batch.tx.highWater()
  if (await mayAsk(batch, claim.by.caller.account))
    for (const one of await found(batch, claim)) await put(batch, claim, one)
  const taken = (await batch.tx.highWater()) - before
  batch.tx.pass(Math.max(0, askedAtMost - taken))
}

/** Each person once, also where she is several records; not whom the claimant has himself: those are doubles (M1). */
async function found(batch: Batch, { ready: { entry }, by: { caller } }: Claim): Promise<SubjectRow[]> {
  const here = await batch.subjects.find(entry.about)
  const who = await whoIs(batch, entry.about)
  if (!here || here.forgotten || !who || !caller.areas.has(here.feed)) return []
  const passed = await groupAround(batch, entry.about)
  const others: SubjectRow[] = []
  for (const id of [...(await batch.tx.withNik(who.nik))].toSorted()) {
    if (passed.has(id) || others.length === askedAtMost) continue
    const row = await batch.subjects.find(id)
    const other = row && !row.forgotten && !caller.areas.has(row.feed) ? await whoIs(batch, id) : undefined
    if (!row || !other || !isSamePerson(other, who)) continue
    for (const member of await groupAround(batch, id)) passed.add(member)
    others.push(row)
  }
  return others
}

async function put(batch: Batch, { ready: { entry } }: Claim, { id, feed }: SubjectRow): Promise<void> {
  const ke = batch.subjects.get(entry.about)?.feed ?? entry.posyandu
  const there = await whoIs(batch, entry.about)
  const claim = claimId(entry.about)
  const body = {
    klaim: claim,
    warga: entry.about,
    ke,
    ke_nama: await placeName(batch, ke),
    oleh_nama: await staffName(batch, entry.by),
    tanggal: there?.record.happenedOn ?? entry.happenedOn,
    ditanya: entry.happenedOn,
  }
  const record = requestId(claim, id)
  const pen = serverPen(entry.happenedOn, feed)
  const asked = await recordOf(batch, mintaPindah.kind, id, record)
  const drafts = asked
    ? edit(pen, mintaPindah, openRecord(asked), { ...body, jawaban: null })
    : create(pen, mintaPindah, id, body, record)
  if (drafts.length > 0) await writeInto(batch, drafts, entry)
}

/** "Melati 3, Sukamaju, Cempaka": as far up as its puskesmas and no further. */
async function placeName(batch: Batch, posyandu: string): Promise<string> {
  const names: string[] = []
  for (const area of chainOf(batch, posyandu).slice(0, 4)) {
    const record = await batch.subjects.area(area)
    const { nama, jenis } = record ? bodyShown(record) : {}
    if (typeof nama === 'string') names.push(nama)
    if (jenis === 'puskesmas') break
  }
  return names.join(', ')
}

async function staffName(batch: Batch, account: string): Promise<string> {
  const view = fold(await batch.subjects.history(account), batch.ctx.kinds)
  const nama = view.records
    .filter(r => r.kind === petugas.kind && r.id === account)
    .map(r => bodyShown(r)['nama'])[0]
  return typeof nama === 'string' ? nama : 'petugas di sana'
}
