import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { takeMap } from '../area-map.ts'
import { localPlaces, withLocal } from './local.ts'
import { Refusal } from './refusal.ts'

const mostMegabytes = 40

/** The map of the desa, from a GeoJSON file; the former one stays until a new one was taken. */
export async function map(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { sebagian: { type: 'boolean', default: false } },
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new Refusal('Tulis: saku peta BERKAS.geojson')
  const size = (await stat(file).catch(() => undefined))?.size
  if (size === undefined) throw new Refusal(`Berkas ${file} tidak dapat dibaca.`)
  if (size > mostMegabytes * 2 ** 20)
    throw new Refusal(`Berkas ${file} lebih dari ${mostMegabytes} MB. Sederhanakan dulu petanya.`)
  const text = await readFile(file, 'utf8')
  await withLocal(await localPlaces(process.env), async ({ ctx }) => {
    const taken = await takeMap(ctx, text, values.sebagian)
    if (typeof taken === 'string')
      throw new Refusal(
        `Peta belum dipasang.\n${taken}\nPerbaiki kode di Wilayah atau di berkas peta. Dengan --sebagian, yang cocok saja dipasang.`,
      )
    process.stdout.write(
      `Peta dipasang: ${taken.shapes} desa.\n${taken.left.map(l => `Dilewati: ${l}\n`).join('')}`,
    )
  })
}
