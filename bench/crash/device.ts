import { webcrypto } from 'node:crypto'
import * as z from 'zod/mini'
import { httpTransport, renewSession } from '../../src/sync/index.ts'
import type { Transport } from '../../src/sync/index.ts'

/** A phone as the server sees it: a replica with a key of its own, let in over HTTP, and the cookie that it was given. */
export type Device = {
  readonly account: string
  readonly posyandu: string
  readonly replica: string
  readonly transport: Transport
}

export type Door = {
  readonly url: string
  readonly replica: string
  /** Sends plain JSON, as an app of before the columns. */
  readonly plain?: boolean
}

export const redeem = (door: Door, code: string): Promise<Device> =>
  letIn(door, '/api/invitations/redeem', code, { code })

/** With the first password, which is good for choosing an own one. */
export const signIn = (door: Door, login: string, password: string): Promise<Device> =>
  letIn(door, '/api/login', login, { login, password, newPassword: `${password} sendiri` })

const profile = z.object({ account: z.string(), areas: z.array(z.object({ id: z.string() })) })

async function letIn(door: Door, path: string, signed: string, input: object): Promise<Device> {
  const { url, replica, plain = false } = door
  const { publicKey, sign } = await newKey()
  let cookie = ''
  const withCookie: typeof fetch = async (to, init) => {
    const response = await fetch(to, { ...init, headers: { ...headersOf(init), cookie } })
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    return plain ? silentOnColumns(response) : response
  }
  const proof = await sign(`${signed}|${replica}`)
  const answer = await withCookie(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-saku-replica': replica },
    body: JSON.stringify({ ...input, replica, publicKey, proof, device: 'HP uji' }),
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  const { account, areas } = profile.parse(await answer.json())
  const http = { fetch: withCookie, base: url, replica }
  const renew = () => renewSession(http, replica, sign)
  const transport = httpTransport({ ...http, renew })
  return { account, posyandu: areas[0]?.id ?? '', replica, transport }
}

async function newKey() {
  const pair = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
    'verify',
  ])
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' }
  return {
    publicKey: await webcrypto.subtle.exportKey('jwk', pair.publicKey),
    sign: async (text: string): Promise<string> => {
      const signed = await webcrypto.subtle.sign(algorithm, pair.privateKey, new TextEncoder().encode(text))
      return Buffer.from(signed).toString('base64url')
    },
  }
}

const headersOf = (init: RequestInit | undefined): Record<string, string> =>
  Object.fromEntries(new Headers(init?.headers))

/** As a server of before the columns answers: the transport then sends plain JSON. */
function silentOnColumns(response: Response): Response {
  const headers = new Headers(response.headers)
  headers.delete('x-saku-takes')
  headers.delete('content-encoding')
  headers.delete('content-length')
  return new Response(response.body, { status: response.status, headers })
}
