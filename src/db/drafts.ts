import { commitWith, expectHead } from './commit.ts'
import { decoded } from './codec.ts'
import { noChange } from './context.ts'
import type { Card, PhoneContext } from './context.ts'
import type { Deletes, DraftRow, Puts } from './phone-store.ts'

export type Draft = { readonly id: string; readonly about?: string; readonly value: unknown }

/** Half-filled forms; as durable as a save. Callers debounce. */
export type Drafts = {
  get(id: string): Promise<unknown>
  /** `about`: the subject, so that she stays on the device as long as the form is open. */
  put(id: string, value: unknown, about?: string): Promise<void>
  drop(id: string): Promise<void>
  list(): Promise<readonly Draft[]>
}

export function draftsOf<C extends Card>(ctx: PhoneContext<C>): Drafts {
  const write = (puts: Puts, deletes: Deletes) =>
    commitWith(ctx, async ({ head }) => ({
      tx: { expect: { head: expectHead(head) }, puts, deletes },
      result: undefined,
      change: noChange,
    }))
  const read = async ({ value, ...clear }: DraftRow): Promise<Draft> => ({
    ...clear,
    value: await decoded(ctx.codec, value),
  })
  return {
    get: async id => {
      const row = await ctx.store.draft(id)
      return row && decoded(ctx.codec, row.value)
    },
    put: async (id, value, about) => {
      const row = { id, ...(about !== undefined && { about }), value: await ctx.codec.encode(value) }
      await write({ drafts: [row] }, {})
    },
    drop: id => write({}, { drafts: [id] }),
    list: async () => Promise.all((await ctx.store.drafts()).map(read)),
  }
}
