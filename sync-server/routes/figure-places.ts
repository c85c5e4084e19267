import { placesAnswer } from '../../src/domain/indicators/index.ts'
import { bodyShown, fold } from '../../src/domain/log/index.ts'
import { yearPlans } from '../../src/domain/records/index.ts'
import type { Context } from '../context.ts'
import { ok, ownRoute } from '../route.ts'
import { areasBelow } from '../tree.ts'

/** Whoever reads the log has names and plans from there; the dinkes reads no log, and no posyandu stands in its figures. */
export const figurePlaces = ownRoute({
  method: 'GET',
  path: '/api/figures/places',
  summary: 'Names, kinds, targets and sasaran of the areas that the figures of a dinkes speak of',
  access: ['dinkes'],
  answer: placesAnswer,
  handle: async (ctx, _input: unknown, { caller }) => {
    const tree = await ctx.store.read.areas()
    const parents = new Set(tree.flatMap(a => a.parent ?? []))
    const shown = [...areasBelow([...caller.areas], tree)].filter(id => parents.has(id))
    const told = await Promise.all(shown.map(id => placeOf(ctx, id)))
    return ok({ areas: told.flatMap(t => t.area), plans: told.flatMap(t => t.plans) })
  },
})

async function placeOf(ctx: Context, id: string) {
  const view = fold(await ctx.store.read.about(id), ctx.kinds)
  const own = view.records.find(r => r.id === id)
  const { nama, jenis, induk } = own ? bodyShown(own) : {}
  const area = placesAnswer.shape.areas.safeParse([
    { id, nama, jenis, ...(typeof induk === 'string' ? { induk } : {}) },
  ])
  return { area: area.success ? area.data : [], plans: yearPlans(view) }
}
