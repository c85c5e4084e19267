import { instrumentById } from '../instruments/index.ts'
import type { Found } from './checking.ts'
import { identityParts } from './identity.ts'
import type { Visit } from './visit.ts'

/** In the order in which it is worth the time: a wrong figure tells a mother something wrong. */
export const mendKinds = {
  angka: 'Angka',
  sama: 'Sama dengan bulan lalu',
  identitas: 'Identitas',
  isian: 'Isian kosong',
} as const
export type MendKind = keyof typeof mendKinds

/** One thing to look at again, of one person. */
export type ToMend = {
  readonly kind: MendKind
  readonly person: string
  readonly posyandu: string
  /** The card and its day; nothing for what stands in the register. */
  readonly record?: string
  readonly instrument?: string
  readonly on?: string
  /** Keys of questions or of the register, and what they are called on the card. */
  readonly fields: readonly string[]
  readonly labels: readonly string[]
  readonly words: readonly string[]
  /** Whoever looked once more may say that it is right; what contradicts itself cannot be. */
  readonly mayBeRight: boolean
}

/** Of people who are at home or were seen in one of these posyandu, by kind, the newest day first. */
export function toMend({ visits, people }: Found, posyandu: ReadonlySet<string>): ToMend[] {
  const rows = [
    ...visits.filter(v => !v.withdrawn && (posyandu.has(v.home) || posyandu.has(v.posyandu))).flatMap(onCard),
    ...people
      .filter(p => p.missing.length > 0 && posyandu.has(p.posyandu))
      .map(({ person, posyandu, missing }): ToMend => {
        const labels = missing.map(part => identityParts[part])
        return {
          kind: 'identitas',
          person,
          posyandu,
          fields: missing,
          labels,
          words: ['belum lengkap'],
          mayBeRight: false,
        }
      }),
  ]
  const kinds = Object.keys(mendKinds)
  return rows.toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (b.on ?? '').localeCompare(a.on ?? ''),
  )
}

function onCard(v: Visit): ToMend[] {
  const questions = instrumentById(v.instrument)?.questions ?? {}
  const { person, posyandu, record, instrument, on } = v
  const row = (kind: MendKind, fields: readonly string[], words: readonly string[]): ToMend[] =>
    fields.length === 0
      ? []
      : [
          {
            kind,
            person,
            posyandu,
            record,
            instrument,
            on,
            fields,
            words,
            mayBeRight:
              kind === 'sama' || (kind === 'angka' && v.doubts.every(d => d.why !== 'bertentangan')),
            labels: fields.map(key => questions[key]?.label ?? key),
          },
        ]
  const doubtful = [...new Set(v.doubts.map(d => d.key))]
  return [
    ...row(
      'angka',
      doubtful,
      v.doubts.map(d => d.words),
    ),
    ...row('sama', v.copied ? (v.compared?.keys ?? []) : [], ['semua sama dengan bulan lalu']),
    ...row('isian', v.filled?.missing ?? [], ['belum diisi']),
  ]
}
