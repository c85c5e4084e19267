import { idFromBytes } from '../domain/log/hash.ts'
import { plainCodec } from './codec.ts'
import type { Card, Change, PhoneContext } from './context.ts'
import { openDexieStore, writing } from './dexie-store.ts'
import { isClosed, orClosed } from './faults.ts'
import { source } from './live.ts'
import { openLog } from './open-log.ts'
import type { Condition, Pocket, PocketOptions } from './pocket-types.ts'
import { phoneRules } from './rules.ts'
import type { Saved } from './save.ts'
import { isBehind, noSentinel, sentinelIn } from './sentinel.ts'
import type { Mark } from './sentinel.ts'
import type { Meta, PhoneStore } from './phone-store.ts'
import { openShelf } from './shelf.ts'
import { counted, firstSyncState, reported } from './sync-state.ts'
import type { Counted, SyncState } from './sync-state.ts'
import { openTabs } from './tabs.ts'
import type { TabNews } from './tabs.ts'
import { watchers } from './watchers.ts'

/** Counts of a database that was closed meanwhile are nobody's; one that cannot be read is told, not hidden behind old counts. */
const notCounted = (error: unknown): Counted => ({ state: isClosed(error) ? {} : { problem: 'damaged' } })

/** The reserve is given back only when there is no room any more. */
const freeing = (store: PhoneStore, onFreed: () => void): PhoneStore => ({
  ...store,
  ballast: {
    ...store.ballast,
    async free() {
      await store.ballast.free()
      onFreed()
    },
  },
})

