import { idFromBytes } from '../domain/log/index.ts'
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

/** Numbers that were used once would be used again: it goes on as another replica, and says so until it is looked after. */
export async function openDamaged(ctx: Pick<PhoneBase, 'store' | 'random'>): Promise<void> {
  const { head, facts } = await ready(ctx)
  await ctx.store.commit({
    expect: { head },
    puts: {
      head: { ...head, replica: idFromBytes(ctx.random(16)), counter: 0 },
      facts: { ...facts, damaged: true },
    },
  })
}
