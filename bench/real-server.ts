import { idFromParts } from '../src/domain/log/index.ts'
import { createApp } from '../sync-server/app.ts'
import { accept } from '../sync-server/accept.ts'
import { inviteTo } from '../sync-server/auth/invite.ts'
import type { Context } from '../sync-server/context.ts'
import { loadDemo } from '../sync-server/demo.ts'
import { openContext } from '../sync-server/serve-context.ts'
import { openPlaces } from '../sync-server/serve-folder.ts'
import { serveParent, startChild } from './child.ts'
import type { Size } from './push/backlog.ts'
import type { Founder, FoundersTask } from './push/founders.ts'

/** The product's server on a file, as `npm run serve` runs it, on loopback. Run by `startChild` with its task. */
export type Task =
  | { readonly folder: string; readonly app: string; readonly people: number }
  | {
      readonly folder: string
      readonly backlogs: readonly string[]
      readonly size?: Size
      /** How many further phones each cadre has. */
      readonly others?: number
    }

export type Ready = {
  readonly url: string
  /** Of a kader of the demo. */
  readonly code: string
  /** Per backlog, that of its cadre's phone. */
  readonly sessions: readonly CadreSessions[]
}
export type Session = { readonly replica: string; readonly token: string }
/** `others`: further phones of the same cadre, on which nothing lies yet. */
export type CadreSessions = Session & { readonly others: readonly Session[] }

const task = JSON.parse(process.argv[2] ?? '{}') as Task // from startChild
const { ctx, close } = await openContext(await openPlaces(task.folder), 'people' in task)
const code = 'people' in task ? await kaderOf(ctx, task.people) : ''
const sessions = 'backlogs' in task ? await cadres(ctx, task) : []
const app = await createApp(ctx, 'app' in task ? { staticDir: task.app } : {})
const url = await app.listen({ host: '127.0.0.1', port: 0 })
serveParent({ url, code, sessions } satisfies Ready, async () => {
  await app.close()
  await close()
})

async function kaderOf(context: Context, people: number): Promise<string> {
  await loadDemo(context, { people, posyandu: 1, months: 1 })
  const areas = (await context.store.read.areas()).map(a => a.id)
  const [kader] = await context.accounts.list({ areas, roles: ['kader'] })
  return (await inviteTo(context, kader?.account.id ?? '')).code
}

async function cadres(
  context: Context,
  { backlogs, size, others = 0 }: Extract<Task, { backlogs: readonly string[] }>,
): Promise<CadreSessions[]> {
  const asked: FoundersTask = { seeds: backlogs, ...(size && { size }) }
  const { ready, stop } = await startChild<Founder[]>(new URL('push/founders.ts', import.meta.url), [
    JSON.stringify(asked),
  ])
  const all: CadreSessions[] = []
  for (const founder of ready) all.push(await cadre(context, founder, others))
  await stop()
  return all
}

async function cadre(context: Context, founder: Founder, others: number): Promise<CadreSessions> {
  await foundAreas(context, founder)
  const { account: id, replica, posyandu } = founder
  const account = { id, role: 'kader', name: 'Kader', login: undefined, admin: false } as const
  const created = context.now().toISOString()
  await context.accounts.create({ ...account, disabled: false, mustChange: false, created }, [posyandu])
  const enrolled = async (own: string): Promise<Session> => {
    await context.accounts.register(id, { replica: own, publicKey: own, name: 'HP' })
    return { replica: own, token: await context.accounts.open(own) }
  }
  const own = await enrolled(replica)
  const more: Session[] = []
  for (let i = 0; i < others; i++) more.push(await enrolled(idFromParts('other', String(i), replica)))
  return { ...own, others: more }
}

/** As the set-up does: the areas are written by the puskesmas, to which they belong. */
async function foundAreas(context: Context, { areas }: Founder): Promise<void> {
  const first = areas[0]?.entries[0]
  const tree = new Set(areas.flatMap(s => s.entries.map(e => e.about)))
  const caller = {
    account: first?.by ?? '',
    role: 'puskesmas',
    replica: first?.replica ?? '',
    areas: tree,
    everAreas: tree,
  } as const
  const saves = areas.map(s => ({ save: s.save, entries: [...s.entries] }))
  const { verdicts } = await accept(context, caller, { saves })
  const refused = verdicts.find(v => v.verdict !== 'accepted')
  if (refused) throw new Error(`An area was not accepted: ${JSON.stringify(refused)}`)
}
