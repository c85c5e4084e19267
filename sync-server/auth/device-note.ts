import {
  arrived,
  heard,
  lostCount,
  noNumbers,
  rangesOf,
  settledNumbers,
} from '../../src/domain/devices/index.ts'
import type { DeviceSaid } from '../../src/domain/log/index.ts'
import type { Device, KnownDevice, WriterNumbers } from './accounts.ts'

/** Numbers of one replica that came with a message, and whose entries they are. */
export type Came = { readonly writer: string; readonly account: string; readonly numbers: readonly number[] }

/** One message of a device, after its saves were judged. */
export type Note = {
  readonly account: string
  readonly replica: string
  /** The server's own epoch and time. */
  readonly epoch: string
  readonly at: string
  readonly said: DeviceSaid | undefined
  readonly came: readonly Came[]
}

/** A phone that asks every minute is written down every quarter of an hour. */
const contactEvery = 15 * 60_000
/** A phone becomes another writer when it was cloned or its database was damaged; more than this is made up. */
const maxWriters = 16

/** What is known after this message (RULES.md D7–D9). */
export function noted(known: KnownDevice, note: Note): KnownDevice {
  const numbers = new Map(known.numbers)
  const rowOf = (writer: string, account: string): WriterNumbers | undefined =>
    numbers.get(writer) ?? (isRoomFor(account, numbers) ? fresh(writer, account, note) : undefined)
  for (const { writer, account, numbers: some } of note.came) {
    const row = rowOf(writer, account)
    // Whose numbers these are stands fast from the first one on: nobody fills another's gap by writing as him.
    if (row?.account === account)
      numbers.set(writer, since({ ...row, ...arrived(row, rangesOf(some)) }, note.at))
  }
  const { said } = note
  for (const { replica: writer, made, unsent } of said?.writers ?? []) {
    const row = rowOf(writer, note.account)
    if (row?.account !== note.account) continue
    const now = { ...row, ...heard(row, { made, unsent, epoch: said?.epoch }, note.epoch) }
    numbers.set(writer, since({ ...now, device: row.device || note.replica }, note.at))
  }
  return { device: known.device && spoken(known.device, note), numbers }
}

const isRoomFor = (account: string, numbers: KnownDevice['numbers']): boolean =>
  [...numbers.values()].filter(n => n.account === account).length < maxWriters

const fresh = (writer: string, account: string, note: Note): WriterNumbers => ({
  ...noNumbers,
  writer,
  account,
  device: account === note.account ? note.replica : '',
  lostSince: undefined,
})

const since = (row: WriterNumbers, at: string): WriterNumbers => ({
  ...row,
  lostSince: lostCount(row) > 0 ? (row.lostSince ?? at) : undefined,
})

/** Somebody has looked after what never came: it is not counted as missing any more. */
export const settled = ({ device, numbers }: KnownDevice): KnownDevice => ({
  device,
  numbers: new Map(
    [...numbers].map(([writer, n]) => [writer, { ...n, ...settledNumbers(n), lostSince: undefined }]),
  ),
})

function spoken(device: Device, { replica, said, came, at }: Note): Device {
  if (!said) return device
  const left = said.pending ?? device.left
  const made = said.writers?.find(w => w.replica === replica)?.made ?? 0
  const brought = came.find(c => c.writer === replica)?.numbers ?? []
  const now: Device = {
    ...device,
    firstContact: device.firstContact ?? at,
    localSeq: Math.max(device.localSeq, made, ...brought),
    left,
    waitsSince: left > 0 ? (device.waitsSince ?? at) : undefined,
    waiting: said.waiting ?? device.waiting,
    rejected: said.rejected ?? device.rejected,
    app: said.app ?? device.app,
    told: {
      schema: said.schema ?? device.told.schema,
      clock: said.clock ?? device.told.clock,
      storage: said.storage ?? device.told.storage,
    },
  }
  const quiet = Date.parse(device.lastSeen) + contactEvery > Date.parse(at)
  return quiet && JSON.stringify(now) === JSON.stringify(device) ? device : { ...now, lastSeen: at }
}
