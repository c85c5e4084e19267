import { describe, expect, it } from 'vitest'
import { keepTrying, pauseAfter } from '../../src/app/keep-trying.ts'

async function tries(ends: readonly boolean[]) {
  const left = [...ends]
  const waited: number[] = []
  await keepTrying(
    async () => left.shift() ?? true,
    async ms => void waited.push(ms),
  )
  return { left: left.length, waited }
}

describe('fetching the whole app', () => {
  it('is done once when it comes through', async () => {
    expect(await tries([true, true])).toEqual({ left: 1, waited: [] })
  })
  it('is begun again until it comes through, each time a little later', async () => {
    expect(await tries([false, false, true])).toEqual({ left: 0, waited: [15_000, 30_000] })
  })
  it('never waits longer than ten minutes', () => {
    expect([pauseAfter(6), pauseAfter(7), pauseAfter(50)]).toEqual([480_000, 600_000, 600_000])
  })
})
