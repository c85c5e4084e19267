import { plainCodec } from '../../src/db/codec.ts'
import type { PhoneContext } from '../../src/db/context.ts'
import type { EntryDraft } from '../../src/db/draft.ts'
import { StorageFull } from '../../src/db/faults.ts'
import { openLog } from '../../src/db/open-log.ts'
import { openSubject } from '../../src/db/open-subject.ts'
import type { Opened } from '../../src/db/open-subject.ts'
import { phoneRules } from '../../src/db/rules.ts'
import { save } from '../../src/db/save.ts'
import type { Saved } from '../../src/db/save.ts'
import { mayReadHealth } from '../../src/domain/log/index.ts'
import type { Item } from '../../src/domain/log/index.ts'
import { kinds } from '../../src/domain/records/kinds.ts'
import { penugasan } from '../../src/domain/records/penugasan.ts'
import { createEngine } from '../../src/sync/engine.ts'
import type { Engine } from '../../src/sync/engine.ts'
import type { Ask } from '../../src/sync/http-ask.ts'
import type { CarriedStore } from '../../src/db/carried.ts'
import type { PhoneStore } from '../../src/db/phone-store.ts'
import type { Renewal } from '../../src/sync/renew.ts'
import type { Failed } from '../../src/sync/transport.ts'
import type { Member } from './base.ts'
import { copyDisk, emptyDisk, memoryStore } from './memory-store.ts'
import type { Disk } from './memory-store.ts'
import type { Plant } from './plants.ts'
import { simAsk, simTransport } from './door.ts'
import type { Caller } from './door.ts'
import { carriedFiles } from './files.ts'
import { copyOutside, keeperOver, noteReached, nothingOutside } from './outside.ts'
import type { Outside } from './outside.ts'
import type { Wire } from './wire.ts'

export type SimCard = { readonly id: string; readonly records: number; readonly feed?: string }

/** What the machine under the app is: a clone of a phone, and two accounts on one phone, share it. */
export type Device = { seen: number }

export class Killed extends Error {}

/** Everything that an old copy of a phone brings back. */
export type PhoneCopy = {
  readonly disk: Disk
  readonly confirmed: ReadonlySet<string>
  readonly outside: Outside
}

export type SimPhone = {
  readonly name: string
  readonly member: Member
  /** The registration by which it speaks: another one after it was put out and let in again. */
  replica: string
  readonly device: Device
  readonly older: boolean
  /** Where its account works, as this phone was last told. */
  posyandu: string
  token: string
  skew: number
  disk: Disk
  outside: Outside
  log: PhoneContext<SimCard>
  engine: Engine
  /** Emergency files that it carries for others. */
  readonly files: CarriedStore
  readonly ask: Ask
  /** Saves of which this disk has said "Tersimpan di HP". */
  confirmed: Set<string>
  /** How many commits it still lives; undefined: nobody pulls the battery. */
  livesFor: number | undefined
  /** It dies when the commit stands and nobody has heard of it. */
  diesAfter: boolean
  meanwhile: (() => Promise<void>) | undefined
}

export type PhoneParts = {
  readonly name: string
  readonly member: Member
  readonly replica: string
  readonly token: string
  readonly device?: Device
  readonly copy?: PhoneCopy
  readonly wire: Wire
  readonly now: () => number
  readonly random: (bytes: number) => Uint8Array
  readonly plant: Plant
  readonly renew: (phone: SimPhone) => Promise<Renewal>
  readonly older?: boolean
}

/** What an app of before knew; the rest it keeps and passes on unread. */
const olderKinds = new Map([...kinds].filter(([kind]) => kind !== penugasan.kind))

