import { ledgerMemory } from '../ledger.ts'
import type { Ledger } from '../ledger.ts'

/** For tests and the simulator: it outlives the database that is put back beside it. */
export function memoryLedger(): Ledger {
  const memory = ledgerMemory()
  return {
    append: async record => memory.take(record),
    records: async () => memory.records(),
    highWater: memory.highWater,
  }
}
