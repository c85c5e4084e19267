import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Call, Context } from '../context.ts'
import type { AnyRoute, Reply } from '../route.ts'
import { refusal } from './refusal.ts'

/** One cookie for each replica, so that two cadres can share a phone without ending each other's session. */
const cookieName = (replica: string): string => `__Host-saku-${replica}`

const cookieDays = 365
const replicaPattern = /^[A-Za-z0-9_-]{22}$/

export async function authenticate(ctx: Context, request: FastifyRequest): Promise<Call> {
  const replica = String(request.headers['x-saku-replica'] ?? '')
  const token = replicaPattern.test(replica) ? request.cookies[cookieName(replica)] : undefined
  const call = token ? await ctx.accounts.session(replica, token) : undefined
  if (!call) throw refusal(401, 'sesi', 'Silakan masuk lagi. Catatan yang belum terkirim tetap aman di HP.')
  return call
}

/** `access` of a route, before its handler runs. */
export function admit(route: AnyRoute, call: Call): void {
  if (route.access === 'public' || route.access === 'any') return
  if (!route.access.includes(call.caller.role))
    throw refusal(403, 'hak', 'Akun Bapak/Ibu tidak berhak untuk ini.')
}

/** The session itself ends on the server; the cookie only has to live at least as long. */
export function setSession(reply: FastifyReply, session: NonNullable<Reply['session']>): void {
  const flags = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const
  const maxAge = session.token === '' ? 0 : cookieDays * 24 * 60 * 60
  reply.setCookie(cookieName(session.replica), session.token, { ...flags, maxAge })
}
