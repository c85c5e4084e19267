import type { AccountStore } from './accounts.ts'
import type { Handed } from './handed.ts'
import { sqliteAttempts } from './sqlite-attempts.ts'
import { sqliteAudit } from './sqlite-audit.ts'
import { sqliteDevices } from './sqlite-devices.ts'
import { sqliteInvitations } from './sqlite-invitations.ts'
import { sqlitePeople } from './sqlite-people.ts'
import { sqliteSessions } from './sqlite-sessions.ts'

export function sqliteAccounts(handed: Handed): AccountStore {
  return {
    ...sqlitePeople(handed),
    ...sqliteInvitations(handed),
    ...sqliteDevices(handed),
    ...sqliteSessions(handed),
    ...sqliteAttempts(handed),
    ...sqliteAudit(handed),
  }
}
