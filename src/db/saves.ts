import type { Entry } from '../domain/log/index.ts'
import { decoded } from './codec.ts'
import type { PhoneBase } from './context.ts'
import type { SaveRow, SaveState } from './phone-store.ts'

/** One press of Simpan with its entries: in the outbox until the server answered, then kept for offering again (H4). */
export type KeptSave = { readonly row: SaveRow; readonly entries: readonly Entry[] }

export const openStates = ['pending', 'waiting', 'rejected'] as const satisfies readonly SaveState[]

export async function keptSave(ctx: Pick<PhoneBase, 'codec'>, row: SaveRow): Promise<KeptSave> {
  return { row, entries: await decoded<readonly Entry[]>(ctx.codec, row.value) }
}

/** What of accepted saves can be offered again (H4): after D6 has taken the confidential part out, the rest. */
export async function offerable(
  ctx: Pick<PhoneBase, 'codec'>,
  rows: readonly SaveRow[],
): Promise<readonly SaveRow[]> {
  const kept = await Promise.all(rows.map(row => keptSave(ctx, row)))
  return kept.flatMap(({ row, entries }) => {
    if (entries.length === row.ids.length || entries.length === 0) return entries.length > 0 ? [row] : []
    return [{ ...row, ids: entries.map(e => e.id), abouts: [...new Set(entries.map(e => e.about))] }]
  })
}

type SaveFacts = Partial<Pick<SaveRow, 'state' | 'order' | 'rescued' | 'placed'>>

export async function saveRow(
  ctx: Pick<PhoneBase, 'codec'>,
  save: string,
  entries: readonly Entry[],
  facts: SaveFacts = {},
): Promise<SaveRow> {
  return {
    save,
    state: 'pending',
    order: entries[0]?.localSeq ?? 0,
    rescued: false,
    placed: [],
    ...facts,
    ids: entries.map(e => e.id),
    abouts: [...new Set(entries.map(e => e.about))],
    value: await ctx.codec.encode(entries),
  }
}

/** Subjects that something unsent or half-filled still speaks of. */
export async function spokenOf(
  ctx: Pick<PhoneBase, 'store'>,
  subjects: readonly string[],
): Promise<ReadonlySet<string>> {
  const [saves, drafts] = await Promise.all([ctx.store.savesAbout(subjects), ctx.store.drafts()])
  const open = saves.filter(s => openStates.some(state => state === s.state))
  return new Set([...open.flatMap(s => s.abouts), ...drafts.flatMap(d => d.about ?? [])])
}
