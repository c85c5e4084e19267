import { toJSONSchema } from 'zod/mini'
import * as z from 'zod/mini'
import { columnsType } from '../../src/domain/log/columns/type.ts'
import { ok, publicRoute } from '../route.ts'
import type { AnyRoute, PublicRoute } from '../route.ts'
import { version } from '../version.ts'

/** The description is made from the table itself, so it cannot differ from what is served. */
export const openApi = (routes: readonly AnyRoute[]): PublicRoute<Record<string, never>> =>
  publicRoute({
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This description',
    access: 'public',
    input: z.object({}),
    handle: async () => ok(describe(routes)),
  })

function describe(routes: readonly AnyRoute[]): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) {
    const methods = (paths[route.path] ??= {})
    methods[route.method.toLowerCase()] = operation(route)
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Saku Kader', version },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-saku-{replica}' } },
    },
  }
}

function operation(route: AnyRoute): object {
  const schema = route.input && toJSONSchema(route.input, { io: 'input', unrepresentable: 'any' })
  const answer = route.answer ? toJSONSchema(route.answer, { io: 'output', unrepresentable: 'any' }) : {}
  return {
    summary: route.summary,
    'x-access': route.access,
    security: route.access === 'public' ? [] : [{ session: [] }],
    ...(schema && route.method === 'POST'
      ? { requestBody: { required: true, content: { ...json(schema), ...(route.columns ? columns : {}) } } }
      : {}),
    responses: {
      200: { description: 'OK', content: json(answer) },
      default: { description: 'Refused', content: json(refusal) },
    },
  }
}

const json = (schema: object): object => ({ 'application/json': { schema } })

/** The same value in another form. */
const columns = {
  [columnsType]: {
    schema: {
      type: 'string',
      contentMediaType: columnsType,
      contentEncoding: 'binary',
      description: 'The same JSON, transposed into columns: src/domain/log/RULES.md, section T',
    },
  },
}

const refusal = {
  type: 'object',
  properties: { reason: { type: 'string' }, message: { type: 'string' } },
  required: ['reason', 'message'],
}
