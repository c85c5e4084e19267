import { createHmac, timingSafeEqual } from 'node:crypto'
import type { PullItem } from '../src/domain/log/index.ts'

/**
 * RULES.md P7: where a caller stands: the epoch and, per feed, the last pos and what stands there. Signed, so that a
 * place that the server does not have can only mean that its history has changed. `health`: it was read with the health
 * class; whoever may read it since must begin anew.
 */
export type Cursor = {
  readonly epoch: string
  readonly account: string
  readonly health: boolean
  readonly places: readonly Place[]
  /** In which life of the database the highest place was given (`lives.ts`). */
  readonly life?: string
}
export type Place = readonly [feed: string, pos: number, id: string]

/** The feed of a receipt's place: the log itself, by seq. What was accepted was perhaps never pulled. */
export const wholeLog = ''

export function writeCursor(cursor: Cursor, secret: string): string {
  const text = Buffer.from(JSON.stringify(cursor)).toString('base64url')
  return `${text}.${sign(text, secret).toString('base64url')}`
}

/** Of a caller with some thousands of feeds; more is none of ours, and would only cost time. */
const longest = 1024 * 1024

/** undefined: not one of ours, which is as if there were none. */
export function readCursor(text = '', secret: string): Cursor | undefined {
  if (text.length > longest) return undefined
  const [payload, signature, ...rest] = text.split('.')
  if (!payload || !signature || rest.length > 0) return undefined
  const [given, right] = [Buffer.from(signature, 'base64url'), sign(payload, secret)]
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Cursor // signed: we wrote it
}

const sign = (text: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(`cursor ${text}`).digest()

/** What the item's place is called: the id that stands there. */
const idOf = (item: PullItem): string => {
  if ('entry' in item) return item.entry.id
  if ('own' in item) return item.own
  return 'exit' in item ? item.exit : item.forget
}

/** The places after a page: per feed the last item's, else the one before. */
export function placesAfter(before: readonly Place[], items: readonly PullItem[]): Place[] {
  const places = new Map(before.map(p => [p[0], p]))
  for (const item of items) places.set(item.feed, [item.feed, item.pos, idOf(item)])
  return [...places.values()]
}
