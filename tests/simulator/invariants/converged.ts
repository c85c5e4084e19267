import { canonical, fold, mayReadHealth } from '../../../src/domain/log/index.ts'
import type { Item } from '../../../src/domain/log/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { subjectsOn } from '../phone.ts'
import { classOf, feedsFor } from '../scope.ts'
import type { Phone, World } from '../world.ts'
import type { ServerLog, Tell } from './server-log.ts'

/** I4: what each phone shows of each person is what the server's log folds to for such a reader, byte for byte. */
export async function checkConverged(w: World, server: ServerLog, tell: Tell): Promise<void> {
  const folded = { health: new Map<string, string>(), posyandu: new Map<string, string>() }
  for (const phone of w.phones) {
    const there = folded[mayReadHealth(phone.member.role) ? 'health' : 'posyandu']
    await checkPhone(w, { phone, there }, server, tell)
  }
}

/** `there`: by subject, what the server's log folds to for readers of this class; worked out for the first of them. */
type Read = { readonly phone: Phone; readonly there: Map<string, string> }

async function checkPhone(
  w: World,
  { phone, there: folded }: Read,
  { subjects }: ServerLog,
  tell: Tell,
): Promise<void> {
  const { account, role } = phone.member
  const feeds = feedsFor(w.tree, await w.server.ctx.accounts.areasOf(account))
  const health = mayReadHealth(role)
  const reads = ({ entry }: Item): boolean => health || classOf(entry) === 'posyandu'
  const held = new Map(subjectsOn(phone).map(s => [s.id, s]))
  for (const [id, { feed, entries }] of subjects) {
    if (!feeds.has(feed)) continue
    const own = held.get(id)
    const here = viewText((own?.items ?? []).filter(i => i.seq !== undefined && reads(i)))
    const there =
      folded.get(id) ??
      viewText(entries.map(({ seq, month, entry }) => ({ seq, month, entry })).filter(reads))
    folded.set(id, there)
    if (here !== there)
      tell('I4', `${phone.name} shows something else of ${id} than the server: ${difference(here, there)}`)
    if (own?.gone) tell('I4', `${phone.name} hides ${id}, who is in its feed`)
    const acked = own?.items.filter(i => i.seq === undefined && i.state === 'acked') ?? []
    if (acked.length > 0) tell('I4', `${phone.name} never pulled what it sent about ${id}`)
  }
}

const viewText = (items: readonly Item[]): string => canonical(fold(items, kinds))

function difference(a: string, b: string): string {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return `…${a.slice(Math.max(0, at - 40), at + 60)} / ${b.slice(Math.max(0, at - 40), at + 60)}`
}
