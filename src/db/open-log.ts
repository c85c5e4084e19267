import type { PhoneBase } from './context.ts'
import { schemaNumber } from './phone-store.ts'
import { ready } from './ready.ts'

/** A new database gets its head; one that a newer app wrote is refused. */
export async function openLog(ctx: Pick<PhoneBase, 'store'>, replica: string): Promise<void> {
  const { head } = await ctx.store.meta()
  if (!head)
    await ctx.store.commit({
      expect: {},
      puts: { head: { schema: schemaNumber, replica, counter: 0, generation: 1 } },
    })
  await ready(ctx)
}
