import { classOf } from './classes.ts'
import { commitWith, expectHead } from './commit.ts'
import type { Card, PhoneContext } from './context.ts'
import type { SaveRow } from './phone-store.ts'
import { keptSave } from './saves.ts'
import { loadHeld, revsOf, written } from './subjects.ts'

const day = 24 * 60 * 60 * 1000

/**
 * Accepted saves are kept for offering again (RULES.md H4), confidential ones only briefly on a cadre's phone (D6).
 * Ages are differences of the server's times: a phone whose clock jumps to another year drops nothing early.
 */
export async function dropOld<C extends Card>(ctx: PhoneContext<C>, serverTime: number): Promise<void> {
  const { keptDays, healthDays } = ctx.rules
  const sent = await ctx.store.saves(['sent'])
  const older = (row: SaveRow, days: number) => serverTime - (row.ackedAt ?? serverTime) > days * day
  const old = sent.filter(row => older(row, keptDays))
  const thin = ctx.keepsHealth ? [] : sent.filter(row => !row.thinned && older(row, healthDays))
  if (thin.length > 0) await thinOut(ctx, thin)
  if (old.length > 0)
    await drop(
      ctx,
      old.map(r => r.save),
    )
}

function drop<C extends Card>(ctx: PhoneContext<C>, saves: readonly string[]): Promise<void> {
  return commitWith(ctx, async ({ head }) => ({
    tx: {
      expect: { head: expectHead(head), saves: new Map(saves.map(s => [s, 'sent'])) },
      deletes: { saves },
    },
    result: undefined,
    change: { subjects: [], cards: new Map() },
  }))
}

function thinOut<C extends Card>(ctx: PhoneContext<C>, rows: readonly SaveRow[]): Promise<void> {
  return commitWith(ctx, async ({ head, links }) => {
    const kept = await Promise.all(rows.map(row => keptSave(ctx, row)))
    const health = kept.flatMap(k => k.entries).filter(e => classOf(ctx, e) === 'health')
    const ids = new Set(health.map(e => e.id))
    const before = await loadHeld(
      ctx,
      head.generation,
      health.map(e => e.about),
    )
    const after = new Map(
      [...before].map(([id, held]) => [id, { ...held, items: held.items.filter(i => !ids.has(i.entry.id)) }]),
    )
    for (const [id, held] of after) if (held.rev === 0) after.delete(id)
    const subjects = await written(ctx, { before, after }, links)
    const saves = await Promise.all(
      kept.map(async ({ row, entries }) => ({
        ...row,
        thinned: true,
        value: await ctx.codec.encode(entries.filter(e => !ids.has(e.id))),
      })),
    )
    return {
      tx: {
        expect: {
          head: expectHead(head),
          revs: revsOf(before),
          saves: new Map(rows.map(r => [r.save, 'sent'])),
        },
        puts: { ...subjects.puts, saves },
        deletes: subjects.deletes,
      },
      result: undefined,
      change: subjects.change,
    }
  })
}
