import { attendance } from '../../src/domain/indicators/index.ts'
import type { Attended, DayCard } from '../../src/domain/indicators/index.ts'
import type { DayRow } from './figure-store.ts'
import type { Pointing } from './pointing.ts'
import { reached } from './pointing.ts'

/** Who of these came when, by the days that ticked them and the days on which those count. */
export async function attendedBy(
  pointing: Pointing,
  persons: readonly string[],
): Promise<ReadonlyMap<string, readonly Attended[]>> {
  const ticks = await pointing.to(persons, 'hadir')
  const known = new Map<string, DayRow>()
  await reached(
    ticks.map(t => t.source),
    async ids => {
      const days = await pointing.days(ids)
      for (const day of days) known.set(day.id, day)
      return days.flatMap(d => d.ganti ?? [])
    },
  )
  const present = new Map<string, string[]>()
  for (const { source, target } of ticks) {
    const held = present.get(source)
    if (held) held.push(target)
    else present.set(source, [target])
  }
  return attendance([...known.values()].map(d => cardOf(d, present.get(d.id) ?? [])))
}

const cardOf = ({ id, tanggal, posyandu, ganti }: DayRow, hadir: readonly string[]): DayCard => ({
  id,
  ...(posyandu === undefined ? {} : { posyandu }),
  hari: { tanggal, hadir, ...(ganti === undefined ? {} : { gantiHari: ganti }) },
})
