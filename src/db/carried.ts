import { Dexie } from 'dexie'
import type { DexieOptions } from './dexie-store.ts'

/** What the server made of a file: saves in all, and by verdict. */
export type CarriedCounts = {
  readonly saves: number
  readonly accepted: number
  readonly duplicate: number
  readonly waiting: number
  readonly rejected: number
}

/** kept: to be sent · taken: the server has it · asks: only somebody who answers for its author may bring it · refused: it can never be taken */
export type CarriedState = 'kept' | 'taken' | 'asks' | 'refused'

/** An emergency file of somebody else. Nothing in it can be read here. */
export type CarriedFile = {
  readonly id: string
  readonly name: string
  /** When it was made, by the clock of its phone, and when it came here. */
  readonly made: string
  readonly at: string
  readonly saves: number
  readonly state: CarriedState
  /** Somebody who answers for its author said that it is hers (X5). */
  readonly yes?: boolean
  /** Gone when the server has taken it. */
  readonly text?: string
  readonly counts?: CarriedCounts
  /** Why, in the server's words. */
  readonly reason?: string
  readonly message?: string
}

/** The last emergency file that an account made here: which saves are in it. */
export type MadeFile = { readonly replica: string; readonly at: string; readonly saves: readonly string[] }

/**
 * Of the phone, not of an account: whoever is signed in carries for all, and a damaged database of an account leaves it
 * alone. Strict, as everything that is said to be kept (RULES.md X7).
 */
export type CarriedStore = {
  list(): Promise<readonly CarriedFile[]>
  /** One that is here already stays as it is, unless it was given up. */
  keep(file: CarriedFile): Promise<void>
  put(file: CarriedFile): Promise<void>
  drop(id: string): Promise<void>
  made(replica: string): Promise<MadeFile | undefined>
  noteMade(made: MadeFile): Promise<void>
  close(): void
}

type Engine = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>

export async function openCarried(engine: Engine = {}): Promise<CarriedStore> {
  const db = new Dexie('saku-berkas', { ...engine, chromeTransactionDurability: 'strict' })
  db.version(1).stores({ files: 'id', made: 'replica' })
  const files = db.table<CarriedFile, string>('files')
  const made = db.table<MadeFile, string>('made')
  await db.open()
  return {
    list: async () => (await files.toArray()).sort((a, b) => (a.at < b.at ? 1 : -1)),
    keep: file =>
      db.transaction('rw', files, async () => {
        const known = await files.get(file.id)
        if (!known || known.state === 'refused') await files.put(file)
      }),
    put: async file => void (await files.put(file)),
    drop: id => files.delete(id),
    made: replica => made.get(replica),
    noteMade: async last => void (await made.put(last)),
    close: () => db.close(),
  }
}