/** The product's log and sync on a disk in memory. Starting the app again is `start`: only the disk is left of before. */
export async function openPhone(parts: PhoneParts): Promise<SimPhone & { start(): Promise<void> }> {
  const { member, wire, plant, random, now, copy } = parts
  const device = parts.device ?? { seen: 0 }
  const store = (disk: Disk): PhoneStore => {
    const bare = memoryStore(
      disk,
      () => {
        if (phone.livesFor === 0 && !phone.diesAfter)
          throw new Killed('The battery was pulled before the commit')
      },
      () => {
        if (phone.livesFor === 0) throw new Killed('The battery was pulled right after the commit')
        if (phone.livesFor !== undefined) phone.livesFor -= 1
      },
    )
    return plant.phoneStore?.(bare) ?? bare
  }
  const logOver = (store: PhoneStore): PhoneContext<SimCard> => ({
    store,
    codec: plainCodec,
    kinds: parts.older ? olderKinds : kinds,
    summarise: (view, { id, feed }) => ({
      id,
      records: view.records.length,
      ...(feed !== undefined && { feed }),
    }),
    account: member.account,
    keepsHealth: mayReadHealth(member.role),
    now: () => new Date(now() + phone.skew),
    random,
    rules: { ...phoneRules, ...plant.phoneRules?.({ device, account: member.account }) },
    onChange: () => {},
  })
  const caller: Caller = {
    get replica() {
      return phone.replica
    },
    older: parts.older ?? false,
    token: () => phone.token,
    renew: () => parts.renew(phone),
    meanwhile: async () => phone.meanwhile?.(),
    heard: seq => {
      device.seen = Math.max(device.seen, seq)
    },
  }
  const phone = {
    name: parts.name,
    member,
    replica: parts.replica,
    device,
    older: caller.older,
    posyandu: member.area,
    token: parts.token,
    skew: 0,
    disk: copy ? copyDisk(copy.disk) : emptyDisk(),
    outside: copy ? copyOutside(copy.outside) : nothingOutside(),
    files: carriedFiles(),
    ask: simAsk(wire, caller),
    confirmed: new Set(copy?.confirmed),
    livesFor: undefined,
    diesAfter: false,
    meanwhile: undefined,
    async start() {
      phone.livesFor = undefined
      const { replica, outside } = phone
      await outside.copy.settled()
      const bare = simTransport(wire, { ...caller, replica })
      const copy = plant.copy?.(outside.copy) ?? outside.copy
      const keeper = keeperOver({ store: store(phone.disk), member, replica, outside, copy })
      phone.log = logOver(keeper.store)
      phone.engine = createEngine({ log: phone.log, transport: plant.transport?.(bare) ?? bare })
      await openLog(phone.log, replica)
      await keeper.check(phone.log)
    },
  } as SimPhone & { start(): Promise<void> }
  await phone.start()
  return phone
}

export const copyOf = (phone: PhoneCopy): PhoneCopy => ({
  disk: copyDisk(phone.disk),
  confirmed: new Set(phone.confirmed),
  outside: copyOutside(phone.outside),
})

/** The entry's own id is left to the phone, as its rules say. */
export async function saveOn(
  phone: SimPhone,
  drafts: readonly EntryDraft[],
  draftId?: string,
): Promise<Saved> {
  const bare = drafts.map(draft => {
    const { id: _, ...rest } = draft
    return rest
  })
  const saved = await save(phone.log, bare, draftId === undefined ? {} : { draftId })
  phone.confirmed.add(saved.save)
  await noteReached(phone.log.store, phone.outside)
  return saved
}

export const open = (phone: SimPhone, subject: string): Promise<Opened> => openSubject(phone.log, subject)

/** Someone who dies in the middle leaves only the disk. */
export async function syncOn(
  phone: SimPhone & { start(): Promise<void> },
): Promise<'done' | 'killed' | Failed> {
  try {
    const end = await phone.engine.syncOnce()
    await noteReached(phone.log.store, phone.outside)
    return end
  } catch (error) {
    if (error instanceof StorageFull) return { fault: 'refused', reason: 'storage-full' }
    if (!(error instanceof Killed)) throw error
    await phone.start()
    return 'killed'
  }
}

/** The subjects that this phone shows now, with all of their entries. */
export function subjectsOn({ disk }: SimPhone) {
  const generation = disk.meta.head?.generation ?? 0
  return [...disk.subjects.values()]
    .filter(row => row.generation === generation)
    .map(({ value, ...clear }) => ({ ...clear, items: (value as { items: readonly Item[] }).items })) // plain codec
}
