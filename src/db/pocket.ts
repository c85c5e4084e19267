import { idFromBytes, mayReadHealth } from '../domain/log/index.ts'
import { renewCards } from './all-cards.ts'
import { keepBallast } from './ballast.ts'
import { plainCodec } from './codec.ts'
import { orClosed } from './commit.ts'
import type { Card, Change, PhoneContext } from './context.ts'
import { openDexieStore } from './dexie-store.ts'
import { dismiss } from './dismiss.ts'
import { draftsOf } from './drafts.ts'
import { eachSubject } from './each.ts'
import { isClosed } from './faults.ts'
import { source } from './live.ts'
import { openDamaged, openLog } from './open-log.ts'
import { openSubject } from './open-subject.ts'
import { entriesOf, kept, outbox } from './outbox.ts'
import type { Pocket, PocketOptions } from './pocket-types.ts'
import { phoneRules } from './rules.ts'
import { save } from './save.ts'
import type { Saved } from './save.ts'
import { isDamaged, noSentinel, sentinelIn } from './sentinel.ts'
import { openShelf } from './shelf.ts'
import { counted, firstSyncState, reported } from './sync-state.ts'
import type { SyncState } from './sync-state.ts'
import { openTabs } from './tabs.ts'
import type { TabNews } from './tabs.ts'
import { watchers } from './watchers.ts'

/** The device's database as the features know it: one account, one replica, one log. */
export async function openPocket<C extends Card>(options: PocketOptions<C>): Promise<Pocket<C>> {
  const { name, profile, kinds, summarise, cardVersion, now, random, outside, engine } = options
  const { codec = plainCodec, rules = phoneRules } = options
  const closed = source<'open' | 'newer-app' | 'closed'>('open')
  const store = await openDexieStore(name, { ...engine, onNewerApp: () => closed.set('newer-app') })
  const sentinel = outside ? sentinelIn(outside, name) : noSentinel
  const damaged = isDamaged((await store.meta()).head, sentinel.read())
  await openLog({ store }, profile.replica)
  if (damaged) await openDamaged({ store, random })
  const shelf = await openShelf<C>(store, codec)
  const watching = watchers()
  const saved = watchers()
  const sync = source<SyncState>(firstSyncState)
  const tabs = openTabs(name, hear)
  let counting = Promise.resolve()

  const log: PhoneContext<C> = {
    store,
    codec,
    kinds,
    summarise,
    account: profile.account,
    keepsHealth: mayReadHealth(profile.role),
    now,
    random,
    rules,
    onChange,
  }

  function onChange(change: Change<C>): void {
    shelf.apply(change)
    watching.call(change.all ? 'all' : change.subjects)
    const { subjects, all } = change
    if (all || subjects.length > 0)
      tabs.tell({ type: 'changed', subjects, cards: all ? 'all' : [...change.cards.keys()] })
    void count()
  }

  function hear(news: TabNews): void {
    if (closed.get() !== 'open') return
    if (news.type === 'sync') return sync.set(news.state)
    if (news.type === 'saved') return saved.call('all')
    void refresh(news.cards, news.subjects)
    void count()
  }

  /** Closed while it was reading: the next open reads everything. */
  async function refresh(cards: readonly string[] | 'all', subjects: readonly string[]): Promise<void> {
    await shelf.reload(cards).catch(error => isClosed(error) || Promise.reject(error))
    watching.call(cards === 'all' ? 'all' : subjects)
  }

  /** One count after the other: an older one that comes late must not stand on the screen. */
  function count(): Promise<void> {
    counting = counting.then(async () => {
      if (closed.get() !== 'open') return
      const counts = await counted({ store }).catch(() => ({}))
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

  const meta = await store.meta()
  if (meta.facts.cardVersion !== cardVersion) await renewCards(log, cardVersion)
  await count()

  return {
    profile,
    cards: shelf.cards,
    card: shelf.find,
    open: subject => openSubject(log, subject).catch(orClosed),
    watch: watching.add,
    save: (drafts, own = {}) => told(save(log, drafts, own)),
    newId: () => idFromBytes(random(16)),
    drafts: draftsOf(log),
    sync,
    outbox: () => outbox(log),
    repair: (refused, drafts, own = {}) => told(save(log, drafts, { ...own, repairs: refused })),
    dismiss: refused => dismiss(log, refused),
    kept: () => kept(log),
    entriesOf: id => entriesOf(log, id),
    each: visit => eachSubject(log, visit),
    onSaved: cb => saved.add('saved', cb),
    closed,
    keepBallast: () => keepBallast(log),
    close() {
      closed.set('closed')
      tabs.close()
      store.close()
    },
    log,
    async report(report) {
      sync.set(reported(sync.get(), report))
      await count()
      tabs.tell({ type: 'sync', state: sync.get() })
    },
  }
}
