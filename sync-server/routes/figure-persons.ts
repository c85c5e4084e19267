import * as z from 'zod/mini'
import {
  counts,
  countsVersion,
  isMonth,
  personsAnswer,
  personsOf,
} from '../../src/domain/indicators/index.ts'
import { idSchema } from '../../src/domain/log/index.ts'
import { contributionsFrom } from '../projections/kept-months.ts'
import { ok, ownRoute } from '../route.ts'
import { notFound } from './account-refusals.ts'
import { howFar } from './figures.ts'
import { logRoles } from './reader.ts'

const input = z.object({
  count: z.string(),
  posyandu: idSchema,
  month: z.string().check(z.refine(isMonth)),
})
/** Names are not in it: the caller has them in the log that he reads. A kader works out no confidential number. */
export const figurePersons = ownRoute<z.infer<typeof input>>({
  method: 'GET',
  path: '/api/figures/persons',
  summary: 'Ids of the persons, or families, behind a number',
  access: logRoles,
  input,
  answer: personsAnswer,
  handle: async (ctx, { count, posyandu, month }, { caller }) => {
    const at = counts.findIndex(c => c.id === count)
    const isHidden = caller.role === 'kader' && counts[at]?.seenBy !== 'posyandu'
    if (at < 0 || isHidden || !caller.areas.has(posyandu)) return notFound()
    const { figures, read } = ctx.store
    const place = await figures.place()
    const lived = place.counts === countsVersion ? await figures.livedAt(posyandu) : []
    const made = lived.flatMap(p => contributionsFrom(p.id, p.months))
    const found = personsOf(made, count, { posyandu: [posyandu], months: [month] }, counts)
    const homes = await read.subjects(found)
    const persons = found.filter(id => caller.areas.has(homes.get(id)?.feed ?? ''))
    return ok({ ...(await howFar(ctx, place)), persons, elsewhere: found.length - persons.length })
  },
})
