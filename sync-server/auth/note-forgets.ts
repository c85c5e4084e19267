import type { Caller, Entry } from '../../src/domain/log/index.ts'
import { alasanLupakan } from '../../src/domain/records/index.ts'
import type { Context } from '../context.ts'
import { done } from './done.ts'

/** Who was forgotten by which entry, and by whose rights: also of a save that had waited and came into the log with somebody else's push. */
export type Forgotten = { readonly entry: Pick<Entry, 'about' | 'body'>; readonly caller: Caller }

/** That somebody was forgotten, when, by whom and why, for the audit: everything else about her is gone with her. */
export async function noteForgets(ctx: Context, forgotten: readonly Forgotten[]): Promise<void> {
  for (const { entry, caller } of forgotten) await done(ctx, { caller }, actionOf(entry.body), entry.about)
}

/** A reason that is not of the list may name somebody, so it is not kept. */
function actionOf({ alasan }: Entry['body']): string {
  return typeof alasan === 'string' && Object.hasOwn(alasanLupakan, alasan) ? `lupakan:${alasan}` : 'lupakan'
}
