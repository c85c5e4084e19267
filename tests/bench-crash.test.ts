import { describe, expect, it } from 'vitest'
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
