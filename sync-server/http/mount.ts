import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import type { AnyRoute, Reply } from '../route.ts'
import { admit, authenticate, setSession } from './authenticate.ts'
import { asksColumns, sendColumns } from './columns-answer.ts'
import { refusal } from './refusal.ts'

/** Who may ask comes first, what is asked second: a stranger learns nothing from the shape of an answer. */
export function mount(app: FastifyInstance, ctx: Context, route: AnyRoute): void {
  app.route({
    method: route.method,
    url: route.path,
    handler: async (request, reply) => send(request, reply, await answer(ctx, route, request)),
  })
}

async function answer(ctx: Context, route: AnyRoute, request: FastifyRequest): Promise<Reply> {
  if (route.access === 'public') return route.handle(ctx, inputOf(route, request), { ip: request.ip })
  const call = await authenticate(ctx, request)
  admit(route, call)
  const has = request.headers['if-none-match']
  return route.handle(ctx, inputOf(route, request), has === undefined ? call : { ...call, has })
}

function inputOf(route: AnyRoute, request: FastifyRequest): unknown {
  if (!route.input) return undefined
  const checked = route.input.safeParse(route.method === 'GET' ? request.query : request.body)
  if (checked.success) return checked.data
  const field = checked.error.issues[0]?.path.join('.') ?? ''
  throw refusal(400, 'isian', field ? `Isian "${field}" tidak sesuai.` : 'Isi kiriman tidak sesuai.', field)
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, body, headers = {}, session, columns }: Reply,
): Promise<FastifyReply> {
  if (session) setSession(reply, session)
  reply.code(status).headers(headers)
  return columns && asksColumns(request.headers.accept) ? sendColumns(request, reply, body) : reply.send(body)
}
