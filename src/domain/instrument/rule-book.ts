import { contentHash } from './content-hash.ts'
import type { Instrument } from './define.ts'
import type { Questions, ReaderClass } from './question.ts'
import type { Provenance } from './rule.ts'

type BookLine = Provenance & {
  readonly kind: 'ambang' | 'hasil' | 'rujuk' | 'edukasi'
  readonly id: string
  readonly text: string
  readonly detail: string
  readonly seenBy: ReaderClass
  /** A sign-off names this hash; a changed line is unsigned again. */
  readonly hash: string
}

export type RuleBook = {
  readonly id: string
  readonly title: string
  readonly form: string
  readonly questions: readonly {
    readonly key: string
    readonly ask: string
    readonly label: string
    readonly seenBy: ReaderClass
  }[]
  readonly lines: readonly BookLine[]
}

type Draft = Omit<BookLine, 'hash'>

const provenance = ({ source, confidence, validFrom, signOff }: Provenance): Provenance => ({
  source,
  confidence,
  validFrom,
  signOff,
})

/** Everything an officer must read to sign an instrument. `version` is its `ruleSetVersion`: behaviour is signed too. */
export function ruleBook<Q extends Questions, D extends object>(
  i: Instrument<string, Q, D>,
  version: string,
): RuleBook {
  const reader = (from: readonly string[]): ReaderClass =>
    from.some(key => i.questions[key]?.seenBy === 'health') ? 'health' : 'posyandu'
  const label = (from: readonly string[]) => from.map(key => i.questions[key]?.label ?? key).join(', ')
  const drafts: Draft[] = [
    ...i.thresholds.map((t): Draft => ({
      ...provenance(t),
      kind: 'ambang',
      id: t.id,
      text: t.words,
      detail: `${t.compare} ${t.value} ${t.unit}`,
      seenBy: reader('of' in t ? [t.of] : []),
    })),
    ...i.findings.map((f): Draft => ({
      ...provenance(f),
      kind: 'hasil',
      id: f.code,
      text: typeof f.words === 'string' ? f.words : f.code,
      detail: `${f.colour} · dari ${label(f.from)}`,
      seenBy: reader(f.from),
    })),
    ...i.refer.map((r): Draft => ({
      ...provenance(r),
      kind: 'rujuk',
      id: r.id,
      text: r.because,
      detail: `${r.urgency} · ${r.to} · ${r.unit} · dari ${label(r.from)}`,
      seenBy: reader(r.from),
    })),
    ...i.educate.map((e): Draft => ({
      ...provenance(e),
      kind: 'edukasi',
      id: e.id,
      text: e.text,
      detail: `dari ${label(e.from)}`,
      seenBy: reader(e.from),
    })),
  ]
  return {
    id: i.id,
    title: i.title,
    form: i.form,
    questions: Object.entries(i.questions).map(([key, q]) => ({
      key,
      ask: q.ask,
      label: q.label,
      seenBy: q.seenBy,
    })),
    lines: drafts.map(d => ({ ...d, hash: contentHash(JSON.stringify([version, d])) })),
  }
}
