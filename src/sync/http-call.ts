import type * as z from 'zod/mini'
import { columnsType } from '../domain/log/columns/type.ts'
import { jsonBody, sizeOf } from './http-body.ts'
import type { HttpBody, Zip } from './http-body.ts'
import { faultOf, refusal, retryOf } from './http-faults.ts'
import { bytesOf, unlessSilent } from './silence.ts'
import type { Watched } from './silence.ts'
import type { Outcome } from './transport.ts'

export type Http = {
  readonly fetch: typeof fetch
  /** Whose session the request belongs to; several accounts live on one phone. */
  readonly replica?: string
  readonly base?: string
  readonly zip?: Zip
  /** Milliseconds without a sign of life. */
  readonly patience?: number
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
 * with a page, a cut connection ends in the middle of the text, and a dead one says nothing any more.
 */
export async function call<T>(http: Http, what: Call<T>): Promise<Outcome<T>> {
  try {
    const body =
      what.body ?? (what.input === undefined ? undefined : await jsonBody(what.input, http.zip?.gzip))
    return await unlessSilent({ patience: http.patience, bytesUp: sizeOf(body) }, watched =>
      asked(http, what, body, watched),
    )
  } catch {
    return { fault: 'offline' }
  }
}

async function asked<T>(
  http: Http,
  what: Call<T>,
  body: HttpBody | undefined,
  { signal, moved }: Watched,
): Promise<Outcome<T>> {
  const { base = '', fetch } = http
  const response = await fetch(`${base}${what.path}`, { ...initOf(http, what, body), signal })
  const columns = hasColumns(response) ? what.columns : undefined
  if (!columns && !isJson(response))
    return { fault: response.ok ? 'portal' : faultOf(response.status), ...retryOf(response) }
  const read = await readBody(response, await bytesOf(response, moved), columns)
  if (!read) return { fault: 'offline' }
  http.heard?.(response.headers)
  if (!response.ok) return refusal(response, read.value)
  const checked = what.answer.safeParse(read.value)
  if (!checked.success) return { fault: 'portal' }
  const serverTime = Date.parse(response.headers.get('date') ?? '')
  return { answer: checked.data, ...(Number.isFinite(serverTime) && { serverTime }) }
}

function initOf<T>(
  { replica }: Http,
  { method = 'POST', columns }: Call<T>,
  body: HttpBody | undefined,
): RequestInit {
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
  return body ? { ...init, body: body.bytes } : init
}

const typeOf = (response: Response): string => response.headers.get('content-type') ?? ''

const isJson = (response: Response): boolean => /^application\/json\b/.test(typeOf(response))

const hasColumns = (response: Response): boolean => typeOf(response).startsWith(columnsType)

const decoder = new TextDecoder()

/** Nothing: it was cut in the middle. */
async function readBody(
  response: Response,
  bytes: ArrayBuffer,
  columns: ColumnsReader | undefined,
): Promise<{ value: unknown } | undefined> {
  try {
    if (columns) return await columns.read(bytes, typeOf(response))
    return { value: JSON.parse(decoder.decode(bytes)) }
  } catch {
    return undefined
  }
}
