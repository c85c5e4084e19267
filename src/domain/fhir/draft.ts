import { instruments } from '../instruments/index.ts'
import { recordById } from '../log/read.ts'
import { orang, read } from '../records/index.ts'
import type { Screening } from '../records/index.ts'
import { cardOf } from './card.ts'
import { diedOn } from './death.ts'
import { encounterOf } from './encounter.ts'
import { episodeOf } from './episode.ts'
import { frameOf } from './frame-of.ts'
import type { Frame } from './frame.ts'
import { questionnairesOf } from './questionnaire.ts'
import { firstOfEach, repeated } from './repeated.ts'
import { servicesOf } from './services.ts'
import { together } from './types.ts'
import type { Bundle, Withheld } from './types.ts'
import type { Person, Visit } from './visits.ts'
import type { World } from './world.ts'

export type Draft = {
  readonly visit: Visit
  /** Absent where the whole visit is withheld; `why` says it in a sentence. */
  readonly bundle?: Bundle
  readonly frame?: Frame
  readonly why?: string
  readonly withheld: readonly Withheld[]
}

/** One visit as a transaction bundle, or why it cannot be one. */
export function draftOf(world: World, person: Person, visit: Visit): Draft {
  const beyond = outsideLife(person, visit)
  if (beyond !== undefined) return { visit, why: beyond, withheld: [] }
  const frame = frameOf(world, person.id, visit)
  if ('why' in frame) return { visit, why: frame.why, withheld: [] }
  const cards = inOrder(visit.screenings).map(s => cardOf(world, frame, person, visit, s))
  const items = cards.flatMap(c => c.items)
  const made = together([...cards, servicesOf(world, frame, person, visit)])
  const all = [...made.entries, ...questionnairesOf(frame, items)]
  const clinical = firstOfEach(all)
  const withheld = [...made.withheld, ...repeated(all, clinical)]
  if (clinical.length === 0) return { visit, why: 'Tidak ada isian yang bisa dikirim.', withheld }
  const episode = episodeOf(frame, person.view, visit.on, world.zone(visit.posyandu))
  const encounter = encounterOf(frame, episode?.fullUrl)
  const entry = [...(episode ? [episode] : []), encounter, ...clinical]
  return { visit, frame, withheld, bundle: { resourceType: 'Bundle', type: 'transaction', entry } }
}

/** A slip in one of two days; a card that was filled in after a death is filed under the wrong person. */
function outsideLife({ view, id }: Person, { on }: Visit): string | undefined {
  const born = read(orang, recordById(view, orang.kind, id)).tanggal_lahir
  if (born !== undefined && born > on) return 'Tanggal lahirnya sesudah kunjungan ini.'
  const died = diedOn(view)
  return died !== undefined && died < on
    ? 'Kunjungan ini sesudah tanggal meninggal yang tercatat.'
    : undefined
}

/** The card of the life stage before the yearly ones: where two measured the same, it is the first that is sent. */
const inOrder = (list: readonly Screening[]): Screening[] => {
  const place = (s: Screening) => instruments.findIndex(i => i.id === s.instrument)
  return list.toSorted((a, b) => place(a) - place(b))
}
