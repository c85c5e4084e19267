import { matchesMeta } from '../../src/db/expect.ts'
import { emptyPlace } from '../../src/db/phone-store.ts'
import type { CardRow, DraftRow, LinkRow, Meta, PhoneStore } from '../../src/db/phone-store.ts'
import type { SaveRow, SubjectRow, Tx } from '../../src/db/phone-store.ts'

/** All of a phone's disk. Rows are never changed in place, so a shallow copy of the maps is a backup. */
export type Disk = {
  meta: Meta
  subjects: Map<string, SubjectRow>
  cards: Map<string, CardRow>
  links: Map<string, LinkRow>
  saves: Map<string, SaveRow>
  drafts: Map<string, DraftRow>
  ballast: number
  /** Saves and pages that still fit; undefined: enough. */
  room?: number
}

export const emptyDisk = (): Disk => ({
  meta: { place: emptyPlace, facts: {} },
  subjects: new Map(),
  cards: new Map(),
  links: new Map(),
  saves: new Map(),
  drafts: new Map(),
  ballast: 0,
})

export const copyDisk = (d: Disk): Disk => ({
  meta: d.meta,
  subjects: new Map(d.subjects),
  cards: new Map(d.cards),
  links: new Map(d.links),
  saves: new Map(d.saves),
  drafts: new Map(d.drafts),
  ballast: d.ballast,
})

const key = (generation: number, id: string): string => `${generation} ${id}`
const ordered = (rows: SaveRow[]): SaveRow[] =>
  rows.sort((a, b) => a.order - b.order || (a.save < b.save ? -1 : 1))

const nothing = (): void => {}

/** Both may throw: the phone dies before anything was written, or when all of it was and nobody has heard of it. */
export function memoryStore(disk: Disk, beforeCommit = nothing, afterCommit = nothing): PhoneStore {
  const savesWhere = (keep: (row: SaveRow) => boolean) => [...disk.saves.values()].filter(keep)
  return {
    meta: async () => disk.meta,
    look: async ids => ({
      ...disk.meta,
      links: [...disk.links.values()],
      subjects: ids.map(id => disk.subjects.get(key(disk.meta.head?.generation ?? 0, id))),
    }),
    subjects: async (generation, ids) => ids.map(id => disk.subjects.get(key(generation, id))),
    subjectsAfter: async (generation, after, limit) =>
      [...disk.subjects.values()]
        .filter(r => r.generation === generation && r.id > after)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit),
    cards: async ids =>
      ids
        ? ids.flatMap(id => disk.cards.get(id) ?? [])
        : [...disk.cards.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    links: async () => [...disk.links.values()],
    saves: async states => ordered(savesWhere(r => states.includes(r.state))),
    savesByKey: async saves => saves.map(s => disk.saves.get(s)),
    savesWith: async ids => {
      const wanted = new Set(ids)
      return savesWhere(r => r.ids.some(id => wanted.has(id)))
    },
    savesAbout: async abouts => {
      const wanted = new Set(abouts)
      return ordered(savesWhere(r => r.abouts.some(id => wanted.has(id))))
    },
    counts: async () => {
      const counts = { pending: 0, waiting: 0, rejected: 0, kept: 0, sent: 0, carried: 0 }
      for (const { state } of disk.saves.values()) counts[state] += 1
      return counts
    },
    drafts: async () => [...disk.drafts.values()],
    draft: async id => disk.drafts.get(id),
    commit: async tx => {
      if (isStale(disk, tx)) return 'stale'
      beforeCommit()
      takeRoom(disk, tx)
      write(disk, tx)
      afterCommit()
      return 'done'
    },
    ballast: {
      held: async () => disk.ballast > 0,
      hold: async bytes => void (disk.ballast = bytes.length),
      free: async () => {
        if (disk.ballast > 0 && disk.room !== undefined) disk.room += behindBallast
        disk.ballast = 0
      },
      probe: async () => 'whole',
    },
    close: () => {},
  }
}

const behindBallast = 3

function takeRoom(disk: Disk, { puts }: Tx): void {
  if (disk.room === undefined || !(puts?.saves?.length || puts?.subjects?.length)) return
  if (disk.room === 0) throw new DOMException('The disk is full', 'QuotaExceededError')
  disk.room -= 1
}

function isStale(disk: Disk, { expect }: Tx): boolean {
  if (!matchesMeta(disk.meta, expect)) return true
  if (expect.revs?.some(r => (disk.subjects.get(`${r.generation} ${r.id}`)?.rev ?? 0) !== r.rev)) return true
  return [...(expect.saves ?? [])].some(([save, state]) => disk.saves.get(save)?.state !== state)
}

function write(disk: Disk, { puts, deletes }: Tx): void {
  if (deletes?.allCards) disk.cards.clear()
  if (deletes?.allCards) disk.links.clear()
  for (const generation of deletes?.generations ?? [])
    for (const [k, row] of disk.subjects) if (row.generation === generation) disk.subjects.delete(k)
  for (const s of deletes?.subjects ?? []) disk.subjects.delete(`${s.generation} ${s.id}`)
  for (const id of deletes?.cards ?? []) disk.cards.delete(id)
  for (const id of deletes?.links ?? []) disk.links.delete(id)
  for (const id of deletes?.saves ?? []) disk.saves.delete(id)
  for (const id of deletes?.drafts ?? []) disk.drafts.delete(id)
  const { head, place, facts } = puts ?? {}
  disk.meta = { ...disk.meta, ...(head && { head }), ...(place && { place }), ...(facts && { facts }) }
  for (const row of puts?.subjects ?? []) disk.subjects.set(`${row.generation} ${row.id}`, row)
  for (const row of puts?.cards ?? []) disk.cards.set(row.id, row)
  for (const row of puts?.links ?? []) disk.links.set(row.id, row)
  for (const row of puts?.saves ?? []) disk.saves.set(row.save, row)
  for (const row of puts?.drafts ?? []) disk.drafts.set(row.id, row)
}
