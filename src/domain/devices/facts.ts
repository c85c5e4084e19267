import * as z from 'zod/mini'
import { deviceSaid, roles } from '../log/index.ts'

/** What the server tells of one device to those who answer for it: ids, counts, days, and the name of its owner. */
export const deviceFacts = z.object({
  replica: z.string(),
  account: z.string(),
  /** Of the owner. */
  name: z.string(),
  role: z.enum(roles),
  areas: z.array(z.string()),
  disabled: z.boolean(),
  /** As its owner called it when it was registered. */
  device: z.string(),
  /** ISO moments by the server's clock. `firstContact`: since it is registered; an older app never says. */
  created: z.string(),
  firstContact: z.nullable(z.string()),
  lastContact: z.string(),
  revoked: z.nullable(z.string()),
  app: z.string(),
  ...z.pick(deviceSaid, { schema: true, clock: true, storage: true }).shape,
  /** Saves by state (RULES.md D5), as it last said, and since when some are not answered. */
  pending: z.int(),
  waiting: z.int(),
  rejected: z.int(),
  waitsSince: z.nullable(z.string()),
  /** Entries: made as it says, come by whichever way, and those that are on no phone and not here (D8). */
  made: z.int(),
  received: z.int(),
  lost: z.object({ count: z.int(), numbers: z.array(z.int()), since: z.nullable(z.string()) }),
})
export type DeviceFacts = z.infer<typeof deviceFacts>

/** `heardFrom`: the present history began then; before it nobody could be heard (D9). */
export const deviceList = z.object({ heardFrom: z.string(), devices: z.array(deviceFacts) })
export type DeviceList = z.infer<typeof deviceList>
