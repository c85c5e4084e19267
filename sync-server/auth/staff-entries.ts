import { fold, idFromBytes } from '../../src/domain/log/index.ts'
import { create, edit, openRecord, petugas } from '../../src/domain/records/index.ts'
import type { EntryDraft } from '../../src/domain/records/index.ts'
import type { Context } from '../context.ts'
import type { Account } from './accounts.ts'
import { areaFacts } from './areas.ts'
import { dayAt } from './clock.ts'
import { writeAsServer } from './write-as-server.ts'

/** Says in the log who works where, so that phones can name her: her first entry, or what differs from what it says now. */
export async function noteStaff(ctx: Context, account: Account): Promise<void> {
  const drafts = await staffDrafts(ctx, account)
  if (drafts.length > 0) await writeAsServer(ctx, [drafts])
}

async function staffDrafts(ctx: Context, account: Account): Promise<EntryDraft[]> {
  const areas = await ctx.accounts.areasOf(account.id)
  const place = areas[0]
  if (place === undefined) return []
  const body = { nama: account.name, peran: account.role, wilayah: [...areas], aktif: !account.disabled }
  const view = fold(await ctx.store.read.about(account.id), ctx.kinds)
  const known = view.records.find(r => r.kind === petugas.kind && r.id === account.id)
  const posyandu = await officeOf(ctx, place)
  const pen = { newId: () => idFromBytes(ctx.random(16)), happenedOn: dayAt(ctx.now()), posyandu }
  return known
    ? edit(pen, petugas, openRecord(known), body)
    : create(pen, petugas, account.id, body, account.id)
}

/** Names of staff stand with their puskesmas: who moves to another posyandu, or helps out there, has a name there too. */
async function officeOf(ctx: Context, area: string, below: readonly string[] = []): Promise<string> {
  const { jenis, induk } = await areaFacts(ctx, area)
  const isTop = jenis === 'puskesmas' || induk === undefined || below.includes(induk)
  return isTop ? area : officeOf(ctx, induk, [...below, area])
}
