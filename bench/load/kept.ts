import { failed } from '../../src/sync/index.ts'
import { compare } from '../crash/server/compare.ts'
import { databases } from '../crash/server/databases.ts'
import type { Row } from '../crash/server/databases.ts'
import type { Pushed } from './gate.ts'

/** What the log of the server in this folder holds beside what was pushed; tells how many records that were. */
export async function mustBeKept(folder: string, all: readonly Pushed[]): Promise<number> {
  const database = await databases.sqlite(folder)
  return mustMatch(await database.rows(), all)
}

/**
 * Throws unless every record that was sent was acknowledged with a number, and stands under it in the log, once, and
 * nothing else does. A bench that loses a record has measured nothing.
 */
export async function mustMatch(
  rows: readonly Row[],
  all: readonly Pick<Pushed, 'replica' | 'saves' | 'outcomes'>[],
): Promise<number> {
  const sent = new Set(all.flatMap(p => p.saves.flatMap(s => s.entries.map(e => e.id))))
  const told = new Map(all.flatMap(placesIn))
  const found = await compare(rows, { told, sent }, new Set(all.map(p => p.replica)))
  const { stored, lost, changed, doubled, foreign } = found
  const whole = told.size === sent.size && stored === sent.size && new Set(told.values()).size === sent.size
  if (!whole || lost + changed + doubled + foreign > 0)
    throw new Error(
      `${sent.size} sent, ${told.size} acknowledged, and of these in the log: ${JSON.stringify(found)}`,
    )
  return sent.size
}

function placesIn({ outcomes }: Pick<Pushed, 'outcomes'>): (readonly [id: string, seq: number])[] {
  return outcomes.flatMap(outcome => {
    if (failed(outcome)) throw new Error(`A push failed: ${JSON.stringify(outcome)}`)
    return outcome.answer.verdicts.flatMap(verdict => {
      if (verdict.verdict !== 'accepted') throw new Error(`Not accepted: ${JSON.stringify(verdict)}`)
      return verdict.placed.map(({ id, seq }) => [id, seq] as const)
    })
  })
}
