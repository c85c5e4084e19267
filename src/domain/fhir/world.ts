import { areaTree, chainOf, nearest } from '../areas/index.ts'
import type { AreaTree } from '../areas/index.ts'
import { fold } from '../log/index.ts'
import type { Item, Kinds, View } from '../log/index.ts'
import { recordsOf } from '../log/read.ts'
import type { PolicySet } from '../policy/index.ts'
import { followDay, hariBuka, petugas, policySets, read, wilayah } from '../records/index.ts'
import type { GrowthReference } from '../reference/index.ts'
import { cleanText } from './clean-text.ts'
import { zoneOfProvince } from './time.ts'
import type { Zone } from './time.ts'

export type Session = {
  readonly id: string
  readonly on: string
  readonly posyandu: string
  readonly nakes?: string | undefined
  readonly start?: string | undefined
  readonly end?: string | undefined
}

/** What every visit of an export is read with: places, people who work there, posyandu days, policies. */
export type World = {
  readonly tree: AreaTree
  readonly codes: ReadonlyMap<string, string>
  readonly policies: readonly PolicySet[]
  readonly staff: ReadonlyMap<string, { readonly name: string; readonly nakes: boolean }>
  /** A posyandu day by its id; one that was opened under a wrong date gives the right one. */
  readonly session: (id: string) => Session | undefined
  readonly reference: GrowthReference
  readonly zone: (posyandu: string) => Zone
  /** When the export is made: what is not over by then is not told as finished. */
  readonly now: string
}

/** The kinds of entries that `worldOf` reads. */
export const worldKinds: ReadonlySet<string> = new Set([
  wilayah.kind,
  petugas.kind,
  'kebijakan',
  hariBuka.kind,
])

type Given = {
  readonly reference: GrowthReference
  readonly kinds: Kinds
  readonly now: string
  readonly zone?: Zone | undefined
}

export function worldOf(items: readonly Item[], { reference, kinds, now, zone }: Given): World {
  const view = fold(items, kinds)
  const areas = recordsOf(view, wilayah.kind).flatMap(r => {
    const { nama, jenis, induk, aktif } = read(wilayah, r)
    return nama && jenis ? [{ id: r.id, nama, jenis, induk, aktif }] : []
  })
  const tree = areaTree(areas)
  const codes = new Map(
    recordsOf(view, wilayah.kind).flatMap(r => {
      const code = read(wilayah, r).kode
      return code ? [[r.id, code] as const] : []
    }),
  )
  const codeAt = (id: string) => chainOf(tree, id).flatMap(a => codes.get(a) ?? [])[0]
  return {
    tree,
    codes,
    policies: policySets(view),
    staff: staffIn(view),
    session: sessionsIn(view),
    reference,
    now,
    zone: posyandu => zone ?? zoneOfProvince(codeAt(posyandu)),
  }
}

const staffIn = (view: View): World['staff'] =>
  new Map(
    recordsOf(view, petugas.kind).flatMap(r => {
      const { nama, peran } = read(petugas, r)
      const name = cleanText(nama)
      return name ? [[r.id, { name, nakes: peran === 'bidan' || peran === 'puskesmas' }] as const] : []
    }),
  )

function sessionsIn(view: View): World['session'] {
  const sessions = new Map<string, Session>()
  const moved = new Map<string, string>()
  for (const record of recordsOf(view, hariBuka.kind)) {
    const b = read(hariBuka, record)
    if (b.ganti_hari) moved.set(record.id, b.ganti_hari)
    const posyandu = record.items[0]?.entry.posyandu
    if (b.tanggal === undefined || posyandu === undefined) continue
    sessions.set(record.id, {
      id: record.id,
      on: b.tanggal,
      posyandu,
      nakes: cleanText(b.nakes_penanggung_jawab),
      start: b.mulai,
      end: b.selesai,
    })
  }
  return id => sessions.get(followDay(moved, id))
}

export const puskesmasOf = (world: World, area: string): string | undefined =>
  nearest(world.tree, area, 'puskesmas')?.id
export const desaOf = (world: World, area: string): string | undefined =>
  nearest(world.tree, area, 'desa')?.id
