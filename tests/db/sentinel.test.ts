import { describe, expect, it } from 'vitest'
import { marksIn } from '../../src/db/lost-marks.ts'
import { databaseOf } from '../../src/db/names.ts'
import { sentinelIn } from '../../src/db/sentinel.ts'
import { id } from '../fixtures/entries.ts'
import { newEngine, person, pocketIn } from './pocket-world.ts'

const storage = () => {
  const held = new Map<string, string>()
  return {
    get length() {
      return held.size
    },
    key: (n: number) => [...held.keys()][n] ?? null,
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

describe('databases that are gone with their list of accounts', () => {
  it('R4 have left their marks, by which the door knows how much was unsent', () => {
    const outside = storage()
    const [one, two] = [id('HP A'), id('HP B')]
    sentinelIn(outside, databaseOf(one)).write({ replica: one, counter: 9, life: 1, unsent: 0 })
    sentinelIn(outside, databaseOf(two)).write({ replica: two, counter: 4, life: 2, unsent: 3 })
    outside.setItem('saku-kontras', 'tinggi')
    outside.setItem(databaseOf(id('HP C')), 'rusak')
    expect(marksIn(outside).map(m => [m.replica, m.unsent])).toEqual([
      [one, 0],
      [two, 3],
    ])
  })

  it('R4 leave none on a new phone', () => {
    expect(marksIn(storage())).toEqual([])
  })
})
