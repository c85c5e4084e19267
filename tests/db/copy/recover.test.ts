import { describe, expect, it } from 'vitest'
import { plainCodec } from '../../../src/db/codec.ts'
import { openDexieStore } from '../../../src/db/dexie-store.ts'
import { forget } from '../../../src/db/forget.ts'
import type { Pocket, PocketOptions } from '../../../src/db/pocket-types.ts'
import { id } from '../../fixtures/entries.ts'
import { newEngine, person, pocketIn, until } from '../pocket-world.ts'
import type { NamedCard } from '../pocket-world.ts'
import { memoryCopy } from './memory-pair.ts'

function outside() {
  const held = new Map<string, string>()
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  }
}

/** A phone with both places outside IndexedDB, which is named anew when it is lost. */
function phone() {
  const [marks, copy] = [outside(), memoryCopy()]
  const open = (
    engine: ReturnType<typeof newEngine>,
    more: Partial<PocketOptions<NamedCard>> = {},
  ): Promise<Pocket<NamedCard>> => pocketIn(engine, { outside: marks, copy: async () => copy, ...more })
  return { marks, copy, open }
}

const names = (p: Pocket<NamedCard>): string[] =>
  p.cards
    .get()
    .map(c => c.nama)
    .sort()

async function checked(p: Pocket<NamedCard>): Promise<Pocket<NamedCard>> {
  await p.log()
  return p
}

describe('a database that was emptied, or put back from earlier', () => {
  it('R4 has its unsent saves again, with the same ids, and goes on as another replica', async () => {
    const { copy, open } = phone()
    const first = await open(newEngine())
    const saved = [await first.save([person('Siti')]), await first.save([person('Budi')])]
    await copy.settled()
    first.close()
    const p = await open(newEngine())
    expect(p.sync.get()).toMatchObject({ problem: 'damaged' })
    await checked(p)
    expect(p.sync.get()).toMatchObject({ waiting: 2, damage: { kind: 'emptied', restored: 2, lost: 0 } })
    expect(names(p)).toEqual(['Budi', 'Siti'])
    const lines = await p.outbox()
    expect(lines.map(l => l.save).sort()).toEqual(saved.map(s => s.save).sort())
    for (const { save, entries } of saved) expect(await p.entriesOf(save)).toEqual(entries)
    const next = await p.save([person('Ani')])
    expect(next.entries[0]).toMatchObject({ localSeq: 1 })
    expect(next.entries[0]?.replica).not.toBe(id('HP A'))
    p.close()
  })

  it('R4 the same when the mark outside is lost too, and is not said to be sent before it is known', async () => {
    const { copy, marks, open } = phone()
    const first = await open(newEngine())
    await first.save([person('Siti')])
    await copy.settled()
    first.close()
    marks.held.clear()
    const p = await open(newEngine())
    expect(p.sync.get().checking).toBe(true)
    await checked(p)
    expect(p.sync.get().checking).toBeUndefined()
    expect(p.sync.get()).toMatchObject({ waiting: 1, damage: { restored: 1, lost: 0 } })
    p.close()
  })

  it('R4 without a copy it says how many may be lost, at most', async () => {
    const { marks, open } = phone()
    const first = await open(newEngine(), { copy: async () => undefined })
    for (const word of ['Siti', 'Budi', 'Ani']) await first.save([person(word)])
    first.close()
    const p = await checked(await open(newEngine(), { copy: async () => undefined }))
    expect(p.sync.get().damage).toMatchObject({ restored: 0, lost: 3 })
    expect(p.condition.get().copy).toBe('none')
    expect(marks.held.size).toBe(1)
    p.close()
  })

  it('R4 a copy that was torn says what it could not give back', async () => {
    const { copy, open } = phone()
    const first = await open(newEngine())
    for (const word of ['Siti', 'Budi']) await first.save([person(word)])
    await copy.settled()
    first.close()
    copy.texts[0] = copy.texts[0].slice(0, -200)
    copy.texts[1] = copy.texts[1].slice(0, -200)
    const p = await checked(await open(newEngine()))
    const { restored = 0, lost = 0 } = p.sync.get().damage ?? {}
    expect(restored + lost).toBeGreaterThanOrEqual(2)
    p.close()
  })

  it('R4 an older life of the database is known by its life, also when its counter is higher', async () => {
    const { copy, open } = phone()
    const engine = newEngine()
    const first = await open(engine)
    for (const word of ['Siti', 'Budi']) await first.save([person(word)])
    await copy.settled()
    first.close()
    const second = await open(newEngine())
    await second.save([person('Ani')])
    await copy.settled()
    second.close()
    const p = await checked(await open(engine))
    expect(p.sync.get().damage).toMatchObject({ kind: 'older', restored: 1, lost: 0 })
    expect(names(p)).toEqual(['Ani', 'Budi', 'Siti'])
    const { head } = await (await p.log()).store.meta()
    expect(head?.life).toBe(3)
    p.close()
  })

  it('R4 is said until somebody has looked after it, and not again at the next start', async () => {
    const { copy, open } = phone()
    const first = await open(newEngine())
    await first.save([person('Siti')])
    await copy.settled()
    first.close()
    const engine = newEngine()
    for (const start of [1, 2]) {
      const p = await checked(await open(engine))
      expect(p.sync.get().damage?.restored).toBe(1)
      await copy.settled()
      if (start === 2) await p.settleDamage()
      p.close()
    }
    const p = await checked(await open(engine))
    expect(p.sync.get().damage).toBeUndefined()
    expect(p.sync.get().problem).toBeUndefined()
    await until(() => p.sync.get().waiting === 1)
    p.close()
  })
})

