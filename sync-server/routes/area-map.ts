import * as z from 'zod/mini'
import { areaMap } from '../../src/domain/areas/map/index.ts'
import { keptMap } from '../area-map.ts'
import { ok, ownRoute } from '../route.ts'

export const areaMapRoute = ownRoute({
  method: 'GET',
  path: '/api/map',
  summary: 'The shapes of the desa in reach, where the administrator has given a map',
  access: ['bidan', 'puskesmas', 'dinkes'],
  answer: z.object({ map: z.optional(areaMap) }),
  handle: async (ctx, _input: unknown, { caller }) => {
    const map = await keptMap(ctx)
    return ok(map ? { map: { ...map, shapes: map.shapes.filter(s => caller.areas.has(s.area)) } } : {})
  },
})
