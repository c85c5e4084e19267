import type { DeviceLedger, KnownDevice, WriterNumbers } from './accounts.ts'
import { deviceById, putDevice } from './device-rows.ts'
import type { Handed, Sql } from './door.ts'
import { numbersFor, putNumbers } from './number-rows.ts'

export function deviceLedger({ door }: Handed): DeviceLedger {
  const known = async (sql: Sql, replica: string, writers: readonly string[]): Promise<KnownDevice> => {
    const all = await numbersFor(sql, door.words.list, replica, writers)
    return { device: await deviceById(sql, replica), numbers: new Map(all.map(n => [n.writer, n])) }
  }
  return {
    known: (replica, writers) => door.read(sql => known(sql, replica, writers)),
    note: async (replica, writers, next) => {
      const before = await door.read(sql => known(sql, replica, writers))
      if (changesOf(before, next(before)).nothing) return
      await door.write(async sql => {
        const now = await known(sql, replica, writers)
        await write(sql, changesOf(now, next(now)))
      })
    },
  }
}

type Changes = {
  readonly device: KnownDevice['device']
  readonly numbers: readonly WriterNumbers[]
  readonly nothing: boolean
}

function changesOf(before: KnownDevice, after: KnownDevice): Changes {
  const device = same(before.device, after.device) ? undefined : after.device
  const numbers = [...after.numbers.values()].filter(n => !same(n, before.numbers.get(n.writer)))
  return { device, numbers, nothing: !device && numbers.length === 0 }
}

async function write(sql: Sql, { device, numbers }: Changes): Promise<void> {
  if (device) await putDevice(sql, device)
  for (const each of numbers) await putNumbers(sql, each)
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
