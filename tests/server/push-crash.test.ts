import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { openFileLedger } from '../../sync-server/ledger/file-ledger.ts'
import { openHandle } from '../../sync-server/sqlite/handle.ts'
import { sqliteStore } from '../../sync-server/sqlite.ts'

const dir = mkdtempSync(join(tmpdir(), 'saku-crash-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Runs a server until it has answered for `answers` saves, kills it in the middle of the next, and tells what it answered. */
async function killedAfter(answers: number, round: number): Promise<Map<string, number>> {
  const script = fileURLToPath(new URL('./crash-child.ts', import.meta.url))
  const child = spawn(process.execPath, [script, dir, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const told = new Map<string, number>()
  let lines = 0
  for await (const line of createInterface({ input: child.stdout })) {
    for (const placed of (line.split(' ')[1] ?? '').split(',')) {
      const [id = '', seq] = placed.split(':')
      told.set(id, Number(seq))
    }
    if ((lines += 1) === answers) child.kill('SIGKILL')
  }
  return told
}

describe('a server that is killed', () => {
  it('S1 H5 loses nothing that it answered, and no number changes', async () => {
    const told = new Map<string, number>()
    for (const [round, answers] of [1, 7, 23, 60].entries()) {
      for (const [id, seq] of await killedAfter(answers, round)) told.set(id, seq)
    }
    const handle = openHandle({ file: join(dir, 'log.sqlite') })
    const store = sqliteStore(handle)
    const ledger = await openFileLedger(join(dir, 'ledger.jsonl'))
    const known = await store.read.known([...told.keys()])
    expect(told.size).toBeGreaterThanOrEqual(2 * (1 + 7 + 23 + 60))
    expect(new Map([...known].map(([id, k]) => [id, k.seq]))).toEqual(told)
    expect(handle.writer.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(ledger.highWater()).toBeLessThanOrEqual(await store.read.highWater())
    expect((await ledger.records()).filter(r => r.type === 'epoch')).toHaveLength(1)
    await Promise.all([store.close(), ledger.close()])
  })
})
