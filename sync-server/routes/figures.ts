import * as z from 'zod/mini'
import {
  counts,
  countsVersion,
  figuresAnswer,
  isMonth,
  januaryOf,
  monthsBetween,
  sumsForKader,
} from '../../src/domain/indicators/index.ts'
import { contentHash } from '../../src/domain/instrument/content-hash.ts'
import type { Role } from '../../src/domain/log/index.ts'
import type { Call, Context } from '../context.ts'
import type { Place } from '../projections/figure-store.ts'
import { stampFor } from '../projections/projector.ts'
import { published, publishedYears, yearlyCounts } from '../projections/published.ts'
import type { PublishedRow } from '../projections/published.ts'
import { ok, ownRoute, refuse, unchanged } from '../route.ts'

const month = z.string().check(z.refine(isMonth))
const input = z.object({
  /** Ids with commas; without it everything in reach. */
  areas: z.optional(z.string()),
  from: month,
  to: month,
})

const mostMonths = 36
const forKader = sumsForKader(counts)

export const figures = ownRoute<z.infer<typeof input>>({
  method: 'GET',
  path: '/api/figures',
  summary: 'Sums by count, area and month for the reach of the caller, and how far they are',
  access: ['kader', 'bidan', 'puskesmas', 'dinkes'],
  input,
  answer: figuresAnswer,
  handle: async (ctx, asked, call) => {
    if (asked.from > asked.to || monthsBetween(asked.from, asked.to).length > mostMonths)
      return refuse(
        400,
        'isian',
        `Pilih bulan dari yang awal sampai yang akhir, paling banyak ${mostMonths} bulan.`,
      )
    const place = await ctx.store.figures.place()
    const etag = etagOf(place, call)
    if (call.has === etag) return unchanged(etag)
    const { rows, years } = place.counts === countsVersion ? await rowsFor(ctx, asked, call) : nothing
    const may = mayOf(call.caller.role)
    const body = {
      ...(await howFar(ctx, place)),
      counts: may.map(at => counts[at]?.id ?? ''),
      rows: rows.map(r => ({ ...r, sums: may.map(at => (at < r.sums.length ? (r.sums[at] ?? null) : 0)) })),
      ...(years.length > 0 ? { years: { counts: yearlyCounts, rows: years } } : {}),
    }
    return { ...ok(body), headers: { etag } }
  },
})

/** Of the form of the answer: what was kept of an older one is not unchanged. */
const answerVersion = 'years'

/** Changes with the figures, with whether they are behind, and with what the caller may see. */
function etagOf({ revision, behind, until }: Place, { caller }: Call): string {
  const reach = [...caller.areas].toSorted().join()
  return `"${contentHash([answerVersion, countsVersion, revision, String(behind), until, caller.role, reach].join(' '))}"`
}

export async function howFar(ctx: Context, { seq, at, until, behind, walked }: Place) {
  const remaining = await ctx.store.figures.countStale(stampFor(until))
  const isWhole = !behind && walked === undefined && remaining === 0
  return { per: isWhole ? ctx.now().toISOString() : at, seq, remaining }
}

/** What a kader may not even have as a number is not in her answer at all. */
const mayOf = (role: Role): number[] =>
  counts.flatMap((c, at) => (role === 'kader' && c.neverKader ? [] : [at]))

type Rows = { readonly rows: readonly PublishedRow[]; readonly years: readonly PublishedRow[] }
const nothing: Rows = { rows: [], years: [] }

async function rowsFor(
  ctx: Context,
  { areas, from, to }: z.infer<typeof input>,
  { caller }: Call,
): Promise<Rows> {
  const wanted = areas === undefined ? undefined : new Set(areas.split(','))
  const isWanted = (area: string): boolean => wanted === undefined || wanted.has(area)
  if (caller.role === 'dinkes') {
    const tree = await ctx.store.read.areas()
    const roots = [...caller.areas]
    const sums = await ctx.store.figures.sumTexts(roots, januaryOf(from), to)
    const isAsked = (r: PublishedRow): boolean => r.month >= from && isWanted(r.area)
    return {
      rows: published(roots, tree, sums).filter(isAsked),
      years: publishedYears(roots, tree, sums, to).filter(isAsked),
    }
  }
  const within = [...caller.areas].filter(isWanted)
  const rows = await ctx.store.figures.sums(within, from, to)
  const shown = caller.role === 'kader' ? forKader : (sums: readonly number[]) => sums
  return {
    rows: rows.map(({ posyandu: area, month, sums }) => ({ area, month, sums: shown(sums) })),
    years: [],
  }
}
