import { Dexie } from 'dexie'
import { openAccount } from '../../src/app/boot.ts'
import type { EntryDraft } from '../../src/db/index.ts'
import { backlogOf } from '../push/backlog.ts'

/** In the page: a visit saved as the app saves it, and the same entries put by Dexie alone, one after the other. */
export type SaveTimes = {
  readonly ours: readonly number[]
  readonly dexie: readonly number[]
  readonly entries: number
}

const backlog = backlogOf('save')

type Draft = EntryDraft & { readonly id: string }
const drafts = backlog.saves.map(s => s.entries as readonly Draft[]) // an entry is a draft with its envelope
const isVisit = (save: readonly Draft[]): boolean => save.some(e => e.kind.startsWith('periksa-'))
const first = drafts.findIndex(isVisit)

const open = () =>
  openAccount({
    replica: backlog.replica,
    account: backlog.account,
    name: 'Kader',
    role: 'kader',
    areas: [{ id: backlog.posyandu, name: 'Posyandu' }],
    createdAt: '2026-11-21T00:00:00Z',
  })

const db = new Dexie('bench-save', { chromeTransactionDurability: 'strict' })
db.version(1).stores({ entries: 'id, about', outbox: 'save' })

async function withDexie(save: readonly Draft[]): Promise<void> {
  await db.transaction('rw', ['entries', 'outbox'], async () => {
    await db.table('entries').bulkPut([...save])
    await db.table('outbox').put({ save: save[0]?.id, entries: save })
  })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** What follows a save, such as the number on the chip, is over before the next thing is measured. */
const rest = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 50))

/** The people of the posyandu are there before; they are not measured. */
async function fill(): Promise<void> {
  const pocket = await open()
  for (const save of drafts.slice(0, first)) await pocket.save(save)
  pocket.close()
}

async function run(count: number): Promise<SaveTimes> {
  const pocket = await open()
  const visits = drafts.slice(first).filter(isVisit).slice(0, count)
  const ours: number[] = []
  const dexie: number[] = []
  for (const save of visits) {
    ours.push(await timed(() => pocket.save(save)))
    await rest()
    dexie.push(await timed(() => withDexie(save)))
    await rest()
  }
  pocket.close()
  return { ours, dexie, entries: visits.reduce((n, v) => n + v.length, 0) / visits.length }
}

Object.assign(window, { fillSaves: fill, runSaves: run })
