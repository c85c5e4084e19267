import { open, readFile, truncate } from 'node:fs/promises'
import { ledgerMemory } from '../ledger.ts'
import type { Ledger, LedgerMemory, LedgerRecord } from '../ledger.ts'
import { ifThere } from '../if-there.ts'

export type FileLedger = Ledger & { close(): Promise<void> }

/**
 * One JSON record a line, flushed with fdatasync. Records that are appended while a flush runs share the next one, so that
 * many pushes at once cost few flushes. A last line without its newline was torn by a power cut and answered to nobody.
 */
export async function openFileLedger(path: string): Promise<FileLedger> {
  const { memory, torn, bytes } = await readLedger(path)
  if (torn) await truncate(path, bytes)

  const file = await open(path, 'a', 0o600)
  let queued: string[] = []
  let flushing: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined

  const flush = async (): Promise<void> => {
    next = undefined
    const lines = queued.join('')
    queued = []
    await file.appendFile(lines)
    await file.datasync()
  }

  return {
    append: async record => {
      queued.push(`${JSON.stringify(record)}\n`)
      next ??= flushing = flushing.then(flush, flush)
      await next
      memory.take(record)
    },
    records: async () => memory.records(),
    highWater: memory.highWater,
    close: async () => {
      await flushing
      await file.close()
    },
  }
}

export type ReadLedger = {
  readonly memory: LedgerMemory
  readonly torn: boolean
  /** Up to the end of the last whole line. */
  readonly bytes: number
}

/** What the file holds, unchanged; nothing where there is none. */
export async function readLedger(path: string): Promise<ReadLedger> {
  const memory = ledgerMemory()
  const { text, whole } = await linesIn(path)
  for (const record of recordsOf(whole, path)) memory.take(record)
  return { memory, torn: whole.length < text.length, bytes: Buffer.byteLength(whole) }
}

/** What the file of another process holds: its last line may still be on the way. */
export async function recordsIn(path: string): Promise<LedgerRecord[]> {
  return recordsOf((await linesIn(path)).whole, path)
}

async function linesIn(path: string): Promise<{ text: string; whole: string }> {
  const text = (await ifThere(readFile(path, 'utf8'))) ?? ''
  return { text, whole: text.slice(0, text.lastIndexOf('\n') + 1) }
}

const recordsOf = (whole: string, path: string): LedgerRecord[] =>
  whole.split('\n').flatMap(line => (line === '' ? [] : [recordOf(line, path)]))

function recordOf(line: string, path: string): LedgerRecord {
  try {
    return JSON.parse(line) as LedgerRecord // written by `append`
  } catch {
    throw new Error(`The ledger ${path} holds a line that is no record. Put back its backup before serving.`)
  }
}
