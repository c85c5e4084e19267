import type { AreaKind } from '../../src/domain/areas/index.ts'
import { areaKinds } from '../../src/domain/areas/index.ts'
import type { AreaList, KnownArea } from '../../src/domain/import/area-list.ts'
import { fold, idFromBytes, recordById, shown } from '../../src/domain/log/index.ts'
import type { RecordView } from '../../src/domain/log/index.ts'
import { create, edit, openRecord, wilayah } from '../../src/domain/records/index.ts'
import type { EntryDraft, Pen } from '../../src/domain/records/index.ts'
import type { Context } from '../context.ts'
import { dayAt } from './clock.ts'
import { writeAsServer } from './write-as-server.ts'

const recordOf = async (ctx: Context, id: string): Promise<RecordView | undefined> =>
  recordById(fold(await ctx.store.read.about(id), ctx.kinds), wilayah.kind, id)

const text = (record: RecordView, field: string): string | undefined => {
  const value = shown(record, field)
  return typeof value === 'string' ? value : undefined
}

const isKind = (jenis: string | undefined): jenis is AreaKind => areaKinds.some(kind => kind === jenis)

/** Every area of the server as its newest entries say it. */
export async function knownAreas(ctx: Context): Promise<KnownArea[]> {
  const found: KnownArea[] = []
  for (const { id } of await ctx.store.read.areas()) {
    const record = await recordOf(ctx, id)
    const jenis = record && text(record, 'jenis')
    if (!record || !isKind(jenis)) continue
    found.push({
      id,
      nama: text(record, 'nama') ?? '',
      jenis,
      induk: text(record, 'induk'),
      kode: text(record, 'kode'),
    })
  }
  return found
}

/** Parents first in a save, so that a kabupaten is one batch: all of it is written, or nothing. */
const areasPerSave = 50

export async function foundList(ctx: Context, { added, coded }: AreaList): Promise<void> {
  const newId = (): string => idFromBytes(ctx.random(16))
  const pen = (posyandu: string): Pen => ({ newId, happenedOn: dayAt(ctx.now()), posyandu })
  const ids = new Map(added.map(a => [a.line, newId()]))
  const drafts: EntryDraft[] = added.flatMap(({ line, nama, jenis, kode, induk }) => {
    const id = ids.get(line) ?? newId()
    const parent = 'id' in induk ? induk.id : (ids.get(induk.line) ?? id)
    return create(pen(parent), wilayah, id, { nama, jenis, induk: parent, ...(kode ? { kode } : {}) }, id)
  })
  for (const { id, kode } of coded) {
    const record = await recordOf(ctx, id)
    if (record) drafts.push(...edit(pen(text(record, 'induk') ?? id), wilayah, openRecord(record), { kode }))
  }
  await writeAsServer(
    ctx,
    Array.from({ length: Math.ceil(drafts.length / areasPerSave) }, (_, i) =>
      drafts.slice(i * areasPerSave, (i + 1) * areasPerSave),
    ),
  )
}
