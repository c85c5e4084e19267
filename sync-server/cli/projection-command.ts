import { parseArgs } from 'node:util'
import { countsVersion } from '../../src/domain/indicators/index.ts'
import { bringUpToDate } from '../projections/up-to-date.ts'
import { leftWords } from './left-words.ts'
import { localPlaces, withLocal } from './local.ts'
import { progressBar } from './progress.ts'
import { Refusal } from './refusal.ts'

const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** Throws away what was worked out of figures, and works it out anew from the whole log. */
export async function projection(args: string[]): Promise<void> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} })
  if (positionals[0] !== 'bangun') throw new Refusal('Tulis: saku proyeksi bangun')
  await withLocal(await localPlaces(process.env), async ({ ctx }) => {
    const { figures } = ctx.store
    await figures.reset(countsVersion)
    const began = performance.now()
    const bar = progressBar('orang')
    await bringUpToDate(ctx, left => bar.note(leftWords(left)))
    bar.end()
    const seconds = Math.round((performance.now() - began) / 1000)
    say(`Selesai dalam ${seconds} detik, sampai catatan ke-${(await figures.place()).seq}.`)
  })
}
