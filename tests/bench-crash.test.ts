import { describe, expect, it } from 'vitest'
import { lossOf } from '../bench/crash/browser/told.ts'
import { compare } from '../bench/crash/server/compare.ts'
import type { InspectedEntry } from '../sync-server/inspect.ts'

const row = (id: string, seq: number, replica = 'hp'): InspectedEntry => ({
  seq,
  id,
  about: 'siti',
  seenBy: 'posyandu',
  author: 'kader',
  replica,
  localSeq: seq,
  month: 202611,
  hash: '',
  feed: 'melati',
  pos: seq,
  json: '{}',
})

const told = new Map([
  ['a', 1],
  ['b', 2],
])
const tally = { told, sent: new Set(['a', 'b', 'c']) }
const own = new Set(['hp'])

describe('the comparison after a crash', () => {
  it('finds nothing where everything stands as it was told, also what was sent and not yet answered', async () => {
    const rows = [row('a', 1), row('b', 2), row('c', 3), row('of the server', 4, 'server')]
    const nothing = { lost: 0, changed: 0, doubled: 0, foreign: 0 }
    expect(await compare(rows, tally, own)).toEqual({ stored: 3, ...nothing })
  })

  it('sees what is lost, has another number, stands twice, or was never sent', async () => {
    expect(await compare([row('b', 2)], tally, own)).toMatchObject({ lost: 1 })
    expect(await compare([row('a', 1), row('b', 5)], tally, own)).toMatchObject({ lost: 0, changed: 1 })
    expect(await compare([row('a', 1), row('b', 2), row('a', 3)], tally, own)).toMatchObject({ doubled: 1 })
    expect(await compare([row('a', 1), row('b', 2), row('x', 3)], tally, own)).toMatchObject({ foreign: 1 })
  })
})

describe('the look at a phone after a crash', () => {
  const saved = (save: string, ...ids: string[]) => ({ save, ids })
  const [first, second] = [saved('s', 'a', 'b'), saved('t', 'c')]
  const told = [first, second]

  it('finds nothing where outbox and people hold what was told, and the save that was on its way', () => {
    const all = [...told, saved('u', 'd')]
    expect(lossOf(told, all, all)).toEqual({ saves: 2, entries: 3, lost: 0, torn: 0 })
  })

  it('sees a save that is gone, one of which half is there, and one that stands only with its people', () => {
    expect(lossOf(told, [first], [first])).toMatchObject({ lost: 1, torn: 0 })
    expect(lossOf(told, told, [saved('s', 'a'), second])).toMatchObject({ lost: 1, torn: 1 })
    expect(lossOf(told, [first], told)).toMatchObject({ lost: 1, torn: 1 })
  })
})
