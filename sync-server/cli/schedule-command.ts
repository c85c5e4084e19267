import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { csvLine } from '../../src/domain/export/csv.ts'
import { decodeText } from '../../src/domain/import/decode.ts'
import { isIsoDate, refuseBirthDate } from '../../src/domain/measures/age.ts'
import {
  antigens,
  immunisationDefaults,
  immunisationOf,
} from '../../src/domain/schedules/immunisation/index.ts'
import type { DoseRow, Given, ImmunisationPolicy } from '../../src/domain/schedules/immunisation/index.ts'
import { Refusal } from './refusal.ts'
import { readDoses } from './read-doses.ts'
import { notesOn } from './schedule-notes.ts'
import { tdLines } from './td-rows.ts'

const options = {
  lahir: { type: 'string' },
  jk: { type: 'string' },
  per: { type: 'string' },
  riwayat: { type: 'string' },
  heksa: { type: 'string' },
  'tanpa-je': { type: 'boolean' },
  'tanpa-opv': { type: 'boolean' },
  td: { type: 'boolean' },
} as const

export async function schedule(args: string[]): Promise<void> {
  const { lahir, jk, per, riwayat, ...local } = parseArgs({ args, options }).values
  const on = dateOf('--per', per)
  const birth = dateOf('--lahir', lahir)
  const fault = refuseBirthDate(birth, on)
  if (fault !== undefined) throw new Refusal(fault)
  if (jk !== 'L' && jk !== 'P') throw new Refusal('Tulis jenis kelamin: --jk L atau --jk P')
  const given = riwayat === undefined ? [] : await historyIn(riwayat)
  const policy: ImmunisationPolicy = {
    ...immunisationDefaults,
    je: local['tanpa-je'] !== true,
    tanpaOpv: local['tanpa-opv'] === true,
    heksaLahirMulai: local.heksa === undefined ? undefined : dateOf('--heksa', local.heksa),
  }
  const { rows, refused } = immunisationOf({ birth, sex: jk }, given, on, policy)
  for (const { given: g, fault: why } of refused) complain(`${g.product} ${g.date}: ${words[why]}`)
  for (const note of notesOn(rows)) process.stderr.write(`Perlu dilihat: ${note}\n`)
  process.stdout.write(csvLine(['antigen', 'dose', 'status', 'from', 'until', 'due']))
  for (const row of inOrder(rows)) process.stdout.write(csvLine(cells(row)))
  if (local.td) for (const line of tdLines(birth, given, on)) process.stdout.write(csvLine(line))
}

const words = {
  'bukan-tanggal': 'tanggal tidak ada di kalender',
  'masa-depan': 'tanggal sesudah --per',
  'sebelum-lahir': 'tanggal sebelum lahir',
  ganda: 'tertulis dua kali',
} as const

const complain = (text: string): void => void process.stderr.write(`Tidak dihitung: ${text}\n`)

function dateOf(option: string, text: string | undefined): string {
  if (text === undefined || !isIsoDate(text)) throw new Refusal(`Tulis tanggal seperti 2026-01-31: ${option}`)
  return text
}

async function historyIn(file: string): Promise<readonly Given[]> {
  const bytes = await readFile(file).catch(() => undefined)
  if (!bytes) throw new Refusal(`Berkas ${file} tidak dapat dibaca.`)
  const decoded = decodeText(bytes)
  if (!decoded) throw new Refusal(`Berkas ${file} bukan berkas teks. Simpan sebagai CSV.`)
  const { doses, faults } = readDoses(decoded.text)
  for (const fault of faults) complain(fault)
  return doses
}

/** By antigen in the order of the KIA book, which is the order of the rules; doses ascending. */
function inOrder(rows: readonly DoseRow[]): readonly DoseRow[] {
  const place = new Map(antigens.map((a, i) => [a, i]))
  return rows.toSorted((a, b) => (place.get(a.antigen) ?? 0) - (place.get(b.antigen) ?? 0) || a.dose - b.dose)
}

const cells = (r: DoseRow): readonly unknown[] => [r.antigen, r.dose, r.status, r.from, r.until, r.due ?? '']
