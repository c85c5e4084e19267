import type * as z from 'zod/mini'
import { columnsType } from '../domain/log/columns/type.ts'
import { jsonBody } from './http-body.ts'
import type { HttpBody, Zip } from './http-body.ts'
import { faultOf, refusal, retryOf } from './http-faults.ts'
import type { Outcome } from './transport.ts'

export type Http = {
  readonly fetch: typeof fetch
  /** Whose session the request belongs to; several accounts live on one phone. */
  readonly replica?: string
  readonly base?: string
  readonly zip?: Zip
  /** Told of every answer of our server. */
  readonly heard?: (headers: Headers) => void
}

/** `read` gives nothing back when it cannot read them. */
export type ColumnsReader = {
  readonly accept: string
  read(bytes: ArrayBuffer, type: string): Promise<{ value: unknown } | undefined>
}

export type Call<T> = {
  readonly method?: 'GET' | 'POST'
  readonly path: string
  readonly input?: unknown
  /** Instead of `input` as JSON. */
  readonly body?: HttpBody
  /** The answer may come transposed; whoever reads it says so. */
  readonly columns?: ColumnsReader
  readonly answer: z.ZodMiniType<T>
}

/**
 * One request. Whatever is not our server's answer, whole and in its form, is a fault: a captive portal answers 200
 * with a page, and a cut connection ends in the middle of the text.
 */
export async function call<T>(http: Http, what: Call<T>): Promise<Outcome<T>> {
  const { answer } = what
  const response = await sent(http, what)
  if (!response) return { fault: 'offline' }
  const columns = hasColumns(response) ? what.columns : undefined
  if (!columns && !isJson(response))
    return { fault: response.ok ? 'portal' : faultOf(response.status), ...retryOf(response) }
  const body = await readBody(response, columns)
  if (!body) return { fault: 'offline' }
  http.heard?.(response.headers)
  if (!response.ok) return refusal(response, body.value)
  const checked = answer.safeParse(body.value)
  if (!checked.success) return { fault: 'portal' }
  const serverTime = Date.parse(response.headers.get('date') ?? '')
  return { answer: checked.data, ...(Number.isFinite(serverTime) && { serverTime }) }
}

async function sent<T>(
  { base = '', replica, fetch, zip }: Http,
  { method = 'POST', path, input, body: ready, columns }: Call<T>,
): Promise<Response | undefined> {
  try {
    const body = ready ?? (input === undefined ? undefined : await jsonBody(input, zip?.gzip))
    const headers: Record<string, string> = {
      accept: columns ? `application/json, ${columns.accept}` : 'application/json',
      ...(replica !== undefined && { 'x-saku-replica': replica }),
      ...body?.headers,
    }
    const init: RequestInit = {
      method,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
    }
    return await fetch(`${base}${path}`, body ? { ...init, body: body.bytes } : init)
  } catch {
    return undefined
  }
}

const typeOf = (response: Response): string => response.headers.get('content-type') ?? ''

const isJson = (response: Response): boolean => /^application\/json\b/.test(typeOf(response))

const hasColumns = (response: Response): boolean => typeOf(response).startsWith(columnsType)

async function readBody(
  response: Response,
  columns: ColumnsReader | undefined,
): Promise<{ value: unknown } | undefined> {
  try {
    return columns
      ? await columns.read(await response.arrayBuffer(), typeOf(response))
      : { value: await response.json() }
  } catch {
    return undefined
  }
}
