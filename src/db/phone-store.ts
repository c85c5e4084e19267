/**
 * What keeps the log on a device: Dexie in the product, memory in the simulator, one contract suite over both
 * (tests/db/phone-store-contract.ts). It stores ready values and decides nothing.
 *
 * Clear columns are only random ids, feed, sequence and sync state. Everything that a person could recognise herself by
 * is inside `value`, which passed the codec.
 */

/** Compared inside every commit, so that an older app in another tab cannot write into a newer database. */
export const schemaNumber = 1

/** Changes with every save; what a prepared save rests on. */
export type Head = {
  readonly schema: number
  /** This user × device × birth of the database; a cloned device gets a new one (RULES.md R3). */
  readonly replica: string
  /** localSeq of the last entry of this replica. */
  readonly counter: number
  /** How many replicas this database has been; absent: one. A database that was put back is one behind its marks. */
  readonly life?: number
  /** Which life of the server's history the subjects shown belong to. */
  readonly generation: number
}

/** Where this device stands in the server's history; written by the syncing tab only. */
export type Place = {
  readonly epoch?: string
  readonly cursor?: string
  /** What the server gave for the last push (H2); it contradicts a restore that no cursor of ours would. */
  readonly receipt?: string
  readonly feeds: readonly string[]
  /** A new epoch is pulled beside the old log (RULES.md H3) into this generation. */
  readonly beside?: { readonly generation: number; readonly epoch: string; readonly cursor?: string }
  /** Generations whose contents wait until everything rescued from them is answered. */
  readonly old: readonly number[]
  /** A true cursor of the earlier epoch: the proof that goes with rescued entries (RULES.md W6). */
  readonly proof?: string
  /** Own entries that the server placed and this device does not hold: fetched whole by id. */
  readonly missing: readonly string[]
  /** Subjects that no feed of ours holds: deleted when nothing unsent speaks of them any more (P8, guests). */
  readonly leaving: readonly string[]
}

/** Facts of the last sync, for the screen and for retention; the time is the server's where it was heard. */
export type Facts = {
  readonly lastSyncAt?: string
  readonly serverTime?: number
  readonly cardVersion?: number
  readonly damage?: Damage
  /** The last comparison with the server's digests: the server's time, and how many buckets differed (G2). */
  readonly compared?: { readonly at: number; readonly differing: number }
  /** How far it had come as the replicas that it was before it was damaged: the server knows which numbers arrived (D8). */
  readonly earlier?: readonly Pick<Head, 'replica' | 'counter'>[]
}

/** Saves had vanished from this database (sentinel.ts, recover.ts); stands there until somebody has looked after it. */
export type Damage = {
  /** `emptied`: nothing was there any more. `older`: it was as at an earlier time. */
  readonly kind: 'emptied' | 'older'
  /** What the phone's clock said when it was noticed. */
  readonly at: string
  /** `lastSyncAt` of what was found: once it is another, everything was fetched again. */
  readonly syncedBefore?: string
  /** Unsent saves that were put back from the copy. */
  readonly restored: number
  /** Unsent saves that may be gone, at most. */
  readonly lost: number
}

export type SubjectRow = {
  readonly id: string
  readonly generation: number
  /** The feed that holds her, as far as this device has heard. */
  readonly feed?: string
  readonly pos: number
  readonly rev: number
  /** She left every feed of this device: not shown, deleted when outbox and drafts about her are empty (P8). */
  readonly gone: boolean
  readonly value: unknown
}

export type CardRow = { readonly id: string; readonly value: unknown }

/** "Same person" links that a subject's own records state. */
export type LinkRow = {
  readonly id: string
  readonly links: readonly { readonly other: string; readonly active: boolean }[]
}

export const saveStates = ['pending', 'waiting', 'rejected', 'kept', 'sent', 'carried'] as const
/**
 * pending: not answered · waiting: the server keeps it · rejected: to be mended · kept: refused and mended or dismissed ·
 * sent: accepted · carried: another phone's, taken by hand and never pushed from here (RULES.md Y)
 */
export type SaveState = (typeof saveStates)[number]

export type SaveCounts = Readonly<Record<SaveState, number>>

