import type { Inspection, TableRule } from '../inspect.ts'
import type { LedgerRecord } from '../ledger.ts'

/** What stands beside the database; absent when a copy is checked, which is older than its ledger by nature. */
export type Beside = { readonly records: readonly LedgerRecord[]; readonly highWater: number }

export type Check = {
  readonly name: string
  /** For the operator: what is so when it is right. */
  readonly says: string
  /** What is wrong, in a few words; undefined: nothing. */
  find(db: Inspection): Promise<string | undefined>
}

export type Found = { readonly name: string; readonly says: string; readonly wrong?: string }

export const countOf = (n: number, of: string): string | undefined => (n === 0 ? undefined : `${n} ${of}`)

export const tableCheck = (rule: TableRule, says: string): Check => ({
  name: rule,
  says,
  find: async db => countOf(await db.broken(rule), 'baris'),
})
