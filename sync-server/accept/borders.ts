import { bodyShown } from '../../src/domain/log/index.ts'
import type { Body, Effect } from '../../src/domain/log/index.ts'
import { absent } from './batch.ts'
import type { Batch } from './batch.ts'

type Area = Extract<Effect, { type: 'area' }>

/** The area and those above it, nearest first. A ring ends where it began. */
export function chainOf(
  batch: Batch,
  area: string,
  planned?: ReadonlyMap<string, string | undefined>,
): string[] {
  const chain = new Set<string>()
  for (let at: string | undefined = area; at !== undefined && !chain.has(at);) {
    chain.add(at)
    const up: ReturnType<Batch['parentOf']> = planned?.has(at) ? planned.get(at) : batch.parentOf(at)
    at = up === absent ? undefined : up
  }
  return [...chain]
}

export const isKnownArea = (batch: Batch, id: string): boolean => batch.parentOf(id) !== absent

/** W8: may somebody be served there? */
export async function serves(batch: Batch, area: string): Promise<boolean> {
  return (await says(batch, area, effect => effect.serves)) ?? true
}

/** W8: nobody is moved out of the puskesmas in which she is. */
export async function sameSide(batch: Batch, a: string, b: string): Promise<boolean> {
  return a === b || (await borderOf(batch, a)) === (await borderOf(batch, b))
}

async function borderOf(batch: Batch, area: string): Promise<string | undefined> {
  const chain = chainOf(batch, area)
  for (const at of chain) if (await says(batch, at, effect => effect.borders)) return at
  return chain.at(-1)
}

type Asked = (effect: Area) => ((body: Body) => boolean) | undefined

async function says(batch: Batch, area: string, what: Asked): Promise<boolean | undefined> {
  const own = await batch.subjects.area(area)
  const effect = own && batch.ctx.kinds.get(own.kind)?.effect
  return own && effect?.type === 'area' ? what(effect)?.(bodyShown(own)) : undefined
}
