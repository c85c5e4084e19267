import { describe, expect, it } from 'vitest'
import { id } from '../fixtures/entries.ts'
import { newEngine, person, pocketIn } from './pocket-world.ts'

const storage = () => {
  const held = new Map<string, string>()
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  }
}

describe('a database that opens empty and silent', () => {
  it('is noticed, goes on as another replica, and says so at every start', async () => {
    const outside = storage()
    const first = await pocketIn(newEngine(), { outside })
    await first.save([person('Siti')])
    first.close()
    const emptied = newEngine()
    for (const start of [1, 2]) {
      const p = await pocketIn(emptied, { outside })
      if (start === 1) expect(p.sync.get().problem).toBe('damaged')
      const { entries } = await p.save([person('Budi')])
      expect(entries[0]?.replica).not.toBe(id('HP A'))
      expect(entries[0]?.localSeq).toBe(start)
      await p.report({ problem: undefined })
      expect(p.sync.get().damage).toMatchObject({ kind: 'emptied', lost: 1 })
      p.close()
    }
  })

  it('is not suspected when all is there, nor on a new phone', async () => {
    const [outside, engine] = [storage(), newEngine()]
    for (let start = 0; start < 2; start++) {
      const p = await pocketIn(engine, { outside })
      expect(p.sync.get().problem).toBeUndefined()
      await p.save([person('Siti')])
      p.close()
    }
  })
})
