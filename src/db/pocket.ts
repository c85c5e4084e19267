import { idFromBytes } from '../domain/log/hash.ts'
import { plainCodec } from './codec.ts'
import type { Card, Change, PhoneContext } from './context.ts'
import { openDexieStore, writing } from './dexie-store.ts'
import { isClosed, orClosed } from './faults.ts'
import { source } from './live.ts'
import { openDamaged, openLog } from './open-log.ts'
import type { Pocket, PocketOptions } from './pocket-types.ts'
import { phoneRules } from './rules.ts'
import type { Saved } from './save.ts'
import { isDamaged, noSentinel, sentinelIn } from './sentinel.ts'
import type { Meta } from './phone-store.ts'
import { openShelf } from './shelf.ts'
import { counted, firstSyncState, reported } from './sync-state.ts'
import type { SyncState } from './sync-state.ts'
import { openTabs } from './tabs.ts'
import type { TabNews } from './tabs.ts'
import { watchers } from './watchers.ts'

/** Counts of a database that was closed meanwhile are nobody's; one that cannot be read is told, not hidden behind old counts. */
const notCounted = (error: unknown): Partial<SyncState> => (isClosed(error) ? {} : { problem: 'damaged' })

/** The device's database as the features know it: one account, one replica, one log. */
export async function openPocket<C extends Card>(options: PocketOptions<C>): Promise<Pocket<C>> {
  const { name, profile, book, cardVersion, now, random, outside, engine } = options
  const { codec = plainCodec, rules = phoneRules } = options
  const closed = source<'open' | 'newer-app' | 'closed'>('open')
  const store = await openDexieStore(name, { ...engine, onNewerApp: () => closed.set('newer-app') })
  const sentinel = outside ? sentinelIn(outside, name) : noSentinel
  const watching = watchers()
  const saved = watchers()
  const sync = source<SyncState>(firstSyncState)
  let counting = Promise.resolve()
  let toCount: Promise<void> | undefined
  const [shelf, { facts }] = await Promise.all([openShelf<C>(store, codec), openHead()])
  const tabs = openTabs(name, hear)

  /** Beside the cards, which take longer. */
  async function openHead(): Promise<Meta> {
    const damaged = isDamaged((await store.meta()).head, sentinel.read())
    await openLog({ store }, profile.replica)
    if (damaged) await openDamaged({ store, random })
    await count()
    return store.meta()
  }

  async function load() {
    const [operations, read] = await Promise.all([import('./operations.ts'), book(), writing()])
    const log: PhoneContext<C> = {
      ...read,
      store,
      codec,
      account: profile.account,
      keepsHealth: operations.mayReadHealth(profile.role),
      now,
      random,
      rules,
      onChange,
    }
    return { ...operations, log, drafts: operations.draftsOf(log) }
  }
  let loading: ReturnType<typeof load> | undefined
  /** The list stands on cards alone; everything else waits for this, once. */
  const loaded = (): ReturnType<typeof load> => (loading ??= load())

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
      const counts = await counted({ store }).catch(notCounted)
      sync.set({ ...sync.get(), ...counts })
    })
    return counting
  }

  const told = async (saving: Promise<Saved>): Promise<Saved> => {
    const result = await saving
    const last = result.entries.at(-1)
    if (last) sentinel.write({ replica: last.replica, counter: last.localSeq })
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
    save: (drafts, own = {}) => told(loaded().then(({ save, log }) => save(log, drafts, own))),
    newId: () => idFromBytes(random(16)),
    drafts: {
      get: async id => (await loaded()).drafts.get(id),
      put: async (id, value, about) => (await loaded()).drafts.put(id, value, about),
      drop: async id => (await loaded()).drafts.drop(id),
      list: async () => (await loaded()).drafts.list(),
    },
    sync,
    outbox: () => loaded().then(({ outbox, log }) => outbox(log)),
    repair: (refused, drafts, own = {}) =>
      told(loaded().then(({ save, log }) => save(log, drafts, { ...own, repairs: refused }))),
    dismiss: refused => loaded().then(({ dismiss, log }) => dismiss(log, refused)),
    kept: () => loaded().then(({ kept, log }) => kept(log)),
    entriesOf: id => loaded().then(({ entriesOf, log }) => entriesOf(log, id)),
    each: visit => loaded().then(({ eachSubject, log }) => eachSubject(log, visit)),
    onSaved: cb => saved.add('saved', cb),
    closed,
    keepBallast: () => loaded().then(({ keepBallast, log }) => keepBallast(log)),
    close() {
      closed.set('closed')
      tabs.close()
      store.close()
    },
    log: async () => (await loaded()).log,
    async report(report) {
      sync.set(reported(sync.get(), report))
      await count()
      tabs.tell({ type: 'sync', state: sync.get() })
    },
  }
}
