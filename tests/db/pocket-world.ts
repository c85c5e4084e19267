import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { EntryDraft } from '../../src/db/draft.ts'
import { openPocket } from '../../src/db/pocket.ts'
import type { Pocket, PocketOptions } from '../../src/db/pocket-types.ts'
import { idFromParts, shown } from '../../src/domain/log/index.ts'
import { id } from '../fixtures/entries.ts'
import { testKinds } from '../server/world.ts'

export type NamedCard = { readonly id: string; readonly nama: string; readonly catatan: number }

let opened = 0

export const newEngine = () => ({ indexedDB: new IDBFactory(), IDBKeyRange })

/** The product's pocket over an IndexedDB in memory. */
export function pocketIn(
  engine: ReturnType<typeof newEngine>,
  more: Partial<PocketOptions<NamedCard>> = {},
): Promise<Pocket<NamedCard>> {
  const birth = (opened += 1)
  let drawn = 0
  return openPocket<NamedCard>({
    name: 'saku-uji',
    profile: { replica: id('HP A'), account: id('kader A'), name: 'Bu Sri', role: 'kader', areas: [] },
    book: async () => ({
      kinds: testKinds,
      summarise: (view, who) => {
        const person = view.records.find(r => r.kind === 'warga')
        return { id: who.id, nama: String(shown(person, 'nama') ?? ''), catatan: view.records.length }
      },
    }),
    cardVersion: 1,
    now: () => new Date('2010-01-01T00:00:00Z'),
    random: bytes => Uint8Array.from(Buffer.alloc(bytes, idFromParts(`${birth}`, `${(drawn += 1)}`))),
    engine,
    ...more,
  })
}

export const person = (word: string, part: Partial<EntryDraft> = {}): EntryDraft => ({
  kind: 'warga',
  v: 1,
  about: id(word),
  record: id(word),
  seenBy: 'posyandu',
  happenedOn: '2026-11-10',
  posyandu: id('Melati'),
  body: { nama: word },
  ...part,
})

export const fact = (word: string, part: Partial<EntryDraft> = {}): EntryDraft => {
  const { record: _, ...draft } = person(word)
  return { ...draft, kind: 'ukur', body: { berat: 8.4 }, ...part }
}

/** Waits for what a tab hears from another: one turn of the event loop per message, never a time. */
export async function until(happened: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100_000 && !happened(); turn++)
    await new Promise(resolve => setImmediate(resolve))
  if (!happened()) throw new Error('It did not happen')
}
