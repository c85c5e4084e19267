import * as z from 'zod/mini'
import { areaMap, drawn, featuresIn, matchedTo, mismatch } from '../src/domain/areas/map/index.ts'
import type { AreaMap, CodedArea } from '../src/domain/areas/map/index.ts'
import { bodyShown, fold } from '../src/domain/log/index.ts'
import type { Context } from './context.ts'

const key = 'peta'

export type Taken = { readonly shapes: number; readonly left: readonly string[] }

/** Takes a map whole or not at all: a sentence says why not. `partly` leaves out what has no desa, and desa without a place. */
export async function takeMap(
  ctx: Pick<Context, 'store' | 'kinds'>,
  text: string,
  partly: boolean,
): Promise<Taken | string> {
  const features = featuresIn(text)
  if (typeof features === 'string') return features
  const desa = await codedDesa(ctx)
  if (desa.length === 0)
    return 'Belum ada desa dengan kode wilayah. Isi kode setiap desa di Wilayah, lalu coba lagi.'
  const matched = matchedTo(features, desa)
  if (matched.shapes.length === 0)
    return `Tidak satu pun kode di peta cocok dengan kode desa di sini.\n${mismatch(matched) ?? ''}`
  const fault = mismatch(matched)
  if (fault !== undefined && !partly) return fault
  const map = drawn(matched)
  await ctx.store.write(tx => tx.setMeta(key, JSON.stringify(map)))
  return { shapes: map.shapes.length, left: fault === undefined ? [] : fault.split('\n') }
}

/** Undefined where the administrator has given none. */
export async function keptMap({ store }: Pick<Context, 'store'>): Promise<AreaMap | undefined> {
  const text = await store.read.meta(key)
  return text === undefined ? undefined : z.parse(areaMap, JSON.parse(text))
}

async function codedDesa({ store, kinds }: Pick<Context, 'store' | 'kinds'>): Promise<CodedArea[]> {
  const areas = await Promise.all(
    (await store.read.areas()).map(async ({ id }): Promise<CodedArea[]> => {
      const own = fold(await store.read.about(id), kinds).records.find(r => r.id === id)
      const { jenis, kode, nama } = own ? bodyShown(own) : {}
      return jenis === 'desa' && typeof kode === 'string' && typeof nama === 'string'
        ? [{ id, nama, kode }]
        : []
    }),
  )
  return areas.flat()
}
