import type { FastifyInstance } from 'fastify'
import { httpTransport } from '../../src/sync/http-transport.ts'
import type { HttpTransportOptions } from '../../src/sync/http-transport.ts'
import type { Transport } from '../../src/sync/transport.ts'
import type { Member } from '../server/world.ts'

type Door = Pick<FastifyInstance, 'inject'>

/** The product's own transport over the real server, in process: only the wire is left out. */
export const injectTransport = (
  app: Door,
  member: Member,
  more: Partial<HttpTransportOptions> = {},
): Transport => httpTransport({ fetch: fetchInto(app, member), replica: member.replica, ...more })

export function fetchInto(app: Door, member: Pick<Member, 'cookies'>): typeof fetch {
  return async (input, init = {}) => {
    const { body } = init
    const answer = await app.inject({
      method: init.method === 'GET' ? 'GET' : 'POST',
      url: String(input),
      headers: Object.fromEntries(new Headers(init.headers)),
      cookies: member.cookies,
      ...(body === undefined || body === null ? {} : { payload: await bytesOf(body) }),
    })
    const headers = new Headers()
    for (const [name, value] of Object.entries(answer.headers))
      if (value !== undefined) headers.set(name, String(value))
    return new Response(new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers })
  }
}

const bytesOf = async (body: BodyInit): Promise<Buffer> => Buffer.from(await new Response(body).arrayBuffer())
