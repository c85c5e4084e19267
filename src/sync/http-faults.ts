import * as z from 'zod/mini'
import type { Failed, Fault } from './transport.ts'

const told = z.object({
  reason: z.optional(z.string()),
  message: z.optional(z.string()),
  field: z.optional(z.string()),
})

/** What our server says when it does not do what it was asked. */
export function refusal(response: Response, body: unknown): Failed {
  const { reason, message, field } = told.safeParse(body).data ?? {}
  return {
    fault: reason === 'hp-dicabut' || reason === 'tidak-aktif' ? 'revoked' : faultOf(response.status),
    ...retryOf(response),
    ...(reason !== undefined && { reason }),
    ...(message !== undefined && { message }),
    ...(field !== undefined && { field }),
  }
}

/** A box on the way may say anything; nobody waits longer than this for it. */
const longestWait = 3_600_000

/** Seconds, or a date by the clock of whoever says it. */
export function retryOf({ headers }: Response): { retryAfter?: number } {
  const told = headers.get('retry-after')
  const seconds = Number(told ?? NaN)
  const ms = Number.isFinite(seconds)
    ? seconds * 1000
    : Date.parse(told ?? '') - Date.parse(headers.get('date') ?? '')
  return Number.isFinite(ms) && ms >= 0 ? { retryAfter: Math.min(ms, longestWait) } : {}
}

const faults: Readonly<Record<number, Fault>> = {
  401: 'expired',
  408: 'busy',
  413: 'too-large',
  429: 'busy',
  502: 'busy',
  503: 'busy',
  504: 'busy',
  507: 'full',
}

export const faultOf = (status: number): Fault => faults[status] ?? (status >= 500 ? 'server' : 'refused')
