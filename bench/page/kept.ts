import { openAccount } from '../../src/app/boot.ts'
import { idFromParts } from '../../src/domain/log/index.ts'
import type { Item } from '../../src/domain/log/index.ts'
import { entriesOf } from '../../src/domain/records/index.ts'
import type { Condition } from '../../src/db/pocket-types.ts'
import { rng } from '../../tests/simulator/rng.ts'
import { firstVisit, penOf } from '../crash/written.ts'
import type { Told } from '../crash/browser/told.ts'

/** In the page: a cadre who saves without a pause, each told when the app would say "Tersimpan di HP", and what is there afterwards. */
const who = {
  account: idFromParts('crash', 'account'),
  replica: idFromParts('crash', 'replica'),
  posyandu: idFromParts('crash', 'posyandu'),
}

const open = () =>
  openAccount({
    ...who,
    name: 'Kader',
    role: 'kader',
    areas: [{ id: who.posyandu, name: 'Posyandu' }],
    createdAt: '2026-11-21T00:00:00Z',
  })

async function saveOn(seed: number, tell: (told: Told) => void): Promise<never> {
  const pocket = await open()
  const chance = rng(seed)
  for (;;) {
    const { save, entries } = await pocket.save(firstVisit(penOf(who, chance), chance))
    tell({ save, ids: entries.map(e => e.id) })
  }
}

export type Filled = {
  /** Of the error that the app turns into its sentence "Penyimpanan HP penuh". */
  readonly refusedAs: string
  readonly room: Condition['room']
}

/** Saves large records until one is refused. What is random cannot be pressed together. */
async function fill(seed: number, tell: (told: Told) => void): Promise<Filled> {
  const pocket = await open()
  await pocket.keepRoom()
  const chance = rng(seed)
  const pen = penOf(who, chance)
  try {
    for (;;) {
      const catatan = btoa(String.fromCodePoint(...chance.bytes(30_000)))
      const target = { about: pen.newId(), record: pen.newId() }
      const body = { posyandu: { catatan }, health: {} }
      const { save, entries } = await pocket.save(
        entriesOf(pen, { kind: 'periksa-dewasa', v: 1 }, target, body),
      )
      tell({ save, ids: entries.map(e => e.id) })
    }
  } catch (error) {
    return {
      refusedAs: error instanceof Error ? error.name : String(error),
      room: pocket.condition.get().room,
    }
  } finally {
    pocket.close()
  }
}

export type Kept = { readonly outbox: readonly Told[]; readonly inBundles: readonly Told[] }

/** The outbox, and beside it what stands in the people's bundles: one transaction wrote both. */
async function kept(): Promise<Kept> {
  const pocket = await open()
  const { store } = await pocket.log()
  const rows = await store.saves(['pending', 'waiting', 'rejected', 'kept', 'sent'])
  const { head } = await store.meta()
  const bundles = await store.subjectsAfter(head?.generation ?? 0, '', 1_000_000)
  const inBundles = bundles.flatMap(b => (b.value as { items: readonly Item[] }).items) // the plain codec of this page
  pocket.close()
  return {
    outbox: rows.map(({ save, ids }) => ({ save, ids })),
    inBundles: inBundles.map(({ entry }) => ({ save: entry.save, ids: [entry.id] })),
  }
}

Object.assign(window, { saveOn, fill, kept })
