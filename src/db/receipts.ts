import type { PhoneBase } from './context.ts'
import type { Facts, SaveState } from './phone-store.ts'
import { keptSave } from './saves.ts'

/** One press of Simpan, and what the server said of it (RULES.md D1): of which day in the field, at which posyandu. */
export type Receipt = {
  readonly save: string
  readonly state: Exclude<SaveState, 'kept'>
  readonly happenedOn: string
  readonly posyandu: string
}

/** `compared`: when what lies here was last held against what the server has, and in how many places they differed (G2). */
export type Receipts = { readonly saves: readonly Receipt[]; readonly compared?: Facts['compared'] }

/** What was refused and mended or put aside counts no more; what others wrote never did. */
export async function receipts(ctx: PhoneBase): Promise<Receipts> {
  const [rows, { facts }] = await Promise.all([
    ctx.store.saves(['pending', 'waiting', 'rejected', 'sent']),
    ctx.store.meta(),
  ])
  const own = await Promise.all(rows.filter(row => !row.rescued).map(row => keptSave(ctx, row)))
  const saves = own.flatMap(({ row: { save, state }, entries }): Receipt[] => {
    const [first] = entries
    if (!first || state === 'kept') return []
    return [{ save, state, happenedOn: first.happenedOn, posyandu: first.posyandu }]
  })
  return { saves, ...(facts.compared && { compared: facts.compared }) }
}
