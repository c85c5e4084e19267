import { maxEntriesPerPage } from '../../src/domain/log/index.ts'
import type { PullAnswer, PullRequest } from '../../src/domain/log/index.ts'
import type { Context } from '../context.ts'
import { placesAfter } from '../cursor.ts'
import type { Place } from '../cursor.ts'
import type { Standing } from '../epoch.ts'
import { signedCursor } from '../lives.ts'
import type { Reader } from '../store.ts'
import { classesOf } from './reader.ts'

/** One page of what is new to somebody who stands there (RULES.md P7), and with the last one what he should hold (P11). */
export async function pageFor(
  ctx: Context,
  reader: Reader,
  standing: Standing,
  wanted: Pick<PullRequest, 'limit' | 'digest' | 'refused'>,
): Promise<PullAnswer> {
  const before = placesBefore(standing, reader)
  const limit = Math.min(Math.max(wanted.limit ?? maxEntriesPerPage, 1), maxEntriesPerPage)
  const after = new Map(before.map(([feed, pos]) => [feed, pos]))
  const items = await ctx.store.read.page({ reader, after, limit })
  const { epoch } = standing
  const { account, health, feeds } = reader
  const places = placesAfter(before, items)
  const more = items.length === limit || (await isMore(ctx, reader, places, items.length))
  const digest = wanted.digest === true && items.length > 0 && !more
  const forgotten = more ? [] : await forgottenOf(ctx, wanted.refused ?? [])
  return {
    epoch,
    ...(standing.state === 'earlier' ? { restarted: true } : {}),
    feeds: [...feeds],
    items: [...items],
    cursor: await signedCursor(ctx, { epoch, account, health, places }),
    more,
    ...(digest ? { buckets: [...(await ctx.store.read.buckets(feeds, classesOf(reader)))] } : {}),
    ...(forgotten.length > 0 && { forgotten }),
  }
}

/** P13: nothing is told of anybody but that she was forgotten, and to whom names her by an id that nobody guesses. */
async function forgottenOf({ store }: Context, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await store.read.subjects(ids)
  return ids.filter(id => rows.get(id)?.forgotten)
}

/** A page of large entries ends before its limit. */
async function isMore(ctx: Context, reader: Reader, places: readonly Place[], had: number): Promise<boolean> {
  if (had === 0) return false
  const after = new Map(places.map(([feed, pos]) => [feed, pos]))
  return (await ctx.store.read.page({ reader, after, limit: 1 })).length > 0
}

/** Feeds that the caller reads no more are dropped; one who has become a health worker reads all of them anew. */
function placesBefore(standing: Standing, reader: Reader): readonly Place[] {
  if (standing.state !== 'current') return []
  const { cursor } = standing
  if (reader.health && !cursor.health) return []
  return cursor.places.filter(([feed]) => reader.feeds.includes(feed))
}
