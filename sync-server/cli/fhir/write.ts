import type { Item, Kinds } from '../../../src/domain/log/index.ts'
import { notOver } from '../../../src/domain/fhir/index.ts'
import type { Zone } from '../../../src/domain/fhir/index.ts'
import { loadGrowthReference } from '../../../src/domain/reference/index.ts'
import { version } from '../../version.ts'
import type { Bar } from '../progress.ts'
import { Refusal } from '../refusal.ts'
import { draftsOf } from './drafts.ts'
import type { Drafted } from './drafts.ts'
import { hashOf } from './journal.ts'
import type { Done, Journal } from './journal.ts'
import { noteOf } from './note.ts'
import type { Note } from './note.ts'
import type { OutFolder } from './out-folder.ts'
import { sheets } from './sheets.ts'
import type { Sheets } from './sheets.ts'
import type { LogSource } from './source.ts'
import { survey } from './survey.ts'
import type { Period, Survey } from './survey.ts'

type Ask = {
  readonly period: Period
  readonly kinds: Kinds
  readonly zone: Zone | undefined
  /** An instant: of a posyandu day that is not over nothing is written. */
  readonly now: string
  readonly bar: Bar
}

/**
 * Every visit of the period into the folder, person after person; gives the summary. Nothing is kept before all is written
 * and the audit knows. Whoever was done by a run that was cut off, and of whom nothing is new since, is not drafted again.
 */
export async function writeDrafts(source: LogSource, out: OutFolder, ask: Ask): Promise<string> {
  const { period, kinds, zone, now, bar } = ask
  const reference = await loadGrowthReference()
  const found = await survey(source, period, { kinds, reference, zone, now })
  const purpose = hashOf(JSON.stringify([version, period, zone, source.place, found.worldMark]))
  const journal = await out.journal(purpose)
  const beside = sheets()
  const files = new Set<string>()
  let done = 0
  for (const id of found.subjects) {
    const { notes } =
      (await before(source, out, journal, id)) ?? (await drafted({ source, out, journal, found, ...ask }, id))
    for (const note of notes) {
      beside.add(note)
      if (note.file) files.add(note.file.name)
    }
    bar.at(++done, found.subjects.length)
  }
  bar.end()
  const [bundles, heldVisits] = [beside.bundles(), beside.heldVisits()]
  if (bundles + heldVisits === 0)
    throw new Refusal(`Tidak ada kunjungan dari ${period.from} sampai ${period.to}. Tidak ada yang ditulis.`)
  const lines = words(period, source.place?.name, beside)
  for (const [name, text] of Object.entries({ ...beside.files(), 'ringkasan.txt': lines }))
    files.add((await out.write(name, text)).name)
  await source.declare(bundles)
  await out.keep(files)
  return lines
}

/** What an earlier run did with her, if it would come to the same today. */
async function before(
  source: LogSource,
  out: OutFolder,
  journal: Journal,
  id: string,
): Promise<Done | undefined> {
  const known = journal.done.get(id)
  if (!known || known.mark !== markOf(await Promise.all(known.read.map(source.about)))) return undefined
  if (known.notes.some(n => n.why === notOver)) return undefined
  for (const { file } of known.notes) if (file && !(await out.holds(file))) return undefined
  return known
}

type Work = Pick<Ask, 'period' | 'kinds'> & {
  readonly source: LogSource
  readonly out: OutFolder
  readonly journal: Journal
  readonly found: Survey
}

async function drafted({ source, out, journal, found, period, kinds }: Work, id: string): Promise<Done> {
  const read = new Map<string, readonly Item[]>()
  const about = async (subject: string): Promise<readonly Item[]> => {
    const items = await source.about(subject)
    read.set(subject, items)
    return items
  }
  const notes: Note[] = []
  for (const one of await draftsOf({ ...found, source: { about }, kinds }, id, period))
    if (source.place?.areas.has(one.visit.posyandu) ?? true)
      notes.push(noteOf(one, await writeBundle(out, one)))
  const done: Done = { id, read: [...read.keys()], mark: markOf([...read.values()]), notes }
  await journal.add(done)
  return done
}

/** Another entry is another mark. */
const markOf = (read: readonly (readonly Item[])[]): string =>
  hashOf(read.flatMap(items => items.map(i => i.entry.id)).join(' '))

async function writeBundle(
  out: OutFolder,
  { bundle, visit, frame, faults }: Drafted,
): Promise<Note['file'] | undefined> {
  if (!bundle || !frame || faults.length > 0) return undefined
  const uuid = frame.encounter.reference.slice('urn:uuid:'.length)
  return out.write(`${visit.on}-${uuid}.json`, `${JSON.stringify(bundle, undefined, 1)}\n`)
}

const words = ({ from, to }: Period, place: string | undefined, { bundles, heldVisits }: Sheets): string =>
  [
    `Draf SATUSEHAT, kunjungan ${from} sampai ${to}${place === undefined ? '' : `, ${place}`}`,
    `${bundles()} bundel (berkas .json), satu untuk tiap kunjungan.`,
    `${heldVisits()} kunjungan tidak dikirim: alasannya di ditahan-kunjungan.csv.`,
    'Isian yang tidak dikirim, dan alasannya: ditahan-kode.csv.',
    'ID yang masih harus diisi puskesmas, dan data warga yang kurang: perlu-id.csv.',
    'Folder ini berisi data kesehatan dan NIK: simpan di komputer puskesmas, hapus setelah dipakai.',
    '',
  ].join('\n')
