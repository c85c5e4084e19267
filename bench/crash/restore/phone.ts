import { plainCodec } from '../../../src/db/codec.ts'
import type { PhoneContext } from '../../../src/db/context.ts'
import type { EntryDraft } from '../../../src/db/draft.ts'
import { openLog } from '../../../src/db/open-log.ts'
import { openSubject } from '../../../src/db/open-subject.ts'
import type { PhoneRules } from '../../../src/db/rules.ts'
import { save } from '../../../src/db/save.ts'
import { idFromBytes, mayReadHealth } from '../../../src/domain/log/index.ts'
import type { Entry, Item, Role, View } from '../../../src/domain/log/index.ts'
import type { Pen } from '../../../src/domain/records/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { createEngine } from '../../../src/sync/engine.ts'
import type { Failed } from '../../../src/sync/index.ts'
import { emptyDisk, memoryStore } from '../../../tests/simulator/memory-store.ts'
import type { Disk } from '../../../tests/simulator/memory-store.ts'
import type { Rng } from '../../../tests/simulator/rng.ts'
import type { Device } from '../device.ts'

/** The product's log and sync of one phone on a disk in memory, over its own HTTP session. */
export type Phone = {
  readonly name: string
  readonly device: Device
  readonly disk: Disk
  readonly pen: () => Pen
  save(drafts: readonly EntryDraft[]): Promise<void>
  view(subject: string): Promise<View>
  sync(): Promise<'done' | Failed>
}

type Parts = {
  readonly name: string
  readonly role: Role
  readonly device: Device
  /** Where it writes; a bidan works at one of the posyandu of her desa. */
  readonly posyandu: string
  readonly chance: Rng
  readonly now: () => Date
  readonly rules: PhoneRules
}

export async function openPhone({ name, role, device, posyandu, chance, now, rules }: Parts): Promise<Phone> {
  const disk = emptyDisk()
  const log: PhoneContext = {
    store: memoryStore(disk),
    codec: plainCodec,
    kinds,
    summarise: (_, { id }) => ({ id }),
    account: device.account,
    keepsHealth: mayReadHealth(role),
    now,
    random: chance.bytes,
    rules,
    onChange: () => {},
  }
  await openLog(log, device.replica)
  const engine = createEngine({ log, transport: device.transport })
  return {
    name,
    device,
    disk,
    pen: () => ({
      newId: () => idFromBytes(chance.bytes(16)),
      happenedOn: now().toISOString().slice(0, 10),
      posyandu,
      by: device.account,
    }),
    save: async drafts => {
      if (drafts.length === 0) return // an edit that changes nothing
      await save(
        log,
        drafts.map(({ id: _, ...draft }) => draft),
      )
    },
    view: async subject => (await openSubject(log, subject)).view,
    sync: () => engine.syncOnce(),
  }
}

const itemsIn = (value: unknown): readonly Item[] => (value as { items: readonly Item[] }).items // plain codec

/** Every entry that stands on this phone, in a save or in a person's bundle. */
export function entriesOn({ disk }: Phone): Map<string, Entry> {
  const saves = [...disk.saves.values()].flatMap(row => row.value as readonly Entry[]) // plain codec
  const bundles = [...disk.subjects.values()].flatMap(row => itemsIn(row.value).map(i => i.entry))
  return new Map([...saves, ...bundles].map(e => [e.id, e]))
}

/** The people whom this phone shows now. */
export function peopleOn({ disk }: Phone): string[] {
  const generation = disk.meta.head?.generation ?? 0
  return [...disk.subjects.values()]
    .filter(r => r.generation === generation && !r.gone)
    .filter(r => itemsIn(r.value).some(i => i.entry.kind === 'orang'))
    .map(r => r.id)
    .sort()
}
