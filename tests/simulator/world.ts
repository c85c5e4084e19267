import { createHash } from 'node:crypto'
import { noteActivation, noteDisabled } from '../../sync-server/auth/ledger-notes.ts'
import { noteStaff } from '../../sync-server/auth/staff-entries.ts'
import { idFromBytes } from '../../src/domain/log/index.ts'
import type { Entry } from '../../src/domain/log/index.ts'
import type { Renewal } from '../../src/sync/renew.ts'
import { lupakan } from '../../src/domain/records/lupakan.ts'
import { samaOrang } from '../../src/domain/records/sama-orang.ts'
import { base, start } from './base.ts'
import type { Base, Member } from './base.ts'
import { phoneKey } from './files.ts'
import type { Form } from './forms.ts'
import { entriesIn, epochIn, verdictsIn } from './messages.ts'
import { openPhone } from './phone.ts'
import type { Device, PhoneCopy, SimPhone } from './phone.ts'
import { watchShown } from './invariants/shown.ts'
import type { Plant } from './plants.ts'
import { rng } from './rng.ts'
import type { Rng } from './rng.ts'
import { scopeWitness, treeOf } from './scope.ts'
import { openServer } from './server.ts'
import type { Backup, Server } from './server.ts'
import { storm } from './weather.ts'
import type { Filed } from './steps-file.ts'
import type { Wire } from './wire.ts'

export type Violation = { readonly check: string; readonly detail: string }

/** What the simulator itself knows of an entry, from the moment it was saved. */
export type Written = {
  readonly entry: Entry
  /** `field id` of every value that stood on its author's screen when the form was opened. */
  readonly screen: ReadonlySet<string>
  /** A known field has the wrong type: the server may refuse it. */
  readonly poison: boolean
}

export type Phone = SimPhone & { start(): Promise<void> }

export type Enrolling = {
  readonly device?: Device
  readonly copy?: PhoneCopy
  readonly as?: Phone
  readonly older?: boolean
}

export type World = {
  readonly base: Base
  readonly chance: Rng
  readonly clock: { ms: number }
  readonly wire: Wire
  readonly server: Server
  readonly plant: Plant
  readonly phones: Phone[]
  readonly copies: Map<string, PhoneCopy[]>
  readonly backups: Backup[]
  readonly forms: Map<string, Form[]>
  readonly written: Map<string, Written>
  /** Entries that still exist somewhere since their save, so that they must come to the server. */
  readonly owed: Set<string>
  readonly people: string[]
  readonly assigned: Map<string, string>
  /** Accounts that may not come in now. */
  readonly disabled: Set<string>
  /** Registrations that were put out. */
  readonly putOut: Set<string>
  /** Phones whose owners have another one now. */
  readonly stolen: Phone[]
  /** Emergency files that were ever made. */
  readonly files: Filed[]
  /** Registrations of which a file was taken. */
  readonly brought: Set<string>
  /** Queues of a day that were ever shown. */
  readonly queues: Uint8Array[]
  /** Whose device each replica is. */
  readonly replicas: Map<string, string>
  /** Where people are served, new places too. */
  readonly places: string[]
  /** Area → the area above it, as the server has it now. */
  tree: ReadonlyMap<string, string | undefined>
  /** Saves that the server said it has, heard or not. */
  readonly accepted: Set<string>
  /** Each entry of those saves, with the number that the server said and the epoch in which it did. */
  readonly said: Map<string, { readonly seq: number; readonly epoch: string }>
  /** Subjects of whom the server said that they are forgotten. */
  readonly forgotten: Set<string>
  /** Who was ever said to be the same person as whom: a phone forgets them together (P9). */
  readonly linked: Map<string, Set<string>>
  readonly violations: Violation[]
  readonly skewed: boolean
  readonly began: number
  readonly story: (line: string) => void
  restores: number
  operations: number
  hash(): string
  enrol(member: Member, name: string, more?: Enrolling): Promise<Phone>
}

export const untold = (): void => {}

export type WorldOptions = {
  readonly seed: number
  readonly plant: Plant
  readonly skewed?: boolean
  readonly neighbours?: boolean
  readonly story?: (line: string) => void
}

