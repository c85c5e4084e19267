import type { AccountStore } from './accounts.ts'
import { attempts } from './attempts.ts'
import { audit } from './audit.ts'
import { deviceLedger } from './device-ledger.ts'
import { devices } from './devices.ts'
import type { Handed } from './door.ts'
import { invitations } from './invitations.ts'
import { people } from './people.ts'
import { sessions } from './sessions.ts'

export const accountStore = (handed: Handed): AccountStore => ({
  ...people(handed),
  ...invitations(handed),
  ...devices(handed),
  ...deviceLedger(handed),
  ...sessions(handed),
  ...attempts(handed),
  ...audit(handed),
})
