import { setTimeout } from 'node:timers/promises'
import { idFromBytes } from '../../src/domain/log/index.ts'
import { attend, openDay } from '../../src/domain/records/index.ts'
import type { EntryDraft, Pen } from '../../src/domain/records/index.ts'
import { writeAsServer } from '../../sync-server/auth/write-as-server.ts'
import type { Context } from '../../sync-server/context.ts'

export type Lived = { readonly posyandu: string; readonly persons: readonly string[] }

/** The posyandu where people live, and sixty of each. */
export async function lived(ctx: Context): Promise<Lived[]> {
  const found: Lived[] = []
  for (const { id } of await ctx.store.read.areas()) {
    const persons = (await ctx.store.figures.livedAt(id)).map(p => p.id)
    if (persons.length > 0) found.push({ posyandu: id, persons: persons.slice(0, 60) })
  }
  return found
}

const today = (ctx: Context): string => ctx.now().toISOString().slice(0, 10)
const penAt = (ctx: Context, posyandu: string): Pen => ({
  newId: () => idFromBytes(ctx.random(16)),
  happenedOn: today(ctx),
  posyandu,
})

/** These people come on one day. */
export function dayOf(ctx: Context, { posyandu, persons }: Lived, nomor: number): EntryDraft[][] {
  const pen = penAt(ctx, posyandu)
  const opened = openDay(pen, { tanggal: today(ctx), nomor, kelompok: ['balita'] })
  const day = opened[0]?.about ?? ''
  return [opened, ...persons.map(p => attend(pen, day, p, {}))]
}

const everyMs = 250

/** Seconds until each change is in the figures, while one save after the other comes in and waits for none of them. */
export async function changesSeen(ctx: Context, posts: readonly Lived[], times: number): Promise<number[]> {
  const waits: Promise<number>[] = []
  for (let i = 0; i < times; i++) {
    const post = posts[i % posts.length]
    const person = post?.persons[i % post.persons.length]
    if (!post || person === undefined) break
    await writeAsServer(ctx, dayOf(ctx, { ...post, persons: [person] }, 2 + (i % 8)))
    waits.push(seen(ctx))
    await setTimeout(everyMs)
  }
  return Promise.all(waits)
}

async function seen(ctx: Context): Promise<number> {
  const began = performance.now()
  const until = await ctx.store.read.highWater()
  while ((await ctx.store.figures.place()).seq < until) await setTimeout(10)
  return (performance.now() - began) / 1000
}

/** A posyandu day everywhere at once. */
export async function dayEverywhere(ctx: Context, posts: readonly Lived[]): Promise<void> {
  for (const one of posts) await writeAsServer(ctx, dayOf(ctx, one, 1))
  await caughtUp(ctx)
}

export async function caughtUp(ctx: Context): Promise<void> {
  while ((await ctx.store.figures.place()).behind) await setTimeout(10)
}
