import type { PushRequest, Verdict } from '../../src/domain/log/index.ts'
import { alasanLupakan } from '../../src/domain/records/index.ts'
import type { Call, Context } from '../context.ts'
import { done } from './done.ts'

/** That somebody was forgotten, when, by whom and why, for the audit: everything else about her is gone with her. */
export async function noteForgets(
  ctx: Context,
  { saves }: PushRequest,
  verdicts: readonly Verdict[],
  call: Call,
): Promise<void> {
  const accepted = new Set(verdicts.flatMap(v => (v.verdict === 'accepted' ? [v.save] : [])))
  for (const raw of saves.filter(s => accepted.has(s.save)).flatMap(s => s.entries)) {
    const found = forgetIn(ctx, raw)
    if (found) await done(ctx, call, found.action, found.about)
  }
}

type Forgotten = { readonly action: string; readonly about: string }

function forgetIn(ctx: Context, raw: unknown): Forgotten | undefined {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw) || !('about' in raw)) return undefined
  const { kind, about } = raw
  if (typeof kind !== 'string' || typeof about !== 'string') return undefined
  if (ctx.kinds.get(kind)?.effect?.type !== 'forget') return undefined
  return { action: actionOf('body' in raw ? raw.body : undefined), about }
}

/** A reason that is not of the list may name somebody, so it is not kept. */
function actionOf(body: unknown): string {
  const alasan = typeof body === 'object' && body !== null && 'alasan' in body ? body.alasan : undefined
  return typeof alasan === 'string' && Object.hasOwn(alasanLupakan, alasan) ? `lupakan:${alasan}` : 'lupakan'
}
