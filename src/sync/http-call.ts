import * as z from 'zod/mini'
import type { Failed, Fault, Outcome } from './transport.ts'

export type Http = {
  readonly fetch: typeof fetch
  /** Whose session the request belongs to; several accounts live on one phone. */
  readonly replica?: string
  readonly base?: string
}

export type Call<T> = {
  readonly method?: 'GET' | 'POST'
  readonly path: string
  readonly input?: unknown
  readonly answer: z.ZodMiniType<T>
}

const compressFrom = 1024

/**
 * One request. Whatever is not our server's answer, whole and in its form, is a fault: a captive portal answers 200
 * with a page, and a cut connection ends in the middle of the text.
 */
export async function call<T>(
  http: Http,
  { method = 'POST', path, input, answer }: Call<T>,
): Promise<Outcome<T>> {
  const response = await sent(http, method, path, input)
  if (!response) return { fault: 'offline' }
  if (!isJson(response))
    return { fault: response.ok ? 'portal' : faultOf(response.status), ...retryOf(response) }
  const body = await readBody(response)
  if (!body) return { fault: 'offline' }
  if (!response.ok) return refusal(response, body.value)
  const checked = answer.safeParse(body.value)
  if (!checked.success) return { fault: 'portal' }
  const serverTime = Date.parse(response.headers.get('date') ?? '')
  return { answer: checked.data, ...(Number.isFinite(serverTime) && { serverTime }) }
}

async function sent(http: Http, method: string, path: string, input: unknown): Promise<Response | undefined> {
  const { base = '', replica } = http
  try {
    const body = input === undefined ? undefined : await packed(JSON.stringify(input))
    const headers: Record<string, string> = {
      accept: 'application/json',
      ...(replica !== undefined && { 'x-saku-replica': replica }),
      ...(body && { 'content-type': 'application/json' }),
      ...(body?.gzip && { 'content-encoding': 'gzip' }),
    }
    const init: RequestInit = {
      method,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
    }
    return await http.fetch(`${base}${path}`, body ? { ...init, body: body.bytes } : init)
  } catch {
    return undefined
  }
}

type Packed = { readonly bytes: string | ArrayBuffer; readonly gzip: boolean }

async function packed(text: string): Promise<Packed> {
  if (text.length < compressFrom || typeof CompressionStream === 'undefined')
    return { bytes: text, gzip: false }
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return { bytes: await new Response(stream).arrayBuffer(), gzip: true }
}

const isJson = (response: Response): boolean =>
  /^application\/json\b/.test(response.headers.get('content-type') ?? '')

async function readBody(response: Response): Promise<{ value: unknown } | undefined> {
  try {
    return { value: await response.json() }
  } catch {
    return undefined
  }
}

const told = z.object({
  reason: z.optional(z.string()),
  message: z.optional(z.string()),
  field: z.optional(z.string()),
})

function refusal(response: Response, body: unknown): Failed {
  const { reason, message, field } = told.safeParse(body).data ?? {}
  return {
    fault: reason === 'hp-dicabut' || reason === 'tidak-aktif' ? 'revoked' : faultOf(response.status),
    ...retryOf(response),
    ...(reason !== undefined && { reason }),
    ...(message !== undefined && { message }),
    ...(field !== undefined && { field }),
  }
}

function retryOf(response: Response): { retryAfter?: number } {
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

const faultOf = (status: number): Fault => faults[status] ?? (status >= 500 ? 'server' : 'refused')
