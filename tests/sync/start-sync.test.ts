import { afterEach, describe, expect, it } from 'vitest'
import { StorageFull } from '../../src/db/faults.ts'
import { startSync } from '../../src/sync/start-sync.ts'
import type { Transport } from '../../src/sync/transport.ts'
import type { Turns } from '../../src/sync/turn.ts'
import type { Pocket } from '../../src/db/pocket-types.ts'
import { id } from '../fixtures/entries.ts'
import { newEngine, person, pocketIn, until } from '../db/pocket-world.ts'
import type { NamedCard } from '../db/pocket-world.ts'
import { lockQueue } from './lock-queue.ts'

const no = async () => ({ fault: 'offline' }) as const

/** A server that accepts everything and has nothing to tell. */
const kind: Transport = {
  push: async r => ({
    answer: {
      epoch: 'e',
      verdicts: r.saves.map(s => ({
        save: s.save,
        verdict: 'accepted' as const,
        placed: s.entries.map((e, i) => ({ id: (e as { id: string }).id, seq: i + 1, month: 202611 })), // made by save()
      })),
    },
    serverTime: Date.parse('2010-01-01T00:00:05Z'),
  }),
  pull: async () => ({ answer: { epoch: 'e', feeds: [], items: [], cursor: 'c', more: false } }),
  digest: async () => ({ answer: { epoch: 'e', buckets: [] } }),
  bucket: no,
  entries: no,
}

function browser() {
  const target = new EventTarget()
  const timers = new Set<() => void>()
  const window = {
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    setTimeout: (run: () => void) => timers.add(run).size,
    clearTimeout: () => timers.clear(),
  }
  const document = { ...window, visibilityState: 'visible' }
  // Only what startSync uses of window and document.
  return { fire: (name: string) => target.dispatchEvent(new Event(name)), window, document } as unknown as {
    fire(name: string): void
    window: Window
    document: Document
  }
}

const alone: Turns = { patience: () => new AbortController().signal }

const open: { pocket: Pocket<NamedCard>; stop: () => void }[] = []
afterEach(() => {
  for (const { pocket, stop } of open.splice(0)) {
    stop()
    pocket.close()
  }
})

async function opened(transport: Transport, turns = alone, wall = Date.parse('2026-11-10')) {
  const pocket = await pocketIn(newEngine())
  const { fire, window, document } = browser()
  const sync = startSync({
    pocket,
    transport,
    window,
    document,
    random: () => 1,
    now: () => 0,
    wallClock: () => wall,
    builtAt: Date.parse('2026-11-01'),
    turns,
  })
  open.push({ pocket, stop: sync.stop })
  return { pocket, sync, fire, rests: () => until(() => !pocket.sync.get().running) }
}

async function synced(...how: Parameters<typeof opened>) {
  const world = await opened(...how)
  await world.rests()
  return world
}