describe('a database where all is there', () => {
  it('R4 is not suspected, whatever a kill left unwritten outside', async () => {
    const { copy, marks, open } = phone()
    const engine = newEngine()
    const first = await open(engine)
    await first.save([person('Siti')])
    await copy.settled()
    first.close()
    for (const kill of ['nothing', 'the copy', 'the mark']) {
      if (kill === 'the copy') copy.texts.splice(0, 2, '', '')
      if (kill === 'the mark') marks.held.clear()
      const p = await checked(await open(engine))
      expect(p.sync.get().damage).toBeUndefined()
      await copy.settled()
      expect((await copy.read()).saves.size).toBe(1)
      await until(() => p.condition.get().copy === 'kept')
      p.close()
    }
  })

  it('R4 a save that the server has answered leaves the copy, also when the phone died in between', async () => {
    const { copy, open } = phone()
    const engine = newEngine()
    const first = await open(engine)
    await first.save([person('Siti')])
    await copy.settled()
    first.close()
    const store = await openDexieStore('saku-uji', engine)
    const [row] = await store.saves(['pending'])
    const { head } = await store.meta()
    if (!row || !head) throw new Error('no save')
    await store.commit({ expect: { head }, puts: { saves: [{ ...row, state: 'sent', ackedAt: 1 }] } })
    store.close()
    const p = await checked(await open(engine))
    await copy.settled()
    expect((await copy.read()).saves.size).toBe(0)
    expect(copy.texts.join('')).not.toContain('Siti')
    expect(p.sync.get()).toMatchObject({ sent: 1, waiting: 0 })
    expect(p.sync.get().damage).toBeUndefined()
    p.close()
  })

  it('P9 who is forgotten leaves the copy too, also of a save that speaks of others, and when the phone died in between', async () => {
    const { copy, open } = phone()
    const engine = newEngine()
    const first = await checked(await open(engine))
    await first.save([person('Siti'), person('Budi')])
    await copy.settled()
    const before: [string, string] = [...copy.texts]
    await forget(await first.log(), id('Siti'))
    await copy.settled()
    expect(copy.texts.join('')).toContain('Budi')
    expect(copy.texts.join('')).not.toContain('Siti')
    first.close()
    copy.texts.splice(0, 2, ...before)
    const p = await checked(await open(engine))
    await copy.settled()
    expect((await copy.read()).saves.size).toBe(1)
    expect(copy.texts.join('')).not.toContain('Siti')
    p.close()
  })

  it('R4 a second place that fails stops nobody, and is said', async () => {
    const { open } = phone()
    const broken = {
      ...memoryCopy(),
      read: () => Promise.reject(new Error('no files')),
      write: () => Promise.reject(new Error('no files')),
    }
    const p = await open(newEngine(), { copy: async () => broken })
    await p.save([person('Siti')])
    await until(() => p.condition.get().copy === 'behind')
    await until(() => p.sync.get().waiting === 1)
    p.close()
  })

  it('R4 what could not be put back for want of room is put back when there is some, without a new start', async () => {
    const { copy, open } = phone()
    const first = await open(newEngine())
    await first.save([person('Siti')])
    await copy.settled()
    first.close()
    let isFull = true
    const decode = async (stored: unknown): Promise<unknown> => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      return plainCodec.decode(stored)
    }
    const p = await open(newEngine(), { codec: { ...plainCodec, decode } })
    await expect(p.save([person('Budi')])).rejects.toThrow('full')
    isFull = false
    await p.save([person('Budi')])
    expect(names(p)).toEqual(['Budi', 'Siti'])
    expect(p.sync.get().damage).toMatchObject({ kind: 'emptied', restored: 1, lost: 0 })
    p.close()
  })
})
