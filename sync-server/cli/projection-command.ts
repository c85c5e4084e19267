import { parseArgs } from 'node:util'
import { countsVersion } from '../../src/domain/indicators/index.ts'
import { projector, stampFor } from '../projections/projector.ts'
import { localPlaces, withLocal } from './local.ts'
import { Refusal } from './refusal.ts'

const say = (line: string): void => void process.stderr.write(`${line}\n`)
const everyMs = 2000

/** Throws away what was worked out of figures, and works it out anew from the whole log. */
export async function projection(args: string[]): Promise<void> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} })
  if (positionals[0] !== 'bangun') throw new Refusal('Tulis: saku proyeksi bangun')
  await withLocal(await localPlaces(process.env), async ({ ctx }) => {
    const { figures } = ctx.store
    const p = projector(ctx)
    await figures.reset(countsVersion)
    const began = performance.now()
    let said = began
    while (await p.step()) {
      if (performance.now() - said < everyMs) continue
      said = performance.now()
      const { walked, until } = await figures.place()
      const left = await figures.countStale(stampFor(until))
      say(walked === undefined ? `Menghitung: ${left} orang lagi` : `Membaca catatan: ${walked} subjek`)
    }
    const seconds = Math.round((performance.now() - began) / 1000)
    say(`Selesai dalam ${seconds} detik, sampai catatan ke-${(await figures.place()).seq}.`)
  })
}
