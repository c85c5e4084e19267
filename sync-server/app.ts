import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import fastify from 'fastify'
import type { FastifyInstance } from 'fastify'
import type { Context } from './context.ts'
import { addBodies } from './http/bodies.ts'
import { addCompression } from './http/compress.ts'
import { codeOf, toldOf } from './http/errors.ts'
import { addHeaders } from './http/headers.ts'
import { maxBodyBytes } from './http/json-body.ts'
import { mount } from './http/mount.ts'
import { addOriginCheck } from './http/origin.ts'
import { refusal } from './http/refusal.ts'
import { serverFactory } from './http/server.ts'
import type { Tls } from './http/server.ts'
import { serveFiles } from './http/static-files.ts'
import type { AnyRoute } from './route.ts'
import { routes as allRoutes } from './routes/index.ts'

export type AppOptions = {
  /** The built app. */
  readonly staticDir?: string
  readonly tls?: Tls
  /** Behind a proxy the address of the phone stands in its header. */
  readonly trustProxy?: boolean | string
  readonly routes?: readonly AnyRoute[]
  /** In a minute. */
  readonly requestsPerAddress?: number
  /** Gets one line for a failure: status, code and route, never an id or a body. */
  readonly log?: (line: string) => void
}

/** Generous: forty phones of a desa come from one address, and each is counted apart. */
const requestsPerMinute = 600
const phonesBehindAddress = 40

export async function createApp(ctx: Context, options: AppOptions = {}): Promise<FastifyInstance> {
  const { staticDir, tls, trustProxy = false, routes = allRoutes, log } = options
  const { requestsPerAddress = requestsPerMinute * phonesBehindAddress } = options
  const app: FastifyInstance = fastify({
    bodyLimit: maxBodyBytes,
    trustProxy,
    serverFactory: serverFactory(tls),
    routerOptions: { maxParamLength: 100 },
  })
  addHeaders(app)
  addOriginCheck(app)
  addCompression(app)
  addBodies(app, routes)
  answerFailures(app, ctx, log)
  await app.register(cookie)
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: '1 minute',
    allowList: isFile,
    keyGenerator: request => `${request.ip} ${String(request.headers['x-saku-replica'] ?? '').slice(0, 22)}`,
  })
  limitAddresses(app, requestsPerAddress)
  for (const route of routes) mount(app, ctx, route)
  await serveFiles(app, staticDir)
  return app
}

/** Files are asked for by the browser, which names no phone: a posyandu behind one address keeps the app on all of its phones at once. */
const isFile = ({ url }: { readonly url: string }): boolean => !url.startsWith('/api')

/** Which phone it is says the phone: whoever makes up a new one for each request is still one address. */
function limitAddresses(app: FastifyInstance, max: number): void {
  const byAddress = app.createRateLimit({
    max,
    timeWindow: '1 minute',
    keyGenerator: request => `address ${request.ip}`,
  })
  app.addHook('onRequest', async request => {
    const limit = await byAddress(request)
    if (!limit.isAllowed && limit.isExceeded)
      throw refusal(429, 'terlalu-sering', 'Terlalu sering. Coba lagi sebentar lagi.')
  })
}

function answerFailures(app: FastifyInstance, { room }: Context, log: AppOptions['log']): void {
  app.setErrorHandler(async (error, request, reply) => {
    const { status, again, ...told } = toldOf(error)
    if (status === 507 && room) room.full = true
    if (status >= 500)
      log?.(`${status} ${codeOf(error)} ${request.method} ${request.routeOptions.url ?? '?'}`)
    if (again !== undefined) reply.header('retry-after', String(again))
    return reply.code(status).type('application/json; charset=utf-8').send(told)
  })
}
