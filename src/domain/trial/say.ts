import { assess, loudness, mergeReferrals } from '../instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Assessment, Context, MergedReferral } from '../instrument/index.ts'
import { dueItems } from '../due/index.ts'
import type { DueRow } from '../due/row.ts'
import type { View } from '../log/index.ts'
import { addDays } from '../measures/age.ts'
import type { Policy } from '../policy/index.ts'
import { person } from './paper.ts'

/** docs/rules.md describes every key. */
export type Said = {
  readonly hasil: readonly Result[]
  readonly rujuk: readonly SentOut[]
  readonly konsul: readonly string[]
  readonly edukasi: readonly string[]
  readonly belum_diperiksa: readonly string[]
}

type Colour = 'hijau' | 'kuning' | 'merah'
/** `warna` is the box of the card; the screen keeps red for what is for today. */
type Result = {
  readonly aturan: string
  readonly warna: Colour
  readonly kode: string
  readonly warna_layar: Colour
  readonly kata: string
}
type SentOut = {
  readonly aturan: readonly string[]
  readonly tujuan: string
  readonly unit: readonly string[]
  readonly mendesak: string
  readonly paling_lambat: string
  readonly alasan: readonly string[]
}

export function sayCard(i: AnyInstrument, answers: AnyAnswers, c: Context): Said {
  const assessment = assess(i, answers, c)
  const { rujuk, konsul } = mergeReferrals(assessment.referrals)
  return {
    hasil: resultsOf(i, assessment),
    rujuk: rujuk ? [sentOut(rujuk, c.who.onDate)] : [],
    konsul: konsul ? konsul.rules : [],
    edukasi: [...new Set(assessment.educations.map(e => e.id))],
    belum_diperiksa: assessment.notYet,
  }
}

export const nothing: Said = { hasil: [], rujuk: [], konsul: [], edukasi: [], belum_diperiksa: [] }

function resultsOf(i: AnyInstrument, assessment: Assessment): Result[] {
  const loud = loudness(i, assessment)
  return assessment.findings.map((f, at) => ({
    aturan: f.code,
    warna: f.colour,
    kode: f.code,
    warna_layar: loud[at]?.colour ?? f.colour,
    kata: f.words,
  }))
}

const sentOut = (m: MergedReferral, on: string): SentOut => ({
  aturan: m.rules,
  tujuan: m.to,
  unit: m.units,
  mendesak: m.urgency,
  paling_lambat: addDays(on, m.deadlineDays),
  alasan: m.because,
})

type DueSaid = {
  readonly jenis: DueRow['group']
  readonly kunci: string
  readonly dosis?: number
  readonly kata: string
  readonly status: DueRow['status']
  readonly mulai?: string | undefined
  readonly sampai?: string | undefined
  readonly diberikan?: string | undefined
}

/** What Warga shows as due. */
export function sayDue(view: View, on: string, policy: Policy): DueSaid[] {
  return dueItems(view, person, on, policy).map(r => {
    const [, antigen, dose] = /^(\S+) (\d)$/.exec(r.key) ?? []
    return {
      jenis: r.group,
      kunci: antigen ?? r.key,
      ...(dose ? { dosis: Number(dose) } : {}),
      kata: r.what,
      status: r.status,
      mulai: r.from,
      sampai: r.until,
      diberikan: r.doneOn,
    }
  })
}
