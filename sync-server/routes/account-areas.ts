import * as z from 'zod/mini'
import { idSchema } from '../../src/domain/log/index.ts'
import { foundArea } from '../auth/area-entries.ts'
import { areaFacts, areasFacts } from '../auth/areas.ts'
import { done } from '../auth/done.ts'
import { isAdmin } from '../auth/reach.ts'
import { ok, ownRoute } from '../route.ts'
import { notAdmin, notFound, wrongField } from './account-refusals.ts'
import { nameShape } from './account-shapes.ts'

export const listAreasRoute = ownRoute({
  method: 'GET',
  path: '/api/areas',
  summary: "The caller's areas and everything below them",
  access: ['bidan', 'puskesmas'],
  handle: async (ctx, _input: unknown, { caller }) => ok({ areas: await areasFacts(ctx, [...caller.areas]) }),
})

const order = ['kabupaten', 'puskesmas', 'desa', 'dusun', 'posyandu']

/** Goes through the log like everything else, so that every phone of the area learns the name. */
export const createAreaRoute = ownRoute({
  method: 'POST',
  path: '/api/areas/create',
  summary: "A desa, dusun or posyandu below one of the caller's areas",
  access: ['puskesmas'],
  input: z.object({ nama: nameShape, jenis: z.enum(['desa', 'dusun', 'posyandu']), induk: idSchema }),
  handle: async (ctx, { nama, jenis, induk }, call) => {
    if (!(await isAdmin(ctx, call.caller))) return notAdmin()
    if (!call.caller.areas.has(induk)) return notFound()
    const parent = await areaFacts(ctx, induk)
    if (order.indexOf(parent.jenis) >= order.indexOf(jenis))
      return wrongField('induk', 'wilayah-tidak-cocok', 'Wilayah ini tidak bisa berada di bawah wilayah itu.')
    const id = await foundArea(ctx, { nama, jenis, induk })
    await done(ctx, call, 'buat-wilayah', id)
    return ok({ area: id })
  },
})
