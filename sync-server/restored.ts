import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { accountRecord } from './auth/ledger-records.ts'
import { backupTime } from './backup.ts'
import type { Context } from './context.ts'
import { openEpoch } from './epoch.ts'
import type { LedgerRecord } from './ledger.ts'

/** When a copy was made: its name says so if it is one of ours. */
export const madeAt = (file: string): Date => backupTime(basename(file)) ?? statSync(file).mtime

/** H2: the start opens an epoch only where it can see that the ledger is ahead; whoever restores says so in any case. */
export async function openEpochAfter(ctx: Context, epochOfCopy: string | undefined): Promise<void> {
  const seen = await ctx.store.read.meta('epoch')
  if (seen === epochOfCopy) await openEpoch(ctx, { seen, because: 'saku restore' })
}

export type Redone = { readonly letIn: number; readonly putOut: number; readonly forgotten: number }

/** What the ledger knows that a copy of that time cannot know; it has been done again. */
export function redoneSince(records: readonly LedgerRecord[], since: Date): Redone {
  const later = records.filter(r => 'at' in r && new Date(r.at) > since)
  const accounts = later.flatMap(r => accountRecord(r) ?? [])
  return {
    letIn: accounts.filter(r => r.type === 'activation').length,
    putOut: accounts.filter(r => r.type === 'revocation').length,
    forgotten: later.filter(r => r.type === 'forget').length,
  }
}
