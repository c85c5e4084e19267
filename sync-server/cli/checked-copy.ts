import { madeAt } from '../restored.ts'
import { newerRefusal, schemaOf } from '../schema.ts'
import { inspectSqlite } from '../sqlite/inspect.ts'
import { faultsIn, verify } from '../verify/run.ts'
import { Refusal } from './refusal.ts'

export type Copy = {
  readonly file: string
  readonly epoch: string | undefined
  readonly high: number
  readonly at: Date
}

type Say = (line: string) => void

/** A backup, or the file of a server at rest, that is whole and may be read. Faults that it had already are said, and do not stand in the way. */
export async function checkedCopy(file: string, say: Say): Promise<Copy> {
  const db = inspectSqlite(file)
  try {
    const damaged = await db.integrity().catch(messageOf)
    if (damaged !== 'ok')
      throw new Refusal(`${file} rusak dan tidak dipasang: ${damaged}. Pakai cadangan lain.`)
    const steps = await db.steps().catch(() => undefined)
    if (!steps) throw new Refusal(`${file} bukan cadangan Saku Kader.`)
    const newer = newerRefusal(schemaOf(steps))
    if (newer !== undefined) throw new Refusal(newer)
    const faults = faultsIn(await verify(db)).filter(f => f.name !== 'schema')
    for (const { says, wrong } of faults) say(`PERHATIAN, sudah begitu sebelumnya: ${says}: ${wrong}`)
    return { file, epoch: await db.meta('epoch'), high: await db.highWater(), at: madeAt(file) }
  } finally {
    await db.close()
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
