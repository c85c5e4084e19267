import * as z from 'zod/mini'
import { _default as withDefault } from 'zod/mini'
import type { Told } from '../instrument/tell.ts'

const referral = z.looseObject({
  rules: withDefault(z.array(z.string()), []),
  to: z.string(),
  units: withDefault(z.array(z.string()), []),
  urgency: z.string(),
  deadlineDays: z.number(),
})

/** What was said on that day. A newer app may have said more: that is kept in the log and not read here. */
export const toldSchema = z.looseObject({
  hasil: withDefault(z.array(z.string()), []),
  rujuk: withDefault(z.array(referral), []),
  konsul: withDefault(z.array(referral), []),
  edukasi: withDefault(z.array(z.string()), []),
  rules: withDefault(z.string(), ''),
  policy: z.optional(z.string()),
})

export function toldOf(value: unknown): Told | undefined {
  const parsed = toldSchema.safeParse(value)
  // The codes are those of the app that wrote them; whoever shows one that it does not know shows the code.
  return parsed.success ? (parsed.data as Told) : undefined
}
