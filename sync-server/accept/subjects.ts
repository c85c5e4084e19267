import { fold } from '../../src/domain/log/index.ts'
import type { Kind, RecordView } from '../../src/domain/log/index.ts'
import type { Context } from '../context.ts'
import type { LogTx, StoredEntry, SubjectRow } from '../store.ts'

/**
 * The subjects that a batch names, read together before it is judged and followed through what it does to them: a push of
 * 500 entries would otherwise ask the database some thousand times for the same few people and areas.
 */
export type Subjects = {
  load(ids: readonly string[]): Promise<void>
  /** Of a subject that was loaded. */
  get(id: string): SubjectRow | undefined
  find(id: string): Promise<SubjectRow | undefined>
  begin(id: string, feed: string): Promise<void>
  move(subject: SubjectRow, to: string): Promise<void>
  forget(id: string, by: string): Promise<void>
  /** Every accepted entry about it, in order: read once, however many of a batch ask for it. */
  history(id: string): Promise<readonly StoredEntry[]>
  /** What is said of an area now. */
  area(id: string): Promise<RecordView | undefined>
  appended(stored: StoredEntry): void
  /** Some save waits for it, of this batch or of an earlier one. */
  isAwaited(id: string): boolean
  awaits(id: string): void
}

export function subjectsOf({ kinds }: Pick<Context, 'kinds'>, tx: LogTx): Subjects {
  const rows = new Map<string, SubjectRow | undefined>()
  const awaited = new Set<string>()
  const areas = new Map<string, RecordView | undefined>()
  const histories = new Map<string, StoredEntry[]>()

  const load = async (ids: readonly string[]): Promise<void> => {
    const unknown = [...new Set(ids)].filter(id => !rows.has(id))
    if (unknown.length === 0) return
    const found = await tx.subjects(unknown)
    for (const id of unknown) rows.set(id, found.get(id))
    for (const id of await tx.awaited(unknown)) awaited.add(id)
  }
  const get = (id: string): SubjectRow | undefined => {
    if (!rows.has(id)) throw new Error(`The subject ${id} was not loaded before it was judged`)
    return rows.get(id)
  }
  const find = async (id: string): Promise<SubjectRow | undefined> => {
    await load([id])
    return get(id)
  }
  const history = async (id: string): Promise<readonly StoredEntry[]> => {
    const known = histories.get(id) ?? [...(await tx.about(id))]
    histories.set(id, known)
    return known
  }
  const areaOf = async (id: string): Promise<RecordView | undefined> =>
    fold(await history(id), kinds).records.find(r => r.id === id && isArea(kinds.get(r.kind)))

  return {
    load,
    get,
    find,
    begin: async (id, feed) => {
      await tx.putSubject({ id, feed })
      rows.set(id, { id, feed, everFeeds: [feed], forgotten: false })
    },
    move: async (subject, to) => {
      await tx.move(subject.id, subject.feed, to)
      rows.set(subject.id, { ...subject, feed: to, everFeeds: [...subject.everFeeds, to] })
    },
    forget: async (id, by) => {
      const { feed = '', everFeeds = [] } = (await find(id)) ?? {}
      await tx.forget(id, by)
      rows.set(id, { id, feed, everFeeds, forgotten: true })
      histories.delete(id)
    },
    history,
    area: async id => {
      if (!areas.has(id)) areas.set(id, await areaOf(id))
      return areas.get(id)
    },
    appended: stored => {
      areas.delete(stored.entry.about)
      histories.get(stored.entry.about)?.push(stored)
    },
    isAwaited: id => awaited.has(id),
    awaits: id => void awaited.add(id),
  }
}

const isArea = (kind: Kind | undefined): boolean => kind?.effect?.type === 'area'
