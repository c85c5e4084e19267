import type { Entry } from '../domain/log/index.ts'
import type { PhoneBase } from './context.ts'
import type { SaveState } from './phone-store.ts'
import { keptSave, openStates } from './saves.ts'
import type { KeptSave } from './saves.ts'

/** One line of "Saya": a press of Simpan that the server has not accepted. */
export type OutboxLine = {
  readonly save: string
  readonly state: SaveState
  readonly reason?: string
  readonly detail?: string
  readonly about: readonly string[]
  readonly kinds: readonly string[]
  readonly deviceTime: string
}

export const outbox = (ctx: PhoneBase): Promise<readonly OutboxLine[]> => lines(ctx, openStates)
export const kept = (ctx: PhoneBase): Promise<readonly OutboxLine[]> => lines(ctx, ['kept'])

export async function entriesOf(ctx: PhoneBase, save: string): Promise<readonly Entry[]> {
  const [row] = await ctx.store.savesByKey([save])
  return row ? (await keptSave(ctx, row)).entries : []
}

/** Newest first. */
async function lines(ctx: PhoneBase, states: readonly SaveState[]): Promise<readonly OutboxLine[]> {
  const rows = await ctx.store.saves(states)
  return (await Promise.all(rows.map(row => keptSave(ctx, row)))).map(lineOf).reverse()
}

const lineOf = ({ row, entries }: KeptSave): OutboxLine => ({
  save: row.save,
  state: row.state,
  ...(row.reason !== undefined && { reason: row.reason }),
  ...(row.detail !== undefined && { detail: row.detail }),
  about: row.abouts,
  kinds: [...new Set(entries.map(e => e.kind))],
  deviceTime: entries[0]?.deviceTime ?? '',
})