describe('sync in the browser', () => {
  it('a save is sent by itself, and the count says so', async () => {
    const { pocket } = await synced(kind)
    await pocket.save([person('Siti')])
    await until(() => pocket.sync.get().sent === 1)
    expect(pocket.sync.get()).toMatchObject({ waiting: 0, online: true })
    expect(pocket.sync.get().problem).toBeUndefined()
    expect(pocket.sync.get().lastSyncAt).toBe('2010-01-01T00:00:00.000Z')
  })

  it('without signal it waits and says so, and sends when the signal is back', async () => {
    let signal = false
    const { pocket, fire } = await synced({
      ...kind,
      push: r => (signal ? kind.push(r) : no()),
      pull: r => (signal ? kind.pull(r) : no()),
    })
    await pocket.save([person('Siti')])
    await until(() => pocket.sync.get().problem === 'offline' && pocket.sync.get().waiting === 1)
    expect(pocket.sync.get().online).toBe(false)
    signal = true
    fire('online')
    await until(() => pocket.sync.get().sent === 1)
    await until(() => pocket.sync.get().problem === undefined)
    expect(pocket.sync.get().online).toBe(true)
  })

  it.each([
    ['expired', 'expired'],
    ['portal', 'portal'],
    ['full', 'server-full'],
    ['revoked', 'revoked'],
  ] as const)('%s keeps the outbox and is told as %s', async (fault, problem) => {
    const { pocket, rests } = await synced({ ...kind, push: async () => ({ fault }) })
    await pocket.save([person('Siti')])
    await until(() => pocket.sync.get().problem === problem)
    await rests()
    expect(pocket.sync.get().waiting).toBe(1)
  })

  it('a clock that is wrong by years is told, and hinders nothing', async () => {
    const serverTime = Date.parse('2026-11-10T02:00:00Z')
    const late: Transport = { ...kind, pull: async r => ({ ...(await kind.pull(r)), serverTime }) }
    const { pocket } = await synced(late)
    await pocket.save([person('Siti')])
    await until(() => pocket.sync.get().sent === 1)
    await until(() => pocket.sync.get().problem === 'clock')
  })

  it.each([
    ['2006-11-10', 'clock'],
    ['2106-11-10', 'clock'],
    ['2026-11-02', 'offline'],
  ])('that nothing is reached on a phone that believes it is %s is told as %s', async (day, problem) => {
    const { pocket } = await synced({ ...kind, push: no, pull: no }, undefined, Date.parse(day))
    await pocket.save([person('Siti')])
    await until(() => pocket.sync.get().problem === problem && pocket.sync.get().waiting === 1)
  })

  it('R4 a sync that could not begin for want of room is begun anew by the next one, and said meanwhile', async () => {
    const pocket = await pocketIn(newEngine())
    await pocket.save([person('Siti')])
    let isFull = true
    const crowded: Pocket<NamedCard> = {
      ...pocket,
      log: () => (isFull ? Promise.reject(new StorageFull()) : pocket.log()),
    }
    const { window, document } = browser()
    const always = { turns: alone, random: () => 1, now: () => 0, wallClock: () => 0, builtAt: 0 }
    const sync = startSync({ pocket: crowded, transport: kind, window, document, ...always })
    open.push({ pocket, stop: sync.stop })
    const rested = () => !pocket.sync.get().running
    await until(() => rested() && pocket.sync.get().problem === 'storage-full')
    expect(pocket.sync.get().waiting).toBe(1)
    isFull = false
    void sync.now()
    await until(() => rested() && pocket.sync.get().sent === 1)
    expect(pocket.sync.get().problem).toBeUndefined()
  })

  describe('two windows of one account', () => {
    const lock = `sync ${id('HP A')}`
    /** Another window that is at it, until it is told to let go. */
    const otherWindow = () => {
      const locks = lockQueue()
      let letGo = (): void => undefined
      void locks.request(lock, () => new Promise<void>(done => (letGo = done)))
      return { locks, letGo: () => letGo() }
    }

    it('sync one after the other: what was saved beside a sync is sent when it ends', async () => {
      const { locks, letGo } = otherWindow()
      const { pocket } = await opened(kind, { ...alone, locks })
      await pocket.save([person('Siti')])
      await until(() => pocket.sync.get().waiting === 1)
      expect(pocket.sync.get()).toMatchObject({ sent: 0, running: true })
      letGo()
      await until(() => pocket.sync.get().sent === 1)
    })

    it('do not wait for ever for each other, as for one that the phone has frozen', async () => {
      const patience = new AbortController()
      const turns = { locks: otherWindow().locks, patience: () => patience.signal }
      const { pocket } = await opened(kind, turns)
      await pocket.save([person('Siti')])
      await until(() => pocket.sync.get().waiting === 1)
      expect(pocket.sync.get()).toMatchObject({ sent: 0, running: true })
      patience.abort()
      await until(() => pocket.sync.get().sent === 1)
    })
  })
})
