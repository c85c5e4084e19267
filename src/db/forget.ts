import type { Verdict } from '../domain/log/index.ts'
import { marked } from './bundle.ts'
import { commitWith, expectHead } from './commit.ts'
import type { Card, PhoneBase, PhoneContext } from './context.ts'
import type { SaveRow } from './phone-store.ts'
import { keptSave, saveRow } from './saves.ts'
import { loadHeld, revsOf, written } from './subjects.ts'

/**
 * Everything about a subject goes: view, outbox, kept copies and drafts (RULES.md P9). Of her group the server names each:
 * a merge that it does not know yet, or that was undone meanwhile, must not erase somebody else and what is unsent about her.
 */
export function forget<C extends Card>(ctx: PhoneContext<C>, subject: string): Promise<void> {
  return commitWith(ctx, async ({ head, place, links }) => {
    const saves = await ctx.store.savesAbout([subject])
    const stripped = await Promise.all(saves.map(row => without(ctx, row, subject)))
    const rest = stripped.filter(row => row !== undefined)
    const freed = rest.filter(row => row.state === 'pending')
    const before = await loadHeld(ctx, head.generation, [subject, ...freed.flatMap(r => r.abouts)])
    const ids = new Set(freed.flatMap(r => r.ids))
    const others = [...before].filter(([id, held]) => id !== subject && held.rev > 0)
    const after = new Map(others.map(([id, held]) => [id, marked(held, ids, 'pending')]))
    const rows = await written(ctx, { before, after }, links)
    const drafts = (await ctx.store.drafts()).filter(d => d.about === subject)
    const elsewhere = [...place.old, ...(place.beside ? [place.beside.generation] : [])]
    return {
      tx: {
        expect: {
          head: expectHead(head),
          revs: revsOf(before),
          saves: new Map(saves.map(s => [s.save, s.state])),
        },
        puts: { ...rows.puts, saves: rest },
        deletes: {
          ...rows.deletes,
          subjects: [
            ...(rows.deletes.subjects ?? []),
            ...elsewhere.map(generation => ({ generation, id: subject })),
          ],
          saves: saves.filter((_, i) => stripped[i] === undefined).map(s => s.save),
          drafts: drafts.map(d => d.id),
        },
      },
      result: undefined,
      change: rows.change,
    }
  })
}

/** What the same press of Simpan said about others stays; refused only because of her, it is offered again. */
async function without(ctx: PhoneBase, row: SaveRow, subject: string): Promise<SaveRow | undefined> {
  const { entries } = await keptSave(ctx, row)
  const rest = entries.filter(e => e.about !== subject)
  if (rest.length === 0) return undefined
  const { reason, detail: _, ...bare } = { ...row, ...(await saveRow(ctx, row.save, rest, row)) }
  if (reason === undefined) return bare
  return reason === 'forgotten' ? { ...bare, state: 'pending' } : { ...bare, reason }
}

/** Whom a refusal as 'forgotten' is about: she may be in no feed of ours, so that no marker would ever come. */
export async function forgottenBy(
  ctx: PhoneBase,
  verdicts: readonly Verdict[],
): Promise<ReadonlySet<string>> {
  const refused = verdicts.filter(v => v.verdict === 'rejected' && v.reason === 'forgotten')
  const rows = await ctx.store.savesByKey(refused.map(v => v.save))
  const subjects = new Set<string>()
  for (const [i, v] of refused.entries()) {
    const row = rows[i]
    if (!row || !('detail' in v) || v.detail === undefined) continue
    const entry = (await keptSave(ctx, row)).entries.find(e => e.id === v.detail || e.about === v.detail)
    if (entry) subjects.add(entry.about)
  }
  return subjects
}