/** The device's database as the features know it: one account, one replica, one log. */
export async function openPocket<C extends Card>(options: PocketOptions<C>): Promise<Pocket<C>> {
  const { name, profile, book, cardVersion, now, random, outside, engine } = options
  const { codec = plainCodec, rules = phoneRules } = options
  const closed = source<'open' | 'newer-app' | 'closed'>('open')
  const condition = source<Condition>({ copy: 'unknown', room: 'unknown' })
  const store = freeing(
    await openDexieStore(name, { ...engine, onNewerApp: () => closed.set('newer-app') }),
    () => condition.set({ ...condition.get(), room: 'low' }),
  )
  const sentinel = outside ? sentinelIn(outside, name) : noSentinel
  const watching = watchers()
  const saved = watchers()
  const sync = source<SyncState>({ ...firstSyncState, ...(options.copy && { checking: true }) })
  let counting = Promise.resolve()
  let toCount: Promise<void> | undefined
  /** What stands in the sentinel; not written before `check`, which compares with the one before. */
  let mark: Mark | undefined
  let suspected = false
  const [shelf, { facts }] = await Promise.all([openShelf<C>(store, codec), openHead()])
  const tabs = openTabs(name, hear)

  /** Beside the cards, which take longer. */
  async function openHead(): Promise<Meta> {
    suspected = isBehind((await store.meta()).head, sentinel.read())
    await openLog({ store }, profile.replica)
    await count()
    return store.meta()
  }

  async function load() {
    const [operations, read] = await Promise.all([import('./operations.ts'), book(), writing()])
    const keeper = operations.openKeeper({
      store,
      sentinel,
      profile,
      copy: async () => options.copy?.(),
      onState: copy => condition.set({ ...condition.get(), copy }),
    })
    const log: PhoneContext<C> = {
      ...read,
      store: keeper.store,
      codec,
      account: profile.account,
      keepsHealth: operations.mayReadHealth(profile.role),
      now,
      random,
      rules,
      onChange,
    }
    return { ...operations, keeper, log, drafts: operations.draftsOf(log) }
  }
  let loading: ReturnType<typeof load> | undefined
  let checking: Promise<void> | undefined
  /** The list stands on cards alone; everything else waits for this, once. */
  const loaded = (): ReturnType<typeof load> => (loading ??= load())

  /** Whatever saves or sends also waits until it is known that nothing was lost here, or until it was put back. */
  async function checked(): ReturnType<typeof load> {
    const all = await loaded()
    await (checking ??= check(all).catch(tryAgain))
    return all
  }

  /** There was no room to put back what was lost: it is tried again by whoever saves or sends next. */
  function tryAgain(error: unknown): never {
    checking = undefined
    throw error
  }

  async function check({ keeper, log }: Awaited<ReturnType<typeof load>>): Promise<void> {
    mark = await keeper.check(log)
    suspected = false
    const { checking: _, problem: __, ...known } = sync.get()
    sync.set(known)
    await count()
  }

  function onChange(change: Change<C>): void {
    shelf.apply(change)
    watching.call(change.all ? 'all' : change.subjects)
    const { subjects, all } = change
    if (all || subjects.length > 0)
      tabs.tell({ type: 'changed', subjects, cards: all ? 'all' : [...change.cards.keys()] })
    countSoon()
  }

  function hear(news: TabNews): void {
    if (closed.get() !== 'open') return
    if (news.type === 'sync') return sync.set(news.state)
    if (news.type === 'saved') return saved.call('all')
    void refresh(news.cards, news.subjects)
    countSoon()
  }

  /** Closed while it was reading: the next open reads everything. */
  async function refresh(cards: readonly string[] | 'all', subjects: readonly string[]): Promise<void> {
    await shelf.reload(cards).catch(error => isClosed(error) || Promise.reject(error))
    watching.call(cards === 'all' ? 'all' : subjects)
  }

  /** After whoever waits for the save; one for all that asked meanwhile. */
  function countSoon(): void {
    toCount ??= new Promise<void>(resolve => setTimeout(resolve)).then(() => {
      toCount = undefined
      return count()
    })
  }

  /** One count after the other: an older one that comes late must not stand on the screen. */
  function count(): Promise<void> {
    counting = counting.then(async () => {
      if (closed.get() !== 'open') return
      const { state, reached } = await counted({ store }).catch(notCounted)
      const { damage: _, ...rest } = sync.get()
      sync.set({ ...rest, ...state, ...(suspected && { problem: 'damaged' }) })
      if (mark && reached) sentinel.write((mark = reached))
    })
    return counting
  }

  const told = async (saving: Promise<Saved>): Promise<Saved> => {
    const result = await saving
    const last = result.entries.at(-1)
    // Counted anew at once; until then the mark must not be behind.
    if (last && mark?.replica === last.replica)
      sentinel.write((mark = { ...mark, counter: last.localSeq, unsent: mark.unsent + 1 }))
    saved.call('all')
    tabs.tell({ type: 'saved' })
    return result
  }

  if (facts.cardVersion !== cardVersion) {
    const { renewCards, log } = await loaded()
    await renewCards(log, cardVersion)
  }

  return {
    profile,
    cards: shelf.cards,
    card: shelf.find,
    open: subject => loaded().then(({ openSubject, log }) => openSubject(log, subject).catch(orClosed)),
    watch: watching.add,
    save: (drafts, own = {}) => told(checked().then(({ save, log }) => save(log, drafts, own))),
    newId: () => idFromBytes(random(16)),
    drafts: {
      get: async id => (await loaded()).drafts.get(id),
      put: async (id, value, about) => (await loaded()).drafts.put(id, value, about),
      drop: async id => (await loaded()).drafts.drop(id),
      list: async () => (await loaded()).drafts.list(),
    },
    sync,
    outbox: () => loaded().then(({ outbox, log }) => outbox(log)),
    receipts: () => loaded().then(({ receipts, log }) => receipts(log)),
    repair: (refused, drafts, own = {}) =>
      told(checked().then(({ save, log }) => save(log, drafts, { ...own, repairs: refused }))),
    dismiss: refused => checked().then(({ dismiss, log }) => dismiss(log, refused)),
    kept: () => loaded().then(({ kept, log }) => kept(log)),
    entriesOf: id => loaded().then(({ entriesOf, log }) => entriesOf(log, id)),
    each: visit => loaded().then(({ eachSubject, log }) => eachSubject(log, visit)),
    onSaved: cb => saved.add('saved', cb),
    closed,
    condition,
    async keepRoom() {
      const { keepRoom, log } = await loaded()
      const room = await keepRoom(log)
      condition.set({ ...condition.get(), room })
    },
    async settleDamage() {
      const { settleDamage, log } = await checked()
      await settleDamage(log)
      await count()
      tabs.tell({ type: 'sync', state: sync.get() })
    },
    close() {
      closed.set('closed')
      tabs.close()
      store.close()
    },
    log: async () => (await checked()).log,
    async report(report) {
      sync.set(reported(sync.get(), report))
      await count()
      tabs.tell({ type: 'sync', state: sync.get() })
    },
  }
}
