import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CopyLine } from '../../../src/db/copy/lines.ts'
import { copiedIn, writePair } from '../../../src/db/copy/pair.ts'
import type { Seen } from '../../../src/db/copy/pair.ts'
import type { SaveRow } from '../../../src/db/phone-store.ts'
import { memoryPair } from './memory-pair.ts'

const row = (save: string, word = ''): SaveRow => ({
  save,
  state: 'pending',
  order: 1,
  ids: [save],
  abouts: [save],
  rescued: false,
  placed: [],
  value: [{ body: { nama: `Siti “${word}”\n` } }],
})
const mark = (counter: number): CopyLine => ({ mark: { replica: 'r', counter, life: 1 } })
const savesIn = (texts: readonly string[]): string[] => [...copiedIn(texts).saves.keys()].sort()

describe('the copy of what is unsent', () => {
  it('R4 gives back what was written, and nothing of what was answered', async () => {
    const { texts, pair } = memoryPair()
    const profile = { replica: 'p', account: 'a', name: 'Bu Sri', role: 'kader', areas: [] } as const
    let seen = await writePair(pair, [{ profile }, { save: row('a') }, mark(1)])
    seen = await writePair(pair, [{ save: row('b') }, mark(2)], seen)
    expect(savesIn(texts)).toEqual(['a', 'b'])
    seen = await writePair(pair, [{ drop: ['a'] }], seen)
    const copied = copiedIn(texts)
    expect([...copied.saves]).toEqual([['b', row('b')]])
    expect(copied).toMatchObject({ broken: 0, profile, mark: { counter: 2 } })
    expect(texts.join('')).not.toContain('"a"]')
    await writePair(pair, [{ drop: ['b'] }], seen)
    expect(texts.join('')).not.toContain('Siti')
  })

  it('R4 a tail that was torn, or a flipped byte, costs its own line and is counted', async () => {
    const { texts, pair } = memoryPair()
    await writePair(pair, [{ save: row('a') }, { save: row('b') }, { save: row('c') }])
    const whole = [...texts]
    const at = texts[0] === '' ? 1 : 0
    const text = texts[at]
    texts[at] = text.slice(0, -9)
    expect([savesIn(texts), copiedIn(texts).broken]).toEqual([['a', 'b'], 1])
    const middle = text.indexOf('"save":"b"') + 3
    texts[at] = `${text.slice(0, middle)}X${text.slice(middle + 1)}`
    expect([savesIn(texts), copiedIn(texts).broken]).toEqual([['a', 'c'], 1])
    expect(savesIn(whole)).toEqual(['a', 'b', 'c'])
  })

  it('R4 what another tab wrote meanwhile stays', async () => {
    const { texts, pair } = memoryPair()
    const mine = await writePair(pair, [{ save: row('a') }])
    await writePair(pair, [{ drop: ['a'] }, { save: row('b') }])
    await writePair(pair, [{ save: row('c') }], mine)
    expect(savesIn(texts)).toEqual(['b', 'c'])
  })

  it('R4 wherever the battery is pulled, every save that was on the disk and is not answered is found', async () => {
    const step = fc.oneof(
      fc.record({ put: fc.constantFrom('a', 'b', 'c', 'd') }),
      fc.record({ drop: fc.constantFrom('a', 'b', 'c', 'd') }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.nat(30), async (steps, dies) => {
        let left = dies
        const { texts, pair } = memoryPair(() => {
          if ((left -= 1) < 0) throw new Error('dead')
        })
        const held = new Set<string>()
        let seen: Seen | undefined
        for (const s of steps) {
          try {
            seen = await writePair(pair, ['put' in s ? { save: row(s.put) } : { drop: [s.drop] }], seen)
          } catch {
            const found = savesIn(texts)
            const gone = 'drop' in s ? s.drop : undefined
            expect([...held].filter(h => h !== gone && !found.includes(h))).toEqual([])
            return
          }
          if ('put' in s) held.add(s.put)
          else held.delete(s.drop)
          expect(savesIn(texts)).toEqual([...held].sort())
        }
      }),
      { seed: 4, numRuns: 300 },
    )
  })
})
