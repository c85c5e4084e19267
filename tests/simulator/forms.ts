import { StorageFull } from '../../src/db/faults.ts'
import type { Entry, RecordView, View } from '../../src/domain/log/index.ts'
import { openRecord } from '../../src/domain/records/index.ts'
import type { Opened, Pen } from '../../src/domain/records/index.ts'
import { orang } from '../../src/domain/records/orang.ts'
import { open, saveOn } from './phone.ts'
import { noteLink } from './world.ts'
import type { Phone, World, Written } from './world.ts'
import type { EntryDraft } from '../../src/domain/records/index.ts'
import { idFromBytes } from '../../src/domain/log/index.ts'
import { Killed } from './phone.ts'

/** A form that stands open: what was on the screen then, and nothing newer. */
export type Form = {
  readonly subject: string
  readonly person: Opened
  readonly screen: ReadonlySet<string>
  readonly draftId: string
}

export const screenOf = (view: View): Set<string> =>
  new Set(
    view.records.flatMap(r =>
      Object.entries(r.fields).flatMap(([field, { values }]) =>
        values.flatMap(v => v.ids.map(id => `${field} ${id}`)),
      ),
    ),
  )

export async function openPerson(w: World, phone: Phone, subject: string): Promise<Form | undefined> {
  const { view } = await open(phone, subject)
  const record = view.records.find(r => r.kind === orang.kind && r.id === r.about)
  if (!record || (await isVisitor(phone, record))) return undefined
  const draftId = idFromBytes(w.chance.bytes(16))
  return { subject, person: openRecord(record), screen: screenOf(view), draftId }
}

/** As on the screen of a person: who came by hand and is at home elsewhere is not edited here. */
async function isVisitor(phone: Phone, record: RecordView): Promise<boolean> {
  const { feeds } = (await phone.log.store.meta()).place
  const home = openRecord(record).shown['posyandu']
  const isCarried = record.items.some(i => i.state === 'carried')
  return isCarried && typeof home === 'string' && !feeds.includes(home)
}

const days = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-12-01']

/** Who answers for a desa works at one of its posyandu, or at the puskesmas's. */
function servedAt(w: World, phone: Phone): string {
  const below = w.places.filter(id => isBelow(w, id, phone.posyandu))
  return w.chance.pick(below) ?? phone.posyandu
}

function isBelow(w: World, area: string, top: string): boolean {
  const up = w.tree.get(area)
  return area === top || (up !== undefined && isBelow(w, up, top))
}

export const penOf = (w: World, phone: Phone): Pen => ({
  newId: () => idFromBytes(w.chance.bytes(16)),
  happenedOn: w.chance.pick(days) ?? '2026-11-25',
  posyandu: servedAt(w, phone),
  by: phone.member.account,
})

export type Saving = {
  readonly screen?: ReadonlySet<string>
  readonly poison?: boolean
  readonly draftId?: string
}

/** One press of Simpan. When it resolves, the promise of the product begins. */
export async function press(
  w: World,
  phone: Phone,
  drafts: readonly EntryDraft[],
  { screen = new Set(), poison = false, draftId }: Saving = {},
): Promise<void> {
  if (drafts.length === 0) return
  try {
    const { entries } = await saveOn(phone, drafts, draftId)
    note(w, phone, entries, { screen, poison })
    await readOwnWrites(
      w,
      phone,
      drafts,
      entries.map(e => e.id),
    )
  } catch (error) {
    if (error instanceof StorageFull) return
    if (!(error instanceof Killed)) throw error
    await phone.start()
    for (const entries of unknownSaves(w, phone)) note(w, phone, entries, { screen, poison })
  }
}

function note(
  w: World,
  phone: Phone,
  entries: readonly Entry[],
  how: Pick<Written, 'screen' | 'poison'>,
): void {
  w.operations += 1
  w.story(`  ${phone.name} saves ${entries.map(e => `${e.kind} ${e.id} about ${e.about}`).join(', ')}`)
  for (const entry of entries) {
    w.written.set(entry.id, { entry, ...how })
    noteLink(w, entry)
    w.owed.add(entry.id)
  }
}

/** Who dies right after a commit has saved, though nobody was told. */
const unknownSaves = (w: World, { disk }: Phone): readonly (readonly Entry[])[] =>
  [...disk.saves.values()]
    .filter(row => !row.rescued && row.ids.every(id => !w.written.has(id)))
    .map(row => row.value as readonly Entry[]) // plain codec

/** I8: what was just saved is in the view, whatever else is on the way. */
async function readOwnWrites(
  w: World,
  phone: Phone,
  drafts: readonly EntryDraft[],
  ids: readonly string[],
): Promise<void> {
  const shown = new Set<string>()
  for (const about of new Set(drafts.map(d => d.about)))
    for (const r of (await open(phone, about)).view.records) for (const i of r.items) shown.add(i.entry.id)
  const missing = ids.filter(id => !shown.has(id))
  const gone = [...phone.disk.subjects.values()].some(r => r.gone && drafts.some(d => d.about === r.id))
  if (missing.length > 0 && !gone)
    w.violations.push({ check: 'I8', detail: `${phone.name} does not show what it saved` })
}
