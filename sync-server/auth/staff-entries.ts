import { fold, idFromBytes } from '../../src/domain/log/index.ts'
import { create, edit, openRecord, petugas } from '../../src/domain/records/index.ts'
import type { EntryDraft } from '../../src/domain/records/index.ts'
import type { Context } from '../context.ts'
import type { Account } from './accounts.ts'
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
  const pen = { newId: () => idFromBytes(ctx.random(16)), happenedOn: dayAt(ctx.now()), posyandu: place }
  const body = { nama: account.name, peran: account.role, wilayah: [...areas], aktif: !account.disabled }
  const view = fold(await ctx.store.read.about(account.id), ctx.kinds)
  const known = view.records.find(r => r.kind === petugas.kind && r.id === account.id)
  return known
    ? edit(pen, petugas, openRecord(known), body)
    : create(pen, petugas, account.id, body, account.id)
}
