import { recordById } from '../log/read.ts'
import type { RecordView, View } from '../log/fold.ts'
import { countedHistory, countedOf, layanan, read } from '../records/index.ts'
import type { Screening } from '../records/index.ts'
import type { Session, World } from './world.ts'

/** A person as her view tells her. */
export type Person = { readonly view: View; readonly id: string }

export type Place = 'posyandu' | 'pustu' | 'rumah' | 'lain'

/** One person at one place on one day: what becomes one Encounter. */
export type Visit = {
  readonly key: string
  /** Under whom it was filed first: stays what it was when two people turn out to be one. */
  readonly subject: string
  readonly on: string
  readonly posyandu: string
  readonly place: Place
  readonly session?: Session | undefined
  /** From a list that was taken in: who measured, where and when of the day nobody here knows. */
  readonly imported?: true
  readonly screenings: readonly Screening[]
  /** What was given here on that day; what was copied from the KIA book happened elsewhere. */
  readonly services: readonly RecordView[]
  /** Who wrote it down first. */
  readonly by: string
}

type Period = { readonly from: string; readonly to: string }
type Found = Omit<Visit, 'screenings' | 'services'> & {
  readonly screening?: Screening
  readonly service?: RecordView
}

/** The visits of a person in a period, both days included, in the order of their days. */
export function visitsOf(view: View, world: World, { from, to }: Period): Visit[] {
  const found = [
    ...countedHistory(view)
      .toReversed()
      .map(s => ofScreening(view, world, s)),
    ...countedOf(view, layanan.kind).flatMap(r => ofService(world, r)),
  ].filter(f => f.on >= from && f.on <= to)
  const groups = [...Map.groupBy(found, f => f.key).values()]
  return groups.flatMap(visitOf).toSorted((a, b) => (`${a.on} ${a.key}` < `${b.on} ${b.key}` ? -1 : 1))
}

function visitOf(found: readonly Found[]): Visit[] {
  const first = found.find(f => f.screening) ?? found[0]
  if (!first) return []
  const { screening: _, service: __, ...visit } = first
  const screenings = found.flatMap(f => f.screening ?? [])
  return [{ ...visit, screenings, services: found.flatMap(f => f.service ?? []) }]
}

const places: readonly Place[] = ['posyandu', 'pustu', 'rumah', 'lain']

function ofScreening(view: View, world: World, screening: Screening): Found {
  const entry = recordById(view, screening.kind, screening.record)?.items[0]?.entry
  const subject = entry?.about ?? ''
  const session = screening.hari === undefined ? undefined : world.session(screening.hari)
  const place = places.find(p => p === screening.lokasi) ?? 'posyandu'
  const posyandu = session?.posyandu ?? entry?.posyandu ?? ''
  const visit = at({ session, place, posyandu, on: screening.happenedOn })
  return {
    ...visit,
    ...(screening.impor === undefined ? {} : { key: `impor ${visit.key}`, imported: true }),
    by: screening.by,
    subject,
    screening,
  }
}

function ofService(world: World, record: RecordView): Found[] {
  const b = read(layanan, record)
  if (b.sumber !== 'diberikan') return []
  const session = b.hari === undefined ? undefined : world.session(b.hari)
  const posyandu = session?.posyandu ?? record.items[0]?.entry.posyandu ?? ''
  const found = at({ session, place: 'posyandu', posyandu, on: b.tanggal ?? record.happenedOn })
  const entry = record.items[0]?.entry
  return [{ ...found, by: entry?.by ?? '', subject: entry?.about ?? '', service: record }]
}

type At = {
  readonly session: Session | undefined
  readonly place: Place
  readonly posyandu: string
  readonly on: string
}

/** A day that was opened under a wrong date counts on the right one; a card of it that was filled in at home is another visit. */
function at({ session, place, posyandu, on }: At): Omit<Found, 'by' | 'subject'> {
  const elsewhere = place === 'posyandu' ? '' : ` ${place}`
  const key = session ? `hari ${session.id}${elsewhere}` : `${on} ${posyandu} ${place}`
  return { key, on: session?.on ?? on, posyandu, place, session }
}
