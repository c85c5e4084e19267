import { canonical } from '../../../src/domain/log/index.ts'
import { serverAccount } from '../../../sync-server/auth/server-account.ts'
import type { World } from '../world.ts'
import type { ServerLog, Tell } from './server-log.ts'

/**
 * I11: of each accepted entry the log itself is the audit: one row with its author, where it was served, and, for what
 * others brought back, by whose device. What leaves no entry behind stands in the chained audit: who had somebody
 * forgotten, and who brought an emergency file (X8).
 */
export async function checkAudit(w: World, server: ServerLog, tell: Tell): Promise<void> {
  const { accounts, store } = w.server.ctx
  if ((await accounts.auditFault()) !== undefined) tell('I11', 'the chain of the audit is broken')
  for (const { receivedBy, id } of await store.read.rescued([...w.tree.keys()], 1_000_000)) {
    const owner = w.replicas.get(receivedBy)
    if (owner === undefined) tell('I11', `${id} was rescued by ${receivedBy}, a device of nobody`)
  }
  for (const { entries } of server.subjects.values())
    for (const { entry } of entries) {
      const written = w.written.get(entry.id)?.entry
      const { by, replica, posyandu } = entry
      if (by === serverAccount) continue
      if (
        written &&
        canonical([by, replica, posyandu]) !== canonical([written.by, written.replica, written.posyandu])
      )
        tell('I11', `${entry.id} names another author, device or place than its own`)
    }
  if (w.restores > 0) return
  const rows = await accounts.auditRows(0, 1_000_000)
  for (const replica of w.brought)
    if (!rows.some(r => r.target === replica && r.action.startsWith('berkas-darurat:')))
      tell('I11', `nothing says who brought a file of ${replica}`)
  for (const id of w.forgotten) {
    const own = rows.filter(r => r.target === id && r.action.startsWith('lupakan'))
    if (own.length === 0) tell('I11', `nothing says who had ${id} forgotten`)
  }
}
