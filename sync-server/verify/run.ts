import type { Inspection } from '../inspect.ts'
import { databaseChecks } from './checks.ts'
import type { Beside, Check, Found } from './check.ts'
import { ledgerChecks } from './ledger-checks.ts'

/** Runs every check, whatever the ones before have found: a query that a damaged page stops is a fault of its own. */
export async function verify(db: Inspection, beside?: Beside): Promise<Found[]> {
  const found: Found[] = []
  for (const check of [...databaseChecks, ...(beside ? ledgerChecks(beside) : [])])
    found.push(await result(check, db))
  return found
}

async function result({ name, says, find }: Check, db: Inspection): Promise<Found> {
  try {
    const wrong = await find(db)
    return { name, says, ...(wrong === undefined ? {} : { wrong }) }
  } catch (error) {
    return { name, says, wrong: `tidak terbaca: ${error instanceof Error ? error.message : String(error)}` }
  }
}

export const faultsIn = (found: readonly Found[]): Found[] => found.filter(f => f.wrong !== undefined)
