import { recordOf } from '../../../src/domain/log/index.ts'
import type { Entry, PushRequest, Replaces } from '../../../src/domain/log/index.ts'
import type { Context } from '../../../sync-server/context.ts'
import type { StoredEntry } from '../../../sync-server/store.ts'
import type { Plant } from '../plants.ts'

/** Other answers to "what had she seen?" than the ids that stood on her screen. */

/**
 * The last number that this device has heard, in the place of `replaces`: the server takes everything up to it as seen.
 * It travels as an id that nobody has.
 */
export const baseRev = (): Plant => ({
  finds: ['I5'],
  phoneRules: ({ device }) => ({
    replaces: draft =>
      draft.replaces && Object.fromEntries(Object.keys(draft.replaces).map(f => [f, [mark(device.seen)]])),
  }),
  door: rewriting((entry, field, known) => {
    const seen = seqOf(entry.replaces?.[field]?.[0] ?? '')
    return seen === undefined ? undefined : known.filter(k => k.seq <= seen)
  }),
})

/** Who says that it was later is right. */
export const clockWins = (): Plant => ({
  finds: ['I5'],
  door: rewriting((entry, _field, known) => known.filter(k => k.entry.deviceTime < entry.deviceTime)),
})

const mark = (seq: number): string => `rev_${String(seq).padStart(18, '0')}`
const seqOf = (id: string): number | undefined => (id.startsWith('rev_') ? Number(id.slice(4)) : undefined)

type Choose = (
  entry: Entry,
  field: string,
  known: readonly StoredEntry[],
) => readonly StoredEntry[] | undefined

/** What an edit replaces is decided when it comes in; sent again, it is what it was the first time. */
function rewriting(choose: Choose): NonNullable<Plant['door']> {
  const before = new Map<string, Entry>()
  const rewrite = async (entry: Entry, ctx: Context): Promise<Entry> => {
    const held = before.get(entry.id)
    if (held || !entry.replaces) return held ?? entry
    const all = (await ctx.store.read.about(entry.about)).filter(k => recordOf(k.entry) === recordOf(entry))
    const replaces: Replaces = {}
    for (const [field, ids] of Object.entries(entry.replaces)) {
      const known = all.filter(k => Object.hasOwn(k.entry.body, field))
      replaces[field] = choose(entry, field, known)?.map(k => k.entry.id) ?? ids
    }
    const rewritten = { ...entry, replaces }
    before.set(entry.id, rewritten)
    return rewritten
  }
  return async (path, input, ctx) => {
    if (path !== '/api/push') return undefined
    const request = input as PushRequest // the route's own schema has passed it
    const saves = []
    for (const save of request.saves) {
      const entries = []
      for (const e of save.entries) entries.push(await rewrite(e as Entry, ctx)) // made by a phone of this simulator
      saves.push({ ...save, entries })
    }
    return { ...request, saves }
  }
}
