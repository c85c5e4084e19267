import { readdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { ledgerMemory } from '../ledger.ts'
import type { LedgerMemory, LedgerRecord } from '../ledger.ts'
import { lockFile } from '../lock.ts'
import { openFileLedger, recordsIn } from './file-ledger.ts'
import type { FileLedger } from './file-ledger.ts'

/**
 * The ledger of several processes is one folder, in which each appends to a file of its own: no two write into one file, and
 * none cuts off what another is just writing. Whoever starts reads them all.
 */
export async function openSharedLedger(folder: string): Promise<FileLedger> {
  const { file, unlock } = freeFile(folder)
  const own = await openFileLedger(join(folder, file))
  let all = await readLedgers(folder)
  return {
    append: async record => {
      await own.append(record)
      all.take(record)
    },
    records: async () => {
      all = await readLedgers(folder)
      return all.records()
    },
    highWater: epoch => all.highWater(epoch),
    close: async () => {
      await own.close()
      unlock()
    },
  }
}

/** The first of this machine's names that no living process has. */
function freeFile(folder: string): { file: string; unlock: () => void } {
  for (let n = 1; ; n++) {
    const name = `ledger-${hostname().replaceAll(/[^\w-]/g, '-')}-${n}`
    const unlock = lockFile(join(folder, `${name}.lock`))
    if (unlock) return { file: `${name}.ndjson`, unlock }
  }
}

type Dated = { readonly record: LedgerRecord; readonly at: string }

/** What all files together hold. */
export async function readLedgers(folder: string): Promise<LedgerMemory> {
  const names = (await readdir(folder)).filter(name => /^ledger.*\.ndjson$/.test(name)).sort()
  const dated: Dated[] = []
  for (const name of names) dated.push(...datedIn(await recordsIn(join(folder, name))))
  const memory = ledgerMemory()
  for (const { record } of dated.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))) memory.take(record)
  return memory
}

/**
 * Between files the time that each record says decides. Within a file its order does, whatever its clock did: nothing is
 * dated before what stands above it, and a mark without an epoch is of the epoch above it.
 */
function datedIn(records: readonly LedgerRecord[]): Dated[] {
  let at = ''
  let epoch: string | undefined
  return records.map(record => {
    if ('at' in record && record.at > at) at = record.at
    if (record.type === 'epoch') epoch = record.epoch
    if (record.type !== 'high-water' || epoch === undefined) return { record, at }
    return { record: { ...record, epoch: record.epoch ?? epoch }, at }
  })
}
