import { backUpNow } from '../serve-backup.ts'
import type { Command } from './command.ts'
import { localPlaces, withLocal } from './local.ts'
import { Refusal } from './refusal.ts'

export const backupCommand: Command = {
  name: 'backup',
  usage: 'backup',
  summary: 'membuat cadangan sekarang dan mengujinya; folder server dari SAKU_DATA',
  run: async () => {
    const places = await localPlaces(process.env)
    await withLocal(places, async ({ ctx }) => {
      const good = await backUpNow(ctx, places, line => process.stdout.write(`${line}\n`))
      if (!good) throw new Refusal('Cadangan tidak jadi.')
    })
  },
}
