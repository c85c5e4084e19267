import { isRefusal } from './refusal.ts'
import type { Refusal } from './refusal.ts'

/** What a failure is to the phone. `message` is for people; nothing of the error itself is told to anybody. */
export type Told = {
  readonly status: number
  readonly reason: string
  readonly message: string
  readonly field?: string
  readonly again?: number
}

const kept = 'Catatan tetap di HP dan akan dikirim lagi.'
const full: Told = { status: 507, reason: 'penuh', message: `Penyimpanan server penuh. ${kept}` }
const busy: Told = { status: 503, reason: 'sibuk', message: `Server sedang sibuk. ${kept}`, again: 5 }
const broken: Told = { status: 500, reason: 'server', message: `Ada gangguan di server. ${kept}` }

const byCode: Readonly<Record<string, Told>> = {
  SQLITE_FULL: full,
  '53100': full,
  ENOSPC: full,
  SQLITE_BUSY: busy,
  SQLITE_BUSY_SNAPSHOT: busy,
  SQLITE_LOCKED: busy,
  // PostgreSQL: stopping, starting, too many connections, a replica that only follows, a wait that took too long, two that
  // waited for each other, a connection that broke. Whether a commit came through is then unknown, and the phone asks again.
  '57P01': busy,
  '57P02': busy,
  '57P03': busy,
  '53300': busy,
  '25006': busy,
  '25P03': busy,
  '55P03': busy,
  '57014': busy,
  '40001': busy,
  '40P01': busy,
  ECONNREFUSED: busy,
  ECONNRESET: busy,
  EPIPE: busy,
  ETIMEDOUT: busy,
  EHOSTUNREACH: busy,
  ENOTFOUND: busy,
  EAI_AGAIN: busy,
  SAKU_DATABASE_LOST: busy,
  SAKU_OTHER_DATABASE: busy,
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, reason: 'size', message: `Kiriman terlalu besar. ${kept}` },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { status: 415, reason: 'jenis', message: 'Kiriman harus berupa JSON.' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    status: 400,
    reason: 'terpotong',
    message: `Kiriman terpotong. ${kept}`,
  },
}

export function toldOf(error: unknown): Told {
  if (isRefusal(error)) return ofRefusal(error)
  return byCode[codeOf(error)] ?? ofStatus(error)
}

function ofRefusal({ statusCode, reason, message, field }: Refusal): Told {
  return { status: statusCode, reason, message, ...(field !== undefined && { field }) }
}

/** Safe to log: a code or a class name, never a message, which may quote what was sent. */
export const codeOf = (error: unknown): string => {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.name : 'unknown'
}

function ofStatus(error: unknown): Told {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  if (status === 429)
    return { status, reason: 'terlalu-sering', message: `Terlalu sering. ${kept}`, again: 60 }
  if (status >= 400 && status < 500)
    return { status, reason: 'kiriman', message: 'Kiriman tidak dapat dibaca.' }
  return broken
}
