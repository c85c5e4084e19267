import { idFromBytes, maxEntriesPerPush } from '../../src/domain/log/index.ts'
import type { Caller, Entry } from '../../src/domain/log/index.ts'
import type { EntryDraft } from '../../src/domain/records/index.ts'
import { accept } from '../accept.ts'
import type { Context } from '../context.ts'
import { currentEpoch } from '../epoch.ts'
import { serverAccount, serverReplica } from './server-account.ts'

/** One save for each group of drafts, through the very door that phones use. Throws when one is refused: only a bug can cause it. */
export async function writeAsServer(ctx: Context, saves: readonly (readonly EntryDraft[])[]): Promise<void> {
  const drafts = saves.flat()
  if (drafts.length === 0) return
  const replica = serverReplica(await currentEpoch(ctx))
  const entries = saves.map(save => ({ save: idFromBytes(ctx.random(16)), drafts: save }))
  let localSeq = await reserve(ctx, replica, drafts.length)
  const numbered = entries.map(({ save, drafts: own }) => ({
    save,
    entries: own.map(d => entryFrom(ctx, { draft: d, save, replica, localSeq: localSeq++ })),
  }))
  const caller = await serverCaller(ctx, replica, drafts)
  for (let i = 0; i < numbered.length; i += maxEntriesPerPush) {
    const { verdicts } = await accept(ctx, caller, { saves: numbered.slice(i, i + maxEntriesPerPush) })
    const refused = verdicts.find(v => v.verdict === 'rejected' || v.verdict === 'waiting')
    if (refused) throw new Error(`The server's own save was refused: ${JSON.stringify(refused)}`)
  }
}

type Numbered = {
  readonly draft: EntryDraft
  readonly save: string
  readonly replica: string
  readonly localSeq: number
}

const entryFrom = (ctx: Context, { draft, save, replica, localSeq }: Numbered): Entry => ({
  ...draft,
  save,
  deviceTime: ctx.now().toISOString(),
  by: serverAccount,
  replica,
  localSeq,
})

/** Counted before they are used, so that a crash leaves a gap and never a number that is used twice. */
function reserve(ctx: Context, replica: string, n: number): Promise<number> {
  return ctx.store.write(async tx => {
    const key = `local-seq ${replica}`
    const last = Number((await tx.meta(key)) ?? 0)
    await tx.setMeta(key, String(last + n))
    return last + 1
  })
}

async function serverCaller(ctx: Context, replica: string, drafts: readonly EntryDraft[]): Promise<Caller> {
  const tree = await ctx.store.read.areas()
  const areas = new Set([...tree.map(a => a.id), ...drafts.flatMap(d => [d.about, d.posyandu])])
  return { account: serverAccount, role: 'puskesmas', replica, areas, everAreas: areas }
}
