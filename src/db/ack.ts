import type { Verdict } from '../domain/log/index.ts'
import { accepted, marked, without } from './bundle.ts'
import type { Held } from './bundle.ts'
import { commitWith, expectHead } from './commit.ts'
import type { Card, PhoneContext } from './context.ts'
import { placeKey } from './expect.ts'
import type { Place, SaveRow } from './phone-store.ts'
import { loadHeld, revsOf, written } from './subjects.ts'

/**
 * The server's verdicts (RULES.md D1, D2, D4). An accepted save leaves the outbox and is kept for offering again; its
 * entries stay in the pending part of the view until they are pulled in their place.
 */
export function ack<C extends Card>(
  ctx: PhoneContext<C>,
  verdicts: readonly Verdict[],
  serverTime: number,
  receipt?: string,
): Promise<void> {
  return commitWith(ctx, async ({ head, place, links }) => {
    const rows = await ctx.store.savesByKey(verdicts.map(v => v.save))
    const judged = verdicts.flatMap((v, i) => {
      const row = rows[i]
      return row && judgeable(row) ? [{ row, next: judge(row, v, serverTime) }] : []
    })
    const before = await loadHeld(
      ctx,
      head.generation,
      judged.flatMap(j => j.row.abouts),
    )
    const after = new Map(before)
    for (const { row, next } of judged)
      for (const about of row.abouts) touch(after, about, held => shownAs(held, next))
    const subjects = await written(ctx, { before, after }, links)
    const next = judged.map(j => j.next)
    return {
      tx: {
        expect: {
          head: expectHead(head),
          place: placeKey(place),
          revs: revsOf(before),
          saves: new Map(judged.map(j => [j.row.save, j.row.state])),
        },
        puts: {
          ...subjects.puts,
          saves: next,
          place: withGuests({ ...place, ...(receipt !== undefined && { receipt }) }, after, next),
        },
        deletes: subjects.deletes,
      },
      result: undefined,
      change: subjects.change,
    }
  })
}

const judgeable = (row: SaveRow): boolean => row.state !== 'sent' && row.state !== 'kept'

function judge(row: SaveRow, v: Verdict, serverTime: number): SaveRow {
  const { reason: _, detail: __, ...bare } = row
  if (v.verdict === 'waiting') return { ...bare, state: 'waiting' }
  if (v.verdict === 'rejected') return refused(bare, v)
  const placed = [...new Set([...row.placed, ...v.placed.map(p => p.id)])]
  const all = row.ids.every(id => placed.includes(id))
  return { ...bare, placed, ...(all ? { state: 'sent', ackedAt: serverTime } : {}) }
}

/**
 * 'split': the server has some entries of this save already, and says which; an older server does not, but the pull may
 * bring them. What is left of the save is offered alone, for as long as less of it is left each time. What others wrote
 * and the server does not want is not the cadre's to mend.
 */
function refused(row: SaveRow, v: Extract<Verdict, { verdict: 'rejected' }>): SaveRow {
  const why = { reason: v.reason, ...(v.detail !== undefined && { detail: v.detail }) }
  if (v.reason === 'split') {
    const there = new Set(v.detail?.split(' '))
    const placed = row.ids.filter(id => there.has(id) || row.placed.includes(id))
    if (!row.split || placed.length > row.placed.length) return { ...row, placed, split: true }
  }
  return { ...row, ...why, state: row.rescued ? 'kept' : 'rejected' }
}

function shownAs(held: Held, save: SaveRow): Held {
  const ids = new Set(save.ids)
  if (save.state === 'kept') return without(held, ids)
  const placed = marked(held, new Set(save.placed), 'acked')
  if (save.state === 'sent') return placed
  return marked(placed, new Set(save.ids.filter(id => !save.placed.includes(id))), save.state)
}

function touch(subjects: Map<string, Held>, id: string, change: (held: Held) => Held): void {
  const held = subjects.get(id)
  if (held) subjects.set(id, change(held))
}

/** Subjects of answered saves that no feed of ours has named: if the next pull does not, they are guests. */
function withGuests(place: Place, after: ReadonlyMap<string, Held>, rows: readonly SaveRow[]): Place {
  const over = new Set(rows.filter(r => r.state === 'sent' || r.state === 'kept').flatMap(r => r.abouts))
  const strangers = [...after.values()].filter(
    h => over.has(h.id) && h.feed === undefined && h.items.every(accepted),
  )
  return { ...place, leaving: [...new Set([...place.leaving, ...strangers.map(h => h.id)])] }
}
