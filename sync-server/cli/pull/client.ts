import { webcrypto } from 'node:crypto'
import { idFromBytes, pullAnswer } from '../../../src/domain/log/index.ts'
import type { PullAnswer } from '../../../src/domain/log/index.ts'
import { Refusal } from '../refusal.ts'

export type Client = {
  readonly pull: (cursor: string | undefined) => Promise<PullAnswer>
  /** What is taken out, in which format, how much of it. */
  readonly declare: (what: string, format: string, rows: number) => Promise<void>
  readonly logout: () => Promise<void>
}

type Ask = { readonly url: string; readonly login: string; readonly password: string }

/** A device for this run only: its key is never written down, and logging out makes the server forget it. */
export async function connect({ url, login, password }: Ask): Promise<Client> {
  const replica = idFromBytes(webcrypto.getRandomValues(new Uint8Array(16)))
  const name = login.trim().toLowerCase()
  const device = await deviceProof(name, replica)
  const signedIn = await post(url, '/api/login', { login: name, password, device: 'saku pull', ...device })
  const cookie = cookieOf(signedIn.headers)
  const ask = (path: string, body: object): Promise<Answer> =>
    post(url, path, body, { cookie, 'x-saku-replica': replica })
  return {
    pull: async cursor =>
      pullAnswer.parse((await ask('/api/pull', cursor === undefined ? {} : { cursor })).body),
    declare: async (what, format, rows) => void (await ask('/api/exports', { what, format, rows })),
    logout: async () => void (await ask('/api/logout', { drop: true })),
  }
}

async function deviceProof(login: string, replica: string) {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const keys = await webcrypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])
  const publicKey = await webcrypto.subtle.exportKey('jwk', keys.publicKey)
  const text = new TextEncoder().encode(`${login}|${replica}`)
  const signature = await webcrypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, keys.privateKey, text)
  return { replica, publicKey, proof: Buffer.from(signature).toString('base64url') }
}

type Answer = { readonly headers: Headers; readonly body: unknown }

async function post(
  url: string,
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(new URL(path, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin, ...headers },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Refusal(`Server ${url} tidak bisa dihubungi. Periksa alamat dan sambungan.`)
  })
  const answer: unknown = await response.json().catch(() => {
    throw new Refusal(`Jawaban dari ${url} bukan dari server Saku Kader.`)
  })
  if (!response.ok) throw new Refusal(messageOf(answer) ?? `Server menolak (${response.status}).`)
  return { headers: response.headers, body: answer }
}

const messageOf = (answer: unknown): string | undefined =>
  typeof answer === 'object' && answer !== null && 'message' in answer ? String(answer.message) : undefined

const cookieOf = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map(c => c.split(';')[0] ?? '')
    .join('; ')