export async function openWorld({
  seed,
  plant,
  skewed = true,
  neighbours = false,
  story = untold,
}: WorldOptions): Promise<World> {
  const start0 = await base(neighbours)
  const clock = { ms: start }
  const violations: Violation[] = []
  const forgotten = new Set<string>()
  const putOut = new Set<string>()
  const trace = createHash('sha256')
  const ids = rng(seed * 7 + 1)
  const server = await openServer({
    base: start0,
    now: () => new Date(clock.ms),
    random: ids.bytes,
    plant,
    chance: rng(seed * 7 + 4),
    witness: async (path, call, body, ctx) => {
      await scope(path, call, body, ctx)
      noteAccepted(world, body)
      for (const entry of entriesIn(body)) noteLink(world, entry)
    },
  })
  const scope = scopeWitness({ forgotten, putOut }, (check, detail) => violations.push({ check, detail }))
  const wire: Wire = {
    server,
    chance: rng(seed * 7 + 2),
    weather: storm,
    closed: new Set(),
    faults: 0,
    requests: 0,
    late: [],
    now: () => clock.ms,
    trace: (what, bytes, told) => {
      trace.update(what).update(bytes)
      if (story !== untold) story(`    ${what} ${told()}`)
    },
  }

  const world: World = {
    base: start0,
    chance: rng(seed * 7 + 3),
    clock,
    wire,
    server,
    plant,
    phones: [],
    copies: new Map(),
    backups: [],
    forms: new Map(),
    written: new Map(),
    owed: new Set(),
    people: [],
    assigned: new Map(),
    disabled: new Set(),
    putOut,
    stolen: [],
    files: [],
    brought: new Set(),
    queues: [],
    replicas: new Map(),
    places: placesIn(start0),
    tree: start0.parents,
    accepted: new Set(),
    said: new Map(),
    forgotten,
    linked: new Map(),
    violations,
    skewed,
    began: start,
    story,
    restores: 0,
    operations: 0,
    hash: () => trace.copy().digest('hex').slice(0, 16),
    enrol: async (member, name, { device, copy, as, older = false } = {}) => {
      const replica = as?.replica ?? idFromBytes(ids.bytes(16))
      const token = as?.token ?? (await letIn(world, member, replica))
      const phone = await openPhone({
        name,
        member,
        replica,
        token,
        wire,
        plant,
        random: ids.bytes,
        now: () => clock.ms,
        older,
        renew: p => renewed(world, p),
        ...(device && { device }),
        ...(copy && { copy }),
      })
      world.replicas.set(replica, member.account)
      const look = watchShown(world, phone, (check, detail) => violations.push({ check, detail }))
      phone.meanwhile = async () => look()
      world.phones.push(phone)
      return phone
    },
  }
  return world
}

const placesIn = (b: Base): string[] =>
  [...b.parents.keys()].filter(id => ![...b.parents.values()].includes(id))

/** What the server has said that it has, whether or not anybody heard it. */
function noteAccepted(w: World, answer: unknown): void {
  const epoch = epochIn(answer)
  for (const verdict of verdictsIn(answer)) {
    if (verdict.verdict !== 'accepted' && verdict.verdict !== 'duplicate') continue
    w.accepted.add(verdict.save)
    for (const { id, seq } of verdict.placed) {
      w.said.set(id, { seq, epoch })
      const entry = w.written.get(id)?.entry
      if (entry?.kind === lupakan.kind) w.forgotten.add(entry.about)
    }
  }
}

export function noteLink({ linked }: World, { kind, about, body }: Entry): void {
  const other = body['dengan']
  if (kind !== samaOrang.kind || typeof other !== 'string') return
  linked.set(about, new Set([...(linked.get(about) ?? []), other]))
}

/** The tree as it stands at the server: places are made, put under others, and undone by a restore. */
export async function lookAtTree(w: World): Promise<void> {
  w.tree = await treeOf(w.server.ctx)
}

/** Activation by the stores themselves: invitations and keys have tests of their own. */
export async function letIn({ server }: World, { account: id }: Member, replica: string): Promise<string> {
  const { ctx } = server
  const account = await ctx.accounts.account(id)
  if (!account) throw new Error('Somebody who was never hired has a phone')
  const device = { replica, publicKey: phoneKey.publicKey, name: 'HP' }
  await ctx.accounts.register(id, device)
  await noteActivation(ctx, account, device)
  return ctx.accounts.open(replica)
}

/** As the product renews a session: not for a device that was put out, nor for an account that is shut. */
async function renewed(w: World, phone: SimPhone): Promise<Renewal> {
  const device = await w.server.ctx.accounts.device(phone.replica)
  if (device?.revoked !== undefined || w.disabled.has(phone.member.account)) return 'unknown'
  phone.token = await letIn(w, phone.member, phone.replica)
  return 'renewed'
}

/** Where somebody works from now on; done again after a restore, as whoever administers it would. */
export async function assign({ server, assigned }: World, member: Member, area: string): Promise<void> {
  const { ctx } = server
  assigned.set(member.account, area)
  await ctx.accounts.assign(member.account, [area])
  const account = await ctx.accounts.account(member.account)
  if (account) await noteStaff(ctx, account)
}

export async function setDisabled(w: World, account: string, disabled: boolean): Promise<void> {
  const { ctx } = w.server
  if (disabled) w.disabled.add(account)
  else w.disabled.delete(account)
  await ctx.accounts.setDisabled(account, disabled)
  await noteDisabled(ctx, account, disabled)
}
