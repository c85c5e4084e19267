import * as z from 'zod/mini'
import { roles } from '../../src/domain/log/index.ts'
import type { LedgerRecord } from '../ledger.ts'

/**
 * What the ledger says of accounts: enough to let every phone back in after the restore of an older backup, and to keep out
 * whoever was put out since. No password hash: a password that is newer than the backup is set again by the administrator.
 */
const activation = z.object({
  type: z.literal('activation'),
  at: z.string(),
  account: z.string(),
  role: z.enum(roles),
  name: z.string(),
  login: z.optional(z.string()),
  admin: z.boolean(),
  areas: z.array(z.string()),
  replica: z.string(),
  publicKey: z.string(),
  device: z.string(),
  /** Hash of the invitation that it spent. */
  code: z.optional(z.string()),
})
export type Activation = z.infer<typeof activation>

/** A phone that was put out, an account that was disabled or enabled again, or where somebody works from now on. */
const revocation = z.object({
  type: z.literal('revocation'),
  at: z.string(),
  account: z.string(),
  replica: z.optional(z.string()),
  disabled: z.optional(z.boolean()),
  areas: z.optional(z.array(z.string())),
})
export type Revocation = z.infer<typeof revocation>

const ours = z.discriminatedUnion('type', [activation, revocation])

export function accountRecord(record: LedgerRecord): Activation | Revocation | undefined {
  if (record.type !== 'activation' && record.type !== 'revocation') return undefined
  return ours.parse(record)
}
