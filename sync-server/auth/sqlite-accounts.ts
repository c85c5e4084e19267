import type { Handle } from '../sqlite/handle.ts'
import type { AccountStore } from './accounts.ts'
import { accountStore } from './account-store.ts'
import type { Handed } from './door.ts'
import { sqliteDoor } from './sqlite-door.ts'

type OnSqlite = Omit<Handed, 'door'> & { readonly handle: Handle }

export const sqliteAccounts = ({ handle, ...handed }: OnSqlite): AccountStore =>
  accountStore({ ...handed, door: sqliteDoor(handle) })
