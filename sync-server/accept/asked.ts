import type { Batch, Bringer } from './batch.ts'
import type { Ready } from './received.ts'

/** A save whose rights are judged: what of it is new, who brought it, and whether others wrote it (W6). */
export type Asked = {
  readonly batch: Batch
  readonly by: Bringer
  readonly fresh: readonly Ready[]
  readonly rescued: boolean
}

/** What a save asks for beyond its own entries (W7–W10, K): `barred` by rights, or it `needs` what is not known yet. */
export type Bar = { readonly barred: string } | { readonly needs: string }
