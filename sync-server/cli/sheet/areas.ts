import { areaTree } from '../../../src/domain/areas/index.ts'
import type { Area, AreaTree } from '../../../src/domain/areas/index.ts'
import { fold } from '../../../src/domain/log/index.ts'
import type { PolicySet } from '../../../src/domain/policy/index.ts'
import { cardOf } from '../../../src/domain/records/index.ts'
import type { Context } from '../../context.ts'
import { Refusal } from '../refusal.ts'

/** The tree with its names and what each area chose, from the log. */
export async function areasOf({
  store,
  kinds,
}: Pick<Context, 'store' | 'kinds'>): Promise<{ tree: AreaTree; policies: readonly PolicySet[] }> {
  const cards = await Promise.all(
    (await store.read.areas()).map(async ({ id }) => cardOf(fold(await store.read.about(id), kinds), id)),
  )
  return {
    tree: areaTree(cards.flatMap(c => c?.area ?? [])),
    policies: cards.flatMap(c => c?.kebijakan ?? []),
  }
}

/** By id or by name; without either the one puskesmas of this server. */
export function findArea(tree: AreaTree, wanted: string | undefined, option = '--wilayah'): Area {
  const all = [...tree.byId.values()]
  if (wanted === undefined) {
    const offices = all.filter(a => a.jenis === 'puskesmas')
    const [only] = offices
    if (only && offices.length === 1) return only
    throw new Refusal(`Tulis ${option} salah satu dari: ${offices.map(a => a.nama).join(', ')}.`)
  }
  const found = all.filter(a => a.id === wanted || a.nama.toLowerCase() === wanted.toLowerCase())
  const [only] = found
  if (!only) throw new Refusal(`Tidak ada wilayah ${wanted}: ${option}`)
  if (found.length > 1)
    throw new Refusal(
      `Ada ${found.length} wilayah bernama ${wanted}. Tulis ID-nya: ${found.map(a => a.id).join(', ')}.`,
    )
  return only
}
