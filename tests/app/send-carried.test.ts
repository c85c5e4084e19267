import { expect, it } from 'vitest'
import { sendingCarried } from '../../src/app/send-carried.ts'
import type { CarriedFile, CarriedStore } from '../../src/db/carried.ts'
import type { Ask } from '../../src/sync/index.ts'

const file: CarriedFile = {
  id: 'berkas',
  name: 'saku-darurat.txt',
  made: '2026-11-10T02:00:00.000Z',
  saves: 3,
  text: 'saku',
  at: '2026-11-10T02:00:00.000Z',
  state: 'kept',
}

it('X7 a file that did not come through is sent again by itself until it has', async () => {
  let kept = file
  const store: CarriedStore = {
    keep: async () => undefined,
    list: async () => [kept],
    put: async next => void (kept = next),
    drop: async () => undefined,
    made: async () => undefined,
    noteMade: async () => undefined,
    close: () => undefined,
  }
  const counts = { saves: 3, accepted: 3, duplicate: 0, waiting: 0, rejected: 0 }
  let tries = 0
  const ask = (async () => ((tries += 1) > 2 ? { answer: counts } : { fault: 'offline' })) as Ask // of any answer; this one is asked for
  const waited: number[] = []
  let taken: () => void = () => undefined
  const done = new Promise<void>(resolve => (taken = resolve))
  const carrying = sendingCarried(
    { ...store, put: async next => (await store.put(next), taken()) },
    ask,
    async ms => {
      waited.push(ms)
    },
  )
  await carrying.synced()
  await done
  expect([tries, waited, kept.state]).toEqual([3, [15_000, 15_000], 'taken'])
})
