import { instrumentById } from '../instruments/index.ts'
import { ageGroups } from '../life-stage.ts'
import type { Sex } from '../life-stage.ts'
import type { Item } from '../log/item.ts'
import type { Kinds } from '../log/kinds.ts'
import { fold } from '../log/fold.ts'
import type { Group, View } from '../log/fold.ts'
import { recordById } from '../log/read.ts'
import { addDays, isIsoDate } from '../measures/age.ts'
import type { Weighing } from '../measures/weight-gain/index.ts'
import { withEdition } from '../policy/index.ts'
import type { GrowthReference } from '../reference/reference.ts'
import { episodesOf } from '../records/episode.ts'
import type { Episode } from '../records/episode-state.ts'
import { diedOn } from '../records/died-on.ts'
import { countedHistory } from '../records/history.ts'
import type { Screening } from '../records/history.ts'
import { orang } from '../records/orang.ts'
import { read } from '../records/read-body.ts'
import { subjectOf } from '../records/subject-of.ts'
import { weighingsOf } from '../records/weighings.ts'
import type { Attended } from './attended.ts'
import { grouped } from './grouped.ts'
import { once } from './once.ts'
import type { PolicyAt } from './places.ts'
import { readingOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { staysOf, stayOn } from './stays.ts'
import type { Stay } from './stays.ts'

/** One person as her log has her: her own entries, and the posyandu days on which she was ticked. */
export type Logged = {
  readonly id: string
  readonly items: readonly Item[]
  /** The "same person" group, when she has one. */
  readonly group?: Group | undefined
  readonly attended?: readonly Attended[] | undefined
}

/** What is the same for everybody. Without WHO's figures growth is "belum dinilai". */
export type World = {
  readonly kinds: Kinds
  readonly policyAt: PolicyAt
  readonly reference?: GrowthReference | undefined
}

/** One person's folded view, read for counting: what needs work is done when it is first asked for, and once. */
export type Person = {
  readonly id: string
  readonly view: View
  readonly birth?: string | undefined
  readonly sex?: Sex | undefined
  readonly died?: string | undefined
  readonly stays: readonly Stay[]
  /** Her first day in the register; of whom was registered only after her death, the day of the death. */
  readonly since: string
  readonly attended: readonly Attended[]
  /** By month, newest first. */
  readonly screenings: (month: string) => readonly Screening[]
  readonly episodes: () => readonly Episode[]
  readonly weighings: () => readonly Weighing[]
  readonly reading: (screening: Screening) => Reading | undefined
  readonly policyOn: (day: string) => ReturnType<PolicyAt>
}

/** Undefined: only facts have arrived, nobody registered her. */
export function personFrom(
  { id, items, group, attended: ticked = [] }: Logged,
  world: World,
): Person | undefined {
  const view = fold(items, world.kinds, group)
  const record = recordById(view, orang.kind, id)
  if (!record) return undefined
  const b = read(orang, record)
  const stays = staysOf(record)
  const died = diedOn(view)
  const history = countedHistory(view)
  const attended = ticked.filter(a => isAtHome(a, stays))
  const byMonth = once(() => grouped(history, s => s.happenedOn.slice(0, 7)))
  const known = new Map<string, Reading | undefined>()
  const policyOn = (day: string) => world.policyAt(stayOn(stays, day)?.posyandu, day)
  const written = [...record.items.map(i => i.entry.happenedOn), ...attended.map(a => a.day)]
  const seen = [...written, ...history.map(s => s.happenedOn)].filter(isIsoDate)
  return {
    id,
    view,
    birth: b.tanggal_lahir,
    sex: b.jk,
    died,
    stays,
    since: sinceOf(b.status === 'meninggal' && died ? [...seen, died] : seen, b.tanggal_lahir),
    attended,
    screenings: month => byMonth().get(month) ?? [],
    episodes: once(() => episodesOf(view)),
    weighings: once(() => weighingsOf(view)),
    policyOn,
    reading: screening => {
      if (known.has(screening.record)) return known.get(screening.record)
      const i = instrumentById(screening.instrument)
      const who = i && subjectOf(view, id, screening.happenedOn, i.id)
      const { policy } = withEdition(policyOn(screening.happenedOn), screening.edisi)
      const made = who && readingOf(i, screening, { who, policy, reference: world.reference })
      known.set(screening.record, made)
      return made
    },
  }
}

/**
 * A tick at another posyandu stands in that one's day, which a kader's phone does not have: only the card that was filled
 * there comes home. Both are counted by what both have.
 */
const isAtHome = ({ day, posyandu }: Attended, stays: readonly Stay[]): boolean =>
  posyandu === undefined || posyandu === stayOn(stays, day)?.posyandu

/**
 * Nobody is sasaran before birth; a newborn that was registered some days later, or who died as one, was one from birth on.
 * Whoever is written down only after her death was known on the day of it at the latest: no later month could tell of her.
 */
function sinceOf(seen: readonly string[], birth: string | undefined): string {
  const first = seen.toSorted()[0] ?? birth ?? ''
  if (birth === undefined) return first
  return first < addDays(birth, ageGroups.neonatusUntilDay) ? birth : first
}
