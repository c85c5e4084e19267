import { webcrypto } from 'node:crypto'
import * as z from 'zod/mini'
import { httpTransport } from '../../../src/sync/index.ts'
import type { Transport } from '../../../src/sync/index.ts'

/** A phone of a cadre as the server sees it: registered with an invitation, its key and its cookie. */
export type Device = {
  readonly account: string
  readonly posyandu: string
  readonly replica: string
  readonly transport: Transport
}

const profile = z.object({ account: z.string(), areas: z.array(z.object({ id: z.string() })) })

type Enrolment = {
  readonly url: string
  readonly code: string
  readonly replica: string
  /** Sends plain JSON, as an app of before the columns. */
  readonly plain: boolean
}

export async function enrol({ url, code, replica, plain }: Enrolment): Promise<Device> {
  const pair = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
    'verify',
  ])
  const signed = await webcrypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    pair.privateKey,
    new TextEncoder().encode(`${code}|${replica}`),
  )
  const answer = await fetch(`${url}/api/invitations/redeem`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-saku-replica': replica },
    body: JSON.stringify({
      code,
      replica,
      publicKey: await webcrypto.subtle.exportKey('jwk', pair.publicKey),
      proof: Buffer.from(signed).toString('base64url'),
      device: 'HP uji',
    }),
  })
  if (!answer.ok) throw new Error(`The code was refused: ${answer.status} ${await answer.text()}`)
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const { account, areas } = profile.parse(await answer.json())
  const withCookie: typeof fetch = async (input, init) => {
    const response = await fetch(input, { ...init, headers: { ...headersOf(init), cookie } })
    return plain ? silentOnColumns(response) : response
  }
  const transport = httpTransport({ fetch: withCookie, base: url, replica })
  return { account, posyandu: areas[0]?.id ?? '', replica, transport }
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
