import type { Kinds } from '../../../src/domain/log/index.ts'
import type { Zone } from '../../../src/domain/fhir/index.ts'
import { loadGrowthReference } from '../../../src/domain/reference/index.ts'
import { Refusal } from '../refusal.ts'
import { draftsOf } from './drafts.ts'
import type { Drafted } from './drafts.ts'
import type { OutFolder } from './out-folder.ts'
import { sheets } from './sheets.ts'
import type { Sheets } from './sheets.ts'
import type { LogSource } from './source.ts'
import { survey } from './survey.ts'
import type { Period } from './survey.ts'

type Ask = {
  readonly period: Period
  readonly kinds: Kinds
  readonly zone: Zone | undefined
  /** How far: of so many people, so many are done. */
  readonly progress: (done: number, all: number) => void
}

/** Every visit of the period into the folder, person after person; gives the summary. Nothing is kept before all is written and the audit knows. */
export async function writeDrafts(source: LogSource, out: OutFolder, ask: Ask): Promise<string> {
  const { period, kinds, zone, progress } = ask
  const reference = await loadGrowthReference()
  const { world, groups, subjects } = await survey(source, period, { kinds, reference, zone })
  const beside = sheets()
  let done = 0
  for (const id of subjects) {
    for (const drafted of await draftsOf({ source, world, groups, kinds }, id, period)) {
      beside.add(drafted)
      await writeBundle(out, drafted)
    }
    progress(++done, subjects.length)
  }
  const [bundles, heldVisits] = [beside.bundles(), beside.heldVisits()]
  if (bundles + heldVisits === 0)
    throw new Refusal(`Tidak ada kunjungan dari ${period.from} sampai ${period.to}. Tidak ada yang ditulis.`)
  const lines = words(period, beside)
  for (const [name, text] of Object.entries({ ...beside.files(), 'ringkasan.txt': lines }))
    await out.write(name, text)
  await source.declare(bundles)
  await out.keep()
  return lines
}

async function writeBundle(out: OutFolder, { bundle, visit, frame, faults }: Drafted): Promise<void> {
  if (!bundle || !frame || faults.length > 0) return
  const uuid = frame.encounter.reference.slice('urn:uuid:'.length)
  await out.write(`${visit.on}-${uuid}.json`, `${JSON.stringify(bundle, undefined, 1)}\n`)
}

const words = ({ from, to }: Period, { bundles, heldVisits }: Sheets): string =>
  [
    `Draf SATUSEHAT, kunjungan ${from} sampai ${to}`,
    `${bundles()} bundel (berkas .json), satu untuk tiap kunjungan.`,
    `${heldVisits()} kunjungan tidak dikirim: alasannya di ditahan-kunjungan.csv.`,
    'Isian yang tidak dikirim, dan alasannya: ditahan-kode.csv.',
    'ID yang masih harus diisi puskesmas, dan data warga yang kurang: perlu-id.csv.',
    'Folder ini berisi data kesehatan dan NIK: simpan di komputer puskesmas, hapus setelah dipakai.',
    '',
  ].join('\n')
