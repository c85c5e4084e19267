import { plainCodec } from '../../src/db/codec.ts'
import type { Change, PhoneContext } from '../../src/db/context.ts'
import type { EntryDraft } from '../../src/db/draft.ts'
import { openLog } from '../../src/db/open-log.ts'
import { openSubject } from '../../src/db/open-subject.ts'
import type { PhoneStore } from '../../src/db/phone-store.ts'
import { phoneRules } from '../../src/db/rules.ts'
import type { PhoneRules } from '../../src/db/rules.ts'
import { save } from '../../src/db/save.ts'
import { bodyShown, idFromParts, mayReadHealth } from '../../src/domain/log/index.ts'
import type { Body, Role } from '../../src/domain/log/index.ts'
import { createEngine } from '../../src/sync/engine.ts'
import type { Engine } from '../../src/sync/engine.ts'
import type { Transport } from '../../src/sync/transport.ts'
import { id } from '../fixtures/entries.ts'
import { testKinds } from '../server/world.ts'
import { emptyDisk, memoryStore } from '../simulator/memory-store.ts'
import type { Disk } from '../simulator/memory-store.ts'

export type TestCard = { readonly id: string; readonly kinds: readonly string[]; readonly feed?: string }

export type PhoneOptions = {
  readonly name?: string
  readonly account?: string
  readonly replica?: string
  readonly role?: Role
  readonly posyandu?: string
  readonly disk?: Disk
  readonly store?: PhoneStore
  readonly rules?: Partial<PhoneRules>
  readonly now?: () => Date
  readonly transport?: Transport
}

export type Phone = {
  readonly log: PhoneContext<TestCard>
  readonly disk: Disk
  readonly engine: Engine
  readonly changes: Change<TestCard>[]
  save(...drafts: EntryDraft[]): ReturnType<typeof save>
  draft(about: string, part?: Partial<EntryDraft>): EntryDraft
  person(word: string, body?: Body): EntryDraft
  open(about: string): ReturnType<typeof openSubject>
  /** Kinds and bodies that this phone shows of a subject, in the order of the view. */
  shows(about: string): Promise<readonly (Body & { kind: string })[]>
  states(): Promise<Record<string, number>>
}

const offline: Transport = {
  push: async () => ({ fault: 'offline' }),
  pull: async () => ({ fault: 'offline' }),
  digest: async () => ({ fault: 'offline' }),
  bucket: async () => ({ fault: 'offline' }),
  entries: async () => ({ fault: 'offline' }),
}

let births = 0

/** A phone with the product's own log and sync; its disk, clock, chance and wire are handed in. */
export async function phone(options: PhoneOptions = {}): Promise<Phone> {
  const {
    name = 'kader A',
    role = 'kader',
    posyandu = id('Melati'),
    disk = emptyDisk(),
    rules = {},
  } = options
  const { replica = id(`HP ${name}`), account = id(name), transport = offline } = options
  const birth = (births += 1)
  let drawn = 0
  const changes: Change<TestCard>[] = []
  const log: PhoneContext<TestCard> = {
    store: options.store ?? memoryStore(disk),
    codec: plainCodec,
    kinds: testKinds,
    summarise: (view, who) => ({
      id: who.id,
      kinds: view.records.map(r => r.kind),
      ...(who.feed !== undefined && { feed: who.feed }),
    }),
    account,
    keepsHealth: mayReadHealth(role),
    now: options.now ?? (() => new Date('2026-11-10T02:00:00Z')),
    random: bytes =>
      Uint8Array.from(Buffer.alloc(bytes, idFromParts('acak', name, `${birth}`, `${(drawn += 1)}`))),
    rules: { ...phoneRules, ...rules },
    onChange: change => changes.push(change),
  }
  await openLog(log, replica)
  const draft = (about: string, part: Partial<EntryDraft> = {}): EntryDraft => ({
    kind: 'ukur',
    v: 1,
    about,
    seenBy: 'posyandu',
    happenedOn: '2026-11-10',
    posyandu,
    body: {},
    ...part,
  })
  const open = (about: string) => openSubject(log, about)
  return {
    log,
    disk,
    engine: createEngine({ log, transport }),
    changes,
    save: (...drafts) => save(log, drafts),
    draft,
    person: (word, body = {}) =>
      draft(id(word), { kind: 'warga', record: id(word), body: { rumah: posyandu, nama: word, ...body } }),
    open,
    shows: async about => (await open(about)).view.records.map(r => ({ ...bodyShown(r), kind: r.kind })),
    states: async () => Object.fromEntries(Object.entries(await log.store.counts()).filter(([, n]) => n > 0)),
  }
}
