import * as z from 'zod/mini'
import { daySchema, idSchema, isEntry } from '../log/index.ts'
import type { Entry } from '../log/index.ts'

/** A usual day has some hundred entries; what is beyond this was not made by this app. */
export const maxEntries = 4000

const packetSchema = z.object({
  /** The posyandu day, when it is, and where: which phones may open it. */
  day: idSchema,
  on: daySchema,
  posyandu: idSchema,
  /** Whose phone shows it; each entry says for itself who wrote it. */
  from: z.object({ account: idSchema, replica: idSchema, name: z.string().check(z.maxLength(100)) }),
  /** What the clock of that phone said. */
  made: z.string().check(z.maxLength(40)),
  entries: z.array(z.unknown()).check(z.maxLength(maxEntries)),
})

/** The queue of a day as it goes from one phone to another (RULES.md Y1). */
export type Packet = Omit<z.infer<typeof packetSchema>, 'entries'> & { readonly entries: readonly Entry[] }

/** Checked at the door: an entry that is none is left out, a packet that is none is undefined. */
export function readPacket(raw: unknown): Packet | undefined {
  const parsed = packetSchema.safeParse(raw)
  if (!parsed.success) return undefined
  return { ...parsed.data, entries: parsed.data.entries.filter(isEntry) }
}
