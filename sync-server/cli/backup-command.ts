import { backUpNow } from '../serve-backup.ts'
import { localPlaces, withLocal } from './local.ts'
import { Refusal } from './refusal.ts'

export async function backup(): Promise<void> {
  const places = await localPlaces(process.env)
  await withLocal(places, async ({ ctx }) => {
    const good = await backUpNow(ctx, places, line => process.stdout.write(`${line}\n`))
    if (!good) throw new Refusal('Cadangan tidak jadi.')
  })
}
