import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openSharedLedger } from '../../sync-server/ledger/shared-ledger.ts'

const dir = mkdtempSync(join(tmpdir(), 'saku-ledgers-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
let folders = 0
const newFolder = (): string => mkdtempSync(join(dir, `${(folders += 1)}-`))

const epoch = (name: string, seq: number, at: string) =>
  ({ type: 'epoch', epoch: name, seq, at, because: 'uji' }) as const
const disabled = (at: string) => ({ type: 'revocation', account: 'Ani', at, disabled: true }) as const

describe('the ledger of several processes', () => {
  it('H5 each has a file of its own, and whoever starts knows what all of them wrote, in the order of their times', async () => {
    const folder = newFolder()
    const [a, b] = [await openSharedLedger(folder), await openSharedLedger(folder)]
    await a.append(epoch('satu', 0, '2026-11-10T02:00:00Z'))
    await b.append(disabled('2026-11-10T02:00:01Z'))
    await a.append({ type: 'high-water', seq: 7, epoch: 'satu' })
    await b.append({ type: 'high-water', seq: 9, epoch: 'satu' })
    const c = await openSharedLedger(folder)
    expect((await c.records()).map(r => r.type)).toEqual(['epoch', 'revocation', 'high-water'])
    expect([c.highWater('satu'), a.highWater('satu')]).toEqual([9, 7])
    expect((await a.records()).at(-1)).toEqual({ type: 'high-water', seq: 9 })
    expect(readdirSync(folder).filter(name => name.endsWith('.ndjson'))).toHaveLength(3)
    await Promise.all([a.close(), b.close(), c.close()])
  })

  it('H5 a mark of an epoch that is over says nothing of the one that began since', async () => {
    const folder = newFolder()
    const [a, b] = [await openSharedLedger(folder), await openSharedLedger(folder)]
    await a.append(epoch('satu', 0, '2026-11-10T02:00:00Z'))
    await b.append(epoch('dua', 4, '2026-11-11T02:00:00Z'))
    await a.append({ type: 'high-water', seq: 90, epoch: 'satu' })
    await b.records()
    expect([b.highWater(), b.highWater('dua'), b.highWater('satu')]).toEqual([4, 4, 90])
    await Promise.all([a.close(), b.close()])
  })

  it('H5 a line that another process is just writing is left alone, and its file is taken up again when it has ended', async () => {
    const folder = newFolder()
    const a = await openSharedLedger(folder)
    await a.append(disabled('2026-11-10T02:00:00Z'))
    const file = readdirSync(folder).find(name => name.endsWith('.ndjson')) ?? ''
    appendFileSync(join(folder, file), '{"type":"revo')
    const b = await openSharedLedger(folder)
    expect(await b.records()).toHaveLength(2)
    await Promise.all([a.close(), b.close()])
    const again = await openSharedLedger(folder)
    await again.append(disabled('2026-11-12T02:00:00Z'))
    expect(await again.records()).toHaveLength(3)
    await again.close()
  })

  it('H5 what a server on SQLite wrote before is known too', async () => {
    const folder = newFolder()
    const lines = [epoch('lama', 0, '2026-11-01T02:00:00Z'), { type: 'high-water', seq: 12 }]
    writeFileSync(join(folder, 'ledger.ndjson'), lines.map(l => `${JSON.stringify(l)}\n`).join(''))
    const ledger = await openSharedLedger(folder)
    expect([ledger.highWater(), ledger.highWater('lama')]).toEqual([12, 12])
    await ledger.close()
  })
})
