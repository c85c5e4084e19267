import { createHash } from 'node:crypto'
import { noteActivation } from '../../sync-server/auth/ledger-notes.ts'
import { noteStaff } from '../../sync-server/auth/staff-entries.ts'
import { idFromBytes } from '../../src/domain/log/index.ts'
import type { Entry } from '../../src/domain/log/index.ts'
import { base, start } from './base.ts'
import type { Base, Member } from './base.ts'
import type { Form } from './forms.ts'
import { openPhone } from './phone.ts'
import type { Device, PhoneCopy, SimPhone } from './phone.ts'
import type { Plant } from './plants.ts'
import { rng } from './rng.ts'
import type { Rng } from './rng.ts'
import { scopeWitness } from './scope.ts'
import { openServer } from './server.ts'
import type { Backup, Server } from './server.ts'
import { storm } from './transport.ts'
import type { Wire } from './transport.ts'

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
  readonly violations: Violation[]
  readonly skewed: boolean
  readonly began: number
  readonly story: (line: string) => void
  restores: number
  operations: number
  hash(): string
  enrol(
    member: Member,
    name: string,
    more?: { device?: Device; copy?: PhoneCopy; as?: Phone },
  ): Promise<Phone>
}

export type WorldOptions = {
  readonly seed: number
  readonly plant: Plant
  readonly skewed?: boolean
  readonly story?: (line: string) => void
}

export async function openWorld({
  seed,
  plant,
  skewed = true,
  story = () => {},
}: WorldOptions): Promise<World> {
  const start0 = await base()
  const clock = { ms: start }
  const violations: Violation[] = []
  const trace = createHash('sha256')
  const ids = rng(seed * 7 + 1)
  const server = await openServer({
    base: start0,
    now: () => new Date(clock.ms),
    random: ids.bytes,
    plant,
    witness: scopeWitness(start0, detail => violations.push({ check: 'I6', detail })),
  })
  const wire: Wire = {
    server,
    chance: rng(seed * 7 + 2),
    weather: storm,
    closed: new Set(),
    faults: 0,
    requests: 0,
    late: [],
    now: () => clock.ms,
    trace: text => {
      trace.update(text)
      story(`    ${text}`)
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
    violations,
    skewed,
    began: start,
    story,
    restores: 0,
    operations: 0,
    hash: () => trace.copy().digest('hex').slice(0, 16),
    enrol: async (member, name, { device, copy, as } = {}) => {
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
        renew: async p => {
          p.token = await letIn(world, member, replica)
        },
        ...(device && { device }),
        ...(copy && { copy }),
      })
      world.phones.push(phone)
      return phone
    },
  }
  return world
}

/** Activation by the stores themselves: invitations and keys have tests of their own. */
async function letIn({ server }: World, { account: id }: Member, replica: string): Promise<string> {
  const { ctx } = server
  const account = await ctx.accounts.account(id)
  if (!account) throw new Error('Somebody who was never hired has a phone')
  const device = { replica, publicKey: `key of ${replica}`, name: 'HP' }
  await ctx.accounts.register(id, device)
  await noteActivation(ctx, account, device)
  return ctx.accounts.open(replica)
}

/** Where somebody works from now on; done again after a restore, as whoever administers it would. */
export async function assign({ server, assigned }: World, member: Member, area: string): Promise<void> {
  const { ctx } = server
  assigned.set(member.account, area)
  await ctx.accounts.assign(member.account, [area])
  const account = await ctx.accounts.account(member.account)
  if (account) await noteStaff(ctx, account)
}
