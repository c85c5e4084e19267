import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openFileLedger } from '../../sync-server/ledger/file-ledger.ts'
import { memoryLedger } from '../../sync-server/ledger/memory-ledger.ts'
import { id } from '../fixtures/entries.ts'
import { save, village, world } from './world.ts'

const dir = mkdtempSync(join(tmpdir(), 'saku-ledger-'))
let files = 0
const nextFile = (): string => join(dir, `${(files += 1)}.jsonl`)
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe('the ledger in a file', () => {
  it('H5 holds what was appended, in order, after it was opened again', async () => {
    const file = nextFile()
    const ledger = await openFileLedger(file)
    await ledger.append({
      type: 'activation',
      account: id('kader'),
      at: '2026-11-10',
      areas: [id('Melati')],
      role: 'kader',
    })
    await ledger.append({ type: 'high-water', seq: 3 })
    await ledger.append({ type: 'revocation', account: id('kader'), at: '2026-11-11' })
    await ledger.append({ type: 'high-water', seq: 9 })
    await ledger.close()
    const again = await openFileLedger(file)
    expect((await again.records()).map(r => r.type)).toEqual(['activation', 'revocation', 'high-water'])
    expect(again.highWater()).toBe(9)
    await again.close()
  })

  it('H5 many at once share a flush and none is lost', async () => {
    const file = nextFile()
    const ledger = await openFileLedger(file)
    await Promise.all(Array.from({ length: 50 }, (_, i) => ledger.append({ type: 'high-water', seq: i + 1 })))
    expect(ledger.highWater()).toBe(50)
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(50)
    await ledger.close()
  })

  it('H5 a last line torn by a power cut is dropped, and the next record begins a line', async () => {
    const file = nextFile()
    writeFileSync(file, '{"type":"high-water","seq":4}\n')
    appendFileSync(file, '{"type":"high-wat')
    const ledger = await openFileLedger(file)
    await ledger.append({ type: 'high-water', seq: 5 })
    await ledger.close()
    expect(readFileSync(file, 'utf8')).toBe('{"type":"high-water","seq":4}\n{"type":"high-water","seq":5}\n')
  })

  it('H5 a damaged line in the middle stops the start instead of being forgotten', async () => {
    const file = nextFile()
    writeFileSync(file, '{"type":"high-water","seq":4}\nrusak\n{"type":"high-water","seq":5}\n')
    await expect(openFileLedger(file)).rejects.toThrow('is no record')
  })
})

describe('the ledger and the log', () => {
  it('H5 knows the high water before a push is answered', async () => {
    const v = await village()
    await v.push(v.kader, [save(v.asKader.person('Siti'))])
    expect(v.ledger.highWater()).toBe(await v.ctx.store.read.highWater())
  })

  it('H5 a push whose ledger cannot be written is not answered as accepted, and the same push again is', async () => {
    const ledger = memoryLedger()
    let broken = false
    const append: typeof ledger.append = async record => {
      if (broken) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
      return ledger.append(record)
    }
    const v = await village({ ledger: { ...ledger, append } })
    const saves = [save(v.asKader.person('Siti'))]
    broken = true
    expect((await v.post(v.kader, '/api/push', { saves })).statusCode).toBe(507)
    broken = false
    expect((await v.push(v.kader, saves)).verdicts[0]?.verdict).toBe('duplicate')
    expect(ledger.highWater()).toBe(await v.ctx.store.read.highWater())
  })

  it('H1 a first start opens the first epoch, a second start keeps it', async () => {
    const ledger = memoryLedger()
    const w = await world({ ledger })
    const epoch = await w.ctx.store.read.meta('epoch')
    const again = await world({ ledger, source: { bytes: await w.ctx.store.snapshot() } })
    expect(await again.ctx.store.read.meta('epoch')).toBe(epoch)
    const lost = await world({ source: { bytes: await w.ctx.store.snapshot() } })
    expect(await lost.ctx.store.read.meta('epoch')).toBe(epoch)
  })

  it('H2 an empty database beside a ledger is another history', async () => {
    const ledger = memoryLedger()
    const w = await world({ ledger })
    const fresh = await world({ ledger })
    expect(await fresh.ctx.store.read.meta('epoch')).not.toBe(await w.ctx.store.read.meta('epoch'))
  })
})
