import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sqliteStore } from '../../sync-server/sqlite.ts'
import { openHandle } from '../../sync-server/sqlite/handle.ts'
import type { LogTx } from '../../sync-server/store.ts'
import { entry, id } from '../fixtures/entries.ts'

const dir = mkdtempSync(join(tmpdir(), 'saku-together-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
let files = 0

function opened() {
  const handle = openHandle({ file: join(dir, `${(files += 1)}.sqlite`) })
  return { handle, store: sqliteStore(handle) }
}

const put = (tx: LogTx, word: string, letters = 0) => {
  const e = entry(word)
  const json = JSON.stringify({ ...e, body: { catatan: 'x'.repeat(letters) } })
  const row = { entry: e, json, hash: 'h', seenBy: e.seenBy, month: 202611, rescued: false }
  return tx.append({ ...row, receivedBy: e.replica }, id('Melati'))
}

describe('writes that wait for the lock together', () => {
  it('S1 share one commit, and each hears of it afterwards, with numbers in the order of asking', async () => {
    const { handle, store } = opened()
    const heard: string[] = []
    const seen: number[] = []
    const write = (word: string): Promise<number> =>
      store
        .write(async tx => {
          const placed = put(tx, word)
          seen.push((await store.read.known(['a', 'b', 'c'].map(id))).size)
          return placed.seq
        })
        .finally(() => heard.push(`${word} after ${seen.length}`))
    expect(await Promise.all(['a', 'b', 'c'].map(write))).toEqual([1, 2, 3])
    expect([seen, heard]).toEqual([
      [0, 0, 0],
      ['a after 3', 'b after 3', 'c after 3'],
    ])
    expect((await store.read.known(['a', 'b', 'c'].map(id))).size).toBe(3)
    await handle.close()
  })

  it('S6 one that fails is undone alone: its number goes to the next, and digests know nothing of it', async () => {
    const { handle, store } = opened()
    const fails = async (word: string): Promise<number> =>
      store.write(async tx => {
        put(tx, word)
        throw new Error(word)
      })
    const kept = (word: string): Promise<number> => store.write(async tx => put(tx, word).seq)
    const all = await Promise.allSettled([fails('a'), kept('b'), fails('c'), kept('d')])
    expect(all.map(r => (r.status === 'fulfilled' ? r.value : String(r.reason)))).toEqual([
      'Error: a',
      1,
      'Error: c',
      2,
    ])
    expect([...(await store.read.known(['a', 'b', 'c', 'd'].map(id))).keys()]).toEqual([id('b'), id('d')])
    expect((await store.read.buckets([id('Melati')], ['posyandu'])).map(b => b.n)).toEqual([2])
    expect(await kept('a')).toBe(3)
    await handle.close()
  })

  it('S1 when the disk is full nobody is told that it is kept who is not, and it goes on when there is room', async () => {
    const { handle, store } = opened()
    const pages = Number(handle.writer.pragma('page_count', { simple: true }))
    handle.writer.pragma(`max_page_count = ${pages + 10}`)
    const write = (word: string, letters: number) => store.write(async tx => put(tx, word, letters))
    const words = ['a', 'b', 'c', 'd']
    const told = await Promise.allSettled(words.map(word => write(word, word === 'c' ? 200_000 : 10)))
    const acked = words.filter((_, i) => told[i]?.status === 'fulfilled')
    const stored = await store.read.known(words.map(id))
    expect([...stored.keys()].toSorted()).toEqual(acked.map(id).toSorted())
    expect(acked).not.toContain('c')
    handle.writer.pragma(`max_page_count = ${pages + 10_000}`)
    const late = words.filter(word => !acked.includes(word))
    await Promise.all(late.map(word => write(word, 200_000)))
    expect((await store.read.known(words.map(id))).size).toBe(4)
    await handle.close()
  })

  it('a large one does not keep those behind it waiting for one commit of all', async () => {
    const { handle, store } = opened()
    const many = (from: string): Promise<void> =>
      store.write(async tx => {
        for (let i = 0; i < 1500; i++) put(tx, `${from} ${i}`)
      })
    let first = false
    const began = many('a').then(() => (first = true))
    const second = many('b')
    const third = store.write(async () => first)
    expect(await third).toBe(true)
    await Promise.all([began, second])
    await handle.close()
  })
})
