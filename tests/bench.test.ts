import { describe, expect, it } from 'vitest'
import { metOf, percentile, ratioOf } from '../bench/line.ts'
import { jsonOf, tableOf } from '../bench/table.ts'
import { mustMatch } from '../bench/load/kept.ts'
import { backlogOf, backlogRecords, singly } from '../bench/push/backlog.ts'
import { entrySchema } from '../src/domain/log/index.ts'
import type { PushAnswer } from '../src/domain/log/index.ts'
import { bytesOf, firstBatch, limitsOf, offerOf } from '../src/sync/batch.ts'
import type { Outcome } from '../src/sync/index.ts'
import { openPaces } from '../src/sync/pace.ts'

const line = { what: 'start', value: 900, unit: 'ms', baseline: { what: 'Dexie', value: 450 }, goal: 800 }

describe('a line of the bench', () => {
  it('is met at its goal and not above it', () => {
    expect(metOf({ ...line, value: 800 })).toBe('yes')
    expect(metOf({ ...line, value: 801 })).toBe('NO')
    expect(metOf({ what: 'loop', value: 1, unit: 'ms' })).toBeUndefined()
  })
  it('is met by ratio on a slower machine, when the baseline was slower by as much', () => {
    expect(ratioOf(line)).toBe(2)
    expect(metOf({ ...line, reference: 400 })).toBe('by ratio')
    expect(metOf({ ...line, reference: 401 })).toBe('NO')
  })
  it('takes percentiles of what was measured and invents nothing between', () => {
    const values = Array.from({ length: 100 }, (_, i) => 100 - i)
    expect(percentile(values, 0.5)).toBe(51)
    expect(percentile(values, 0.95)).toBe(96)
    expect(percentile([7], 0.95)).toBe(7)
  })
  it('stands in the table with baseline, ratio, goal and verdict, and in the JSON for programs', () => {
    const [, row] = tableOf([{ ...line, reference: 400 }]).split('\n')
    expect(row?.split(/ {2,}/)).toEqual(['start', '900 ms', '450 (Dexie)', '2×', '≤ 800 or 2×', 'by ratio'])
    expect(JSON.parse(jsonOf([line], { version: '1' }))).toMatchObject({
      version: '1',
      lines: [{ value: 900, ratio: 2, met: 'NO' }],
    })
  })
})

describe('the backlog that is pushed', () => {
  const backlog = backlogOf('uji')
  const entries = backlog.saves.flatMap(s => s.entries)
  it('is one posyandu of one cadre: some 400 people, then their visits', () => {
    expect(entries).toHaveLength(backlogRecords)
    expect(new Set(entries.filter(e => e.kind === 'orang').map(e => e.about)).size).toBeGreaterThan(350)
    expect(new Set(entries.map(e => `${e.by} ${e.replica} ${e.posyandu}`)).size).toBe(1)
    expect(entries.map(e => e.localSeq)).toEqual(entries.map((_, i) => i + 1))
  })
  it('is written in whole entries, together and one by one', () => {
    for (const save of [...backlog.saves, ...singly(backlog.saves)])
      for (const e of save.entries)
        expect([entrySchema.safeParse(e).success, e.save]).toEqual([true, save.save])
  })
  it('leaves in few batches, as the phone makes them', () => {
    const row = {
      state: 'pending',
      order: 0,
      ids: [],
      abouts: [],
      rescued: false,
      placed: [],
      value: undefined,
    } as const
    let queue = backlog.saves.map(s => offerOf({ ...row, save: s.save }, s.entries))
    let batches = 0
    const { push: pace } = openPaces()
    for (; queue.length > 0; batches++) {
      const batch = firstBatch(queue, limitsOf(pace.size()))
      pace.passed(bytesOf(batch), 1000)
      queue = queue.slice(batch.length)
    }
    expect(batches).toBeLessThanOrEqual(4)
  })
})

describe('a push of the bench', () => {
  const { replica, saves } = backlogOf('uji', { records: 20, people: 20 })
  const entries = saves.flatMap(s => s.entries)
  const rows = entries.map(({ id }, i) => ({ id, seq: i + 1, replica }))
  const placed = rows.map(({ id, seq }) => ({ id, seq, month: 202611 }))
  const answered = (verdict: PushAnswer['verdicts'][number]): Outcome<PushAnswer> => ({
    answer: { epoch: 'e', verdicts: [verdict] },
  })
  const told = (some = placed) => [answered({ save: 's', verdict: 'accepted' as const, placed: some })]

  it('counts when all of it was acknowledged and stands in the log, once, under its number', async () => {
    expect(await mustMatch(rows, [{ replica, saves, outcomes: told() }])).toBe(entries.length)
  })
  it('fails loudly when one is lost, doubled, changed, foreign, not acknowledged or refused', async () => {
    const judged = (some: typeof rows, outcomes = told()): Promise<number> =>
      mustMatch(some, [{ replica, saves, outcomes }])
    await expect(judged(rows.slice(1))).rejects.toThrow('"lost":1')
    await expect(judged([...rows, ...rows.slice(0, 1)])).rejects.toThrow('"doubled":1')
    await expect(judged(rows.map((r, i) => (i === 0 ? { ...r, seq: 999 } : r)))).rejects.toThrow(
      '"changed":1',
    )
    await expect(judged([...rows, { id: 'other', seq: 99, replica }])).rejects.toThrow('"foreign":1')
    await expect(judged(rows, told(placed.slice(1)))).rejects.toThrow(`${entries.length - 1} acknowledged`)
    await expect(judged(rows, [{ fault: 'busy' }])).rejects.toThrow('A push failed')
    const refused = answered({ save: 's', verdict: 'rejected', reason: 'right' })
    await expect(judged(rows, [refused])).rejects.toThrow('Not accepted')
  })
})
