import { worldKinds, worldOf } from '../../../src/domain/fhir/index.ts'
import type { World, Zone } from '../../../src/domain/fhir/index.ts'
import { contentHash } from '../../../src/domain/instrument/content-hash.ts'
import { fold, groupsOf } from '../../../src/domain/log/index.ts'
import type { Group, Item, Kinds } from '../../../src/domain/log/index.ts'
import {
  activeLinks,
  instrumentIdOf,
  kehadiran,
  layanan,
  samaOrang,
} from '../../../src/domain/records/index.ts'
import type { GrowthReference } from '../../../src/domain/reference/index.ts'
import type { LogSource } from './source.ts'

export type Period = { readonly from: string; readonly to: string }
type Given = {
  readonly kinds: Kinds
  readonly reference: GrowthReference
  readonly zone: Zone | undefined
  readonly now: string
}

/** What one walk through the log says: the places and days, who is the same person, and who may have a visit in the period. */
export type Survey = {
  readonly world: World
  readonly groups: ReadonlyMap<string, Group>
  readonly subjects: readonly string[]
  /** Of the entries that every visit is read with. */
  readonly worldMark: string
}

export async function survey(source: LogSource, period: Period, given: Given): Promise<Survey> {
  const common: Item[] = []
  const links: Item[] = []
  const subjects = new Set<string>()
  const byDay = new Map<string, Set<string>>()
  // Also who was only ticked: a guest is at home in another feed, but the visit was made here.
  const noteOn = (day: string, person: unknown): void => {
    if (typeof person === 'string') byDay.set(day, (byDay.get(day) ?? new Set()).add(person))
  }
  await source.each(item => {
    const { entry } = item
    if (worldKinds.has(entry.kind)) common.push(item)
    if (entry.kind === samaOrang.kind) links.push(item)
    if (entry.kind === kehadiran.kind) noteOn(entry.about, entry.body['orang'])
    if (instrumentIdOf(entry.kind) === undefined && entry.kind !== layanan.kind) return
    if (isIn(period, entry.happenedOn) || isIn(period, entry.body['tanggal'])) subjects.add(entry.about)
    const { hari } = entry.body
    if (typeof hari === 'string') noteOn(hari, entry.about)
  })
  const world = worldOf(common, given)
  // A day that was opened under a wrong date counts on another one.
  for (const [day, people] of byDay)
    if (isIn(period, world.session(day)?.on)) for (const id of people) subjects.add(id)
  const groups = groupsOf(activeLinks(fold(links, given.kinds)))
  const own = [...subjects].map(id => groups.get(id)?.id ?? id)
  const worldMark = contentHash(
    common
      .map(i => i.entry.id)
      .toSorted()
      .join(' '),
  )
  return { world, groups, subjects: [...new Set(own)].toSorted(), worldMark }
}

const isIn = ({ from, to }: Period, day: unknown): boolean =>
  typeof day === 'string' && day >= from && day <= to