export type SaveRow = {
  readonly save: string
  readonly state: SaveState
  readonly order: number
  readonly ids: readonly string[]
  readonly abouts: readonly string[]
  readonly rescued: boolean
  readonly reason?: string
  readonly detail?: string
  /** Server's time of the ack, for retention (RULES.md H4, D6); of a carried save, of the first sync after it was taken (Y6). */
  readonly ackedAt?: number
  /** Ids of this save that the server has: not offered again. */
  readonly placed: readonly string[]
  /** Refused as 'split'; what the server lacks of it is offered alone. */
  readonly split?: boolean
  /** The `health` bodies were taken out after 7 days (D6). */
  readonly thinned?: boolean
  /** Of a carried save: which phone showed it, whose that is, and of which day and posyandu. */
  readonly from?: {
    readonly replica: string
    readonly account: string
    readonly day: string
    readonly posyandu: string
  }
  readonly value: unknown
}

export type DraftRow = { readonly id: string; readonly about?: string; readonly value: unknown }

export type Meta = { readonly head?: Head; readonly place: Place; readonly facts: Facts }

/** What must still be so at the commit; anything else is 'stale' and is prepared again. */
export type Expect = {
  /** Absent: the database is new and has no head yet. `counter` and `replica` are what a save rests on. */
  readonly head?: Pick<Head, 'schema' | 'generation'> & Partial<Head>
  /** `placeKey` of the place that a page was asked from. */
  readonly place?: string
  /** Per generation and subject the revision that was read; 0: there was none. */
  readonly revs?: readonly { readonly generation: number; readonly id: string; readonly rev: number }[]
  /** Saves that must still stand in this state; undefined: must not exist. */
  readonly saves?: ReadonlyMap<string, SaveState | undefined>
}

export type Puts = {
  readonly head?: Head
  readonly place?: Place
  readonly facts?: Facts
  readonly subjects?: readonly SubjectRow[]
  readonly cards?: readonly CardRow[]
  readonly links?: readonly LinkRow[]
  readonly saves?: readonly SaveRow[]
  readonly drafts?: readonly DraftRow[]
}

export type Deletes = {
  readonly subjects?: readonly { readonly generation: number; readonly id: string }[]
  /** Whole generations, and `allCards` with links: an epoch is switched or dropped. */
  readonly generations?: readonly number[]
  readonly allCards?: boolean
  readonly cards?: readonly string[]
  readonly links?: readonly string[]
  readonly saves?: readonly string[]
  readonly drafts?: readonly string[]
}

export type Tx = { readonly expect: Expect; readonly puts?: Puts; readonly deletes?: Deletes }

/** What a save or an opened form stands on, as it is at one moment: the subjects are of the generation shown. */
export type Look = Meta & {
  readonly links: readonly LinkRow[]
  /** In the order asked for; undefined: not stored. */
  readonly subjects: readonly (SubjectRow | undefined)[]
}

export type PhoneStore = {
  meta(): Promise<Meta>
  look(subjects: readonly string[]): Promise<Look>
  subjects(generation: number, ids: readonly string[]): Promise<readonly (SubjectRow | undefined)[]>
  /** In id order, after this id. */
  subjectsAfter(generation: number, after: string, limit: number): Promise<readonly SubjectRow[]>
  cards(ids?: readonly string[]): Promise<readonly CardRow[]>
  links(): Promise<readonly LinkRow[]>
  /** In `order`. */
  saves(states: readonly SaveState[]): Promise<readonly SaveRow[]>
  savesByKey(saves: readonly string[]): Promise<readonly (SaveRow | undefined)[]>
  savesWith(entryIds: readonly string[]): Promise<readonly SaveRow[]>
  savesAbout(subjects: readonly string[]): Promise<readonly SaveRow[]>
  counts(): Promise<SaveCounts>
  drafts(): Promise<readonly DraftRow[]>
  draft(id: string): Promise<DraftRow | undefined>
  /** One strict transaction that only puts and deletes ready values: all of it or nothing. */
  commit(tx: Tx): Promise<'done' | 'stale'>
  /** Room that is given back when the disk is full. `probe` writes, reads and takes away: whether there is room is known by trying only. */
  ballast: {
    held(): Promise<boolean>
    hold(bytes: Uint8Array): Promise<void>
    free(): Promise<void>
    probe(bytes: Uint8Array): Promise<'whole' | 'spoilt'>
  }
  close(): void
}

export const emptyPlace: Place = { feeds: [], old: [], missing: [], leaving: [] }
