import type { StoredEntry } from '../../../sync-server/store.ts'
import type { World } from '../world.ts'

export type ServerSubject = {
  readonly feed: string
  readonly forgotten: boolean
  readonly entries: readonly StoredEntry[]
}

export type ServerLog = {
  readonly epoch: string | undefined
  readonly subjects: ReadonlyMap<string, ServerSubject>
  readonly known: ReadonlySet<string>
  /** The areas that each account has or ever had, as the server knows it now. */
  readonly ever: ReadonlyMap<string, readonly string[]>
}

export type Tell = (check: string, detail: string) => void

/** All that the server has about anybody whom a phone of this history wrote about, and the areas and staff of its first day. */
export async function readServer(w: World): Promise<ServerLog> {
  const { read } = w.server.ctx.store
  const ids = new Set([...w.written.values()].map(({ entry }) => entry.about))
  for (const id of [...w.tree.keys(), ...w.base.members.map(m => m.account)]) ids.add(id)
  const subjects = new Map<string, ServerSubject>()
  for (const id of [...ids].sort()) {
    const row = await read.subject(id)
    if (row) subjects.set(id, { feed: row.feed, forgotten: row.forgotten, entries: await read.about(id) })
  }
  const epoch = await read.meta('epoch')
  const known = new Set((await read.known([...w.written.keys()])).keys())
  const ever = new Map<string, readonly string[]>()
  for (const { account } of w.base.members)
    ever.set(account, await w.server.ctx.accounts.everAreasOf(account))
  return { epoch, subjects, known, ever }
}
