import type { Database } from 'better-sqlite3'
import type { Mutex } from '../mutex.ts'

export type Write = <T>(work: () => Promise<T>) => Promise<T>

/** One that waits for its commit. */
type Step = { run(): Promise<void>; kept(): void; failed(error: unknown): void }

/** Rows changed by one transaction, after which it takes nobody else in: the one who came first has waited long enough. */
const enough = 2000

/**
 * Those who wait for the lock together share one transaction and its flush to the disk, which takes longer than most of
 * what is written in it. Each is kept or undone by itself, and hears of it after the commit. Never nest it.
 * `gather`: what else is under way comes in meanwhile.
 */
export function committing(db: Database, exclusive: Mutex, gather: () => Promise<void>): Write {
  const waiting: Step[] = []
  const changed = db.prepare<[], number>('SELECT total_changes()').pluck()
  const changes = (): number => changed.get() ?? 0
  const next = (): void => void exclusive(commitSome)

  async function commitSome(): Promise<void> {
    await gather()
    const first = waiting.shift()
    if (!first) return
    const steps = [first]
    try {
      db.exec('BEGIN IMMEDIATE')
      const before = changes()
      await first.run()
      for (let step = waiting.shift(); step; step = waiting.shift()) {
        steps.push(step)
        if (!(await keptOrUndone(step))) steps.pop()
        if (changes() - before >= enough) break
      }
      db.exec('COMMIT')
      for (const step of steps) step.kept()
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK')
      for (const step of steps) step.failed(error)
    }
    if (waiting.length > 0) next()
  }

  /** False: it failed alone. A full disk rolls back by itself, and all have failed. */
  async function keptOrUndone(step: Step): Promise<boolean> {
    db.exec('SAVEPOINT step')
    try {
      await step.run()
      db.exec('RELEASE step')
      return true
    } catch (error) {
      if (!db.inTransaction) throw error
      db.exec('ROLLBACK TO step; RELEASE step')
      step.failed(error)
      return false
    }
  }

  return work =>
    new Promise((resolve, reject) => {
      waiting.push(stepOf(work, resolve, reject))
      if (waiting.length === 1) next()
    })
}

function stepOf<T>(
  work: () => Promise<T>,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
): Step {
  let keep = (): void => undefined
  return {
    run: async () => {
      const value = await work()
      keep = () => resolve(value)
    },
    kept: () => keep(),
    failed: reject,
  }
}
