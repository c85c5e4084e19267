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

export function retryOf(response: Response): { retryAfter?: number } {
  const seconds = Number(response.headers.get('retry-after') ?? NaN)
  return Number.isFinite(seconds) ? { retryAfter: seconds * 1000 } : {}
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
