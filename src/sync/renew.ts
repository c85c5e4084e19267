import * as z from 'zod/mini'
import { call } from './http-call.ts'
import type { Http } from './http-call.ts'
import { failed } from './transport.ts'

const challenged = z.object({ challenge: z.string() })

/** `unknown`: the server no longer knows this device, and its owner must be told. `unheard`: ask again later. */
export type Renewal = 'renewed' | 'unknown' | 'unheard'

/** A fresh session for a device that proves its key (RULES.md R1). */
export async function renewSession(
  http: Http,
  replica: string,
  sign: (text: string) => Promise<string>,
): Promise<Renewal> {
  const asked = await call(http, { path: '/api/session/challenge', input: { replica }, answer: challenged })
  if (failed(asked)) return 'unheard'
  const { challenge } = asked.answer
  const input = { replica, challenge, proof: await sign(challenge) }
  const renewed = await call(http, { path: '/api/session/renew', input, answer: z.unknown() })
  if (!failed(renewed)) return 'renewed'
  return renewed.reason === 'daftar-ulang' ? 'unknown' : 'unheard'
}
