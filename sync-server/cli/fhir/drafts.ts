import { draftOf, faultsOf, patientRow, placeRows, visitsOf } from '../../../src/domain/fhir/index.ts'
import type { Draft, Fault, IdRow, World } from '../../../src/domain/fhir/index.ts'
import { fold } from '../../../src/domain/log/index.ts'
import type { Group, Kinds, View } from '../../../src/domain/log/index.ts'
import { recordById } from '../../../src/domain/log/read.ts'
import { orang, read } from '../../../src/domain/records/index.ts'
import type { LogSource } from './source.ts'
import type { Period } from './survey.ts'

/** One visit of one person; a bundle that our own rules refuse is never given away. */
export type Drafted = Draft & {
  readonly person: string
  readonly name: string
  readonly place: string
  readonly faults: readonly Fault[]
  readonly rows: readonly IdRow[]
}

type Frame = {
  readonly source: Pick<LogSource, 'about'>
  readonly world: World
  readonly groups: ReadonlyMap<string, Group>
  readonly kinds: Kinds
}

export async function draftsOf(frame: Frame, id: string, period: Period): Promise<Drafted[]> {
  const { world } = frame
  const view = await viewOf(frame, id)
  const record = recordById(view, orang.kind, id)
  if (!record) return []
  const visits = visitsOf(view, world, period)
  const { nama, ibu } = read(orang, record)
  const mother = visits.length > 0 && ibu !== undefined ? await viewOf(frame, ibu) : undefined
  return visits.map(visit => {
    const draft = draftOf(world, { view, id }, visit)
    const rows = draft.frame
      ? [patientRow(world, view, id, mother, visit.on), ...placeRows(world, draft)]
      : []
    const faults = draft.bundle ? faultsOf(draft.bundle) : []
    const place = world.tree.byId.get(visit.posyandu)?.nama ?? ''
    return { ...draft, person: id, name: nama ?? '', place, faults, rows }
  })
}

async function viewOf({ source, groups, kinds }: Frame, id: string): Promise<View> {
  const group = groups.get(id)
  const members = group ? [...group.members] : [id]
  const items = await Promise.all(members.map(m => source.about(m)))
  return fold(items.flat(), kinds, group)
}
