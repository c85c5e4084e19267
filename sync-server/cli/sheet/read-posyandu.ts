import { fold, groupsOf } from '../../../src/domain/log/index.ts'
import type { Group, Item } from '../../../src/domain/log/index.ts'
import type { Attended, Contribution } from '../../../src/domain/indicators/index.ts'
import { petugas, read } from '../../../src/domain/records/index.ts'
import type { Subject } from '../../../src/domain/sheets/index.ts'
import type { Context } from '../../context.ts'
import { attendedBy } from '../../projections/attended.ts'
import { contributionsFrom } from '../../projections/kept-months.ts'
import { keptPointing, samePersons } from '../../projections/pointing.ts'

type Ground = Pick<Context, 'store' | 'kinds'>

/** Everybody who is or was at home in one posyandu. */
export type EverHere = {
  /** Who came on which day, wherever it was. */
  readonly attended: ReadonlyMap<string, readonly Attended[]>
  readonly kept: (person: string) => readonly Contribution[]
  /** Each once, whatever numbers were merged into her; nobody is held when the next one is read. */
  each(visit: (subject: Subject) => void): Promise<void>
}

export type Source = {
  /** Those who have moved since stand in the lists of the months before; of whoever left these places nothing is told. */
  readonly posyandu: (id: string, places: ReadonlySet<string>) => Promise<EverHere>
  /** These, as far as they live in one of those places. */
  readonly others: (ids: readonly string[], places: ReadonlySet<string>) => Promise<readonly Subject[]>
  readonly staff: (account: string) => string
}

/** Read beside each other: over a network the answers are what takes time. */
const together = 32

/**
 * Reads one posyandu at a time, and in it one person after the other. Who is the same person, who came when and what each
 * counts as is asked of the projections, which must be up to date (`bringUpToDate`).
 */
export function openPosyandu(ground: Ground): Source {
  const { store, kinds } = ground
  const pointing = keptPointing(store.figures)
  const names = new Map<string, string>()
  return {
    staff: account => names.get(account) ?? account,
    others: async (ids, places) => {
      const near = await livingIn(store, ids, places)
      return Promise.all(near.map(async id => ({ id, view: fold(await store.read.about(id), kinds) })))
    },
    posyandu: async (post, places) => {
      const ever = (await store.figures.livedAt(post)).map(row => row.id)
      const here = [...(await store.read.subjectsIn(post)), ...(await livingIn(store, ever, places))]
      const members = [...(await samePersons(pointing, here))]
      const links = await pointing.from(members, 'sama')
      const groups = groupsOf(links.map(p => ({ a: p.source, b: p.target, active: true })))
      const ids = [...new Set(here.map(id => groups.get(id)?.id ?? id))]
      const rows = await store.figures.persons(ids)
      const months = new Map(rows.map(r => [r.id, r.months]))
      return {
        attended: await attendedBy(pointing, members),
        kept: person => contributionsFrom(person, months.get(person) ?? []),
        each: async visit => {
          const authors = new Set<string>()
          for (let from = 0; from < ids.length; from += together) {
            const some = ids.slice(from, from + together)
            const told = await Promise.all(some.map(id => itemsOf(store, groups.get(id), id)))
            for (const [i, id] of some.entries()) {
              const items = told[i] ?? []
              for (const { entry } of items) authors.add(entry.by)
              const group = groups.get(id)
              visit({ id, view: fold(items, kinds, group), group })
            }
          }
          for (const account of authors)
            if (!names.has(account)) names.set(account, await nameOf(ground, account))
        },
      }
    },
  }
}

async function livingIn(
  { read }: Ground['store'],
  ids: readonly string[],
  places: ReadonlySet<string>,
): Promise<readonly string[]> {
  const rows = await read.subjects(ids)
  return [...rows.values()].flatMap(row => (!row.forgotten && places.has(row.feed) ? [row.id] : []))
}

async function itemsOf(store: Ground['store'], group: Group | undefined, id: string): Promise<Item[]> {
  const items = await Promise.all([...(group?.members ?? [id])].map(store.read.about))
  return items.flat()
}

async function nameOf({ store, kinds }: Ground, account: string): Promise<string> {
  const { records } = fold(await store.read.about(account), kinds)
  const record = records.find(r => r.kind === petugas.kind)
  return read(petugas, record).nama ?? account
}
