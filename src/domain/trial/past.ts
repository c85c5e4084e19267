import { assess } from '../instrument/index.ts'
import type { Context } from '../instrument/index.ts'
import { instrumentById, instrumentsFor } from '../instruments/index.ts'
import type { Body } from '../log/index.ts'
import { isIsoDate } from '../measures/age.ts'
import { create, kontak, layanan, saveScreening, subjectOf } from '../records/index.ts'
import { productOf } from '../due/given.ts'
import { readAnswers } from './answers.ts'
import type { Case } from './case.ts'
import { person } from './paper.ts'
import type { Paper } from './paper.ts'
import { checked } from './subject.ts'

type Ground = { readonly paper: Paper; readonly c: Omit<Context, 'who'>; readonly per: string }
type Fact = { readonly where: string; readonly day: string; readonly fact: Body }

/** Earlier screenings, weighings, doses, services and contacts, oldest first, each as the app would have saved it on its day. */
export function writePast(ground: Ground, { riwayat, warga, per }: Case): string[] {
  const facts = riwayat.map((fact, at): Fact => ({
    fact,
    where: `riwayat[${at}]`,
    day: String(fact['tanggal'] ?? ''),
  }))
  const faults = facts.flatMap(f => dayFault(f, String(warga['lahir']), per))
  if (faults.length > 0) return faults
  return facts
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .flatMap(f => writeFact(ground, f))
}

function dayFault({ where, day }: Fact, birth: string, per: string): string[] {
  if (!isIsoDate(day)) return [`${where}.tanggal: tulis tanggal yang ada di kalender, seperti 2026-01-31`]
  if (day > per) return [`${where}.tanggal: sesudah tanggal kasus (per)`]
  return day < birth ? [`${where}.tanggal: sebelum lahir`] : []
}

function writeFact(ground: Ground, f: Fact): string[] {
  if (f.fact['kartu'] !== undefined || f.fact['jawaban'] !== undefined) return writeScreening(ground, f)
  if (f.fact['jenis'] !== undefined || f.fact['antigen'] !== undefined) return writeService(ground, f)
  if (f.fact['bb'] !== undefined) return writeScreening(ground, f)
  return [`${f.where}: tulis kartu dan jawaban, atau bb, atau jenis layanan`]
}

/** A bare weight is a visit at which only the weight was taken, with the card of her age on that day. */
function writeScreening({ paper, c }: Ground, { where, day, fact }: Fact): string[] {
  const { kartu, tanggal: _, jawaban, hasil, ...bare } = fact
  const guess = subjectOf(paper.view(), person, day)
  const card =
    typeof kartu === 'string'
      ? instrumentById(kartu)
      : guess && instrumentsFor(guess, c.policy).find(i => i.questions['bb'])
  const who = card && subjectOf(paper.view(), person, day, card.id)
  if (!card || !who) return [`${where}.kartu: tidak ada kartu ${String(kartu ?? 'untuk umur ini')}`]
  const raw = typeof jawaban === 'object' && jawaban !== null ? { ...bare, ...jawaban } : bare
  const { answers, faults } = readAnswers(card, { ...c, who }, raw, `${where}.jawaban`)
  if (faults.length > 0) return [...faults]
  const assessment = assess(card, answers, { ...c, who })
  const told = Array.isArray(hasil) ? { ...assessment, findings: findingsOf(hasil) } : assessment
  const drafts = saveScreening(paper.pen(day), {
    person,
    instrument: card,
    answers,
    assessment: told,
    version: { rules: '' },
    lokasi: 'posyandu',
  })
  paper.write(drafts)
  return []
}

/** What was told on that day is a fact, whatever today's rules would say. */
const findingsOf = (codes: readonly unknown[]) =>
  codes.map(code => ({
    code: String(code),
    colour: 'kuning' as const,
    words: String(code),
    seenBy: 'posyandu' as const,
    from: [],
    source: '',
  }))

function writeService({ paper, per }: Ground, { where, day, fact }: Fact): string[] {
  const { antigen, produk = antigen, dosis, jenis = 'imunisasi', ...more } = fact
  const isContact = Object.hasOwn(kontak.fields.jenis.options ?? {}, String(jenis))
  if (jenis === 'imunisasi' && productOf(String(produk ?? '')) === undefined)
    return [`${where}.antigen: "${String(produk ?? '')}" tidak dikenal`]
  if (dosis !== undefined && !(Number.isInteger(dosis) && Number(dosis) >= 1 && Number(dosis) <= 9))
    return [`${where}.dosis: tulis angka bulat 1–9`]
  const def = isContact ? kontak : layanan
  const source = isContact ? 'di_sini' : 'diberikan'
  const body = {
    jenis,
    sumber: source,
    ...more,
    produk,
    dosis: dosis === undefined ? undefined : String(dosis),
  }
  const read = checked(def, where, body, per)
  if (read.faults.length === 0) paper.write(create(paper.pen(day), def, person, read.body))
  return [...read.faults]
}
