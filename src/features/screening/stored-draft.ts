import * as z from 'zod/mini'
import type { Opened } from '../../domain/records/index.ts'
import type { TypedValues } from './typed.ts'

const opened = z.object({
  kind: z.string(),
  about: z.string(),
  record: z.string(),
  shown: z.record(z.string(), z.unknown()),
  replaces: z.record(z.string(), z.array(z.string())),
})

const typed = z.union([z.string(), z.boolean(), z.array(z.string())])

const draft = z.object({
  values: z.record(z.string(), typed),
  opened: z.optional(opened),
  referral: z.optional(opened),
  consult: z.optional(opened),
  called: z._default(z.array(z.string()), []),
  alasan: z.optional(z.string()),
})

/** Everything that stood on the screen, with the records as they were when the form was opened. */
export type ScreeningDraft = {
  readonly values: TypedValues
  readonly opened?: Opened | undefined
  readonly referral?: Opened | undefined
  readonly consult?: Opened | undefined
  /** Emergencies for which help was called already. */
  readonly called: readonly string[]
  readonly alasan?: string | undefined
}

export function draftFrom(stored: unknown): ScreeningDraft | undefined {
  const parsed = draft.safeParse(stored)
  return parsed.success ? parsed.data : undefined
}

/** Plain JSON without the unanswered. */
export const draftToStore = (d: ScreeningDraft): ScreeningDraft => ({
  ...d,
  values: Object.fromEntries(Object.entries(d.values).filter(([, v]) => v !== undefined && v !== '')),
})
