import { assess, levelOf, perluBidan } from '../../domain/instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Context, Told } from '../../domain/instrument/index.ts'
import { wordsWith } from '../../domain/instrument/words-of.ts'
import type { Level } from '../../ui/index.ts'
import type { Explained } from '../shared/rule/rule-words.ts'

/** A code that was told, in today's words. */
export type ToldFinding = {
  readonly code: string
  readonly level: Level
  readonly words: string
  /** The card calls it red, but it can wait some days: loudness follows urgency. */
  readonly redOnCard: boolean
  readonly from: readonly string[]
  /** The rule that says it, where this version of the app still has it. */
  readonly rule?: Explained
}

export function wordsOfTold(i: AnyInstrument, told: Told, answers: AnyAnswers, c: Context): ToldFinding[] {
  const wordsOf = wordsWith(i, answers, c)
  const rules = [...told.rujuk, ...told.konsul].flatMap(m => m.rules)
  const refer = [...i.refer, ...(i.retired?.refer ?? [])].filter(x => rules.includes(x.id))
  return told.hasil.map(code => {
    if (code === perluBidan)
      return { code, level: 'kuning', words: 'Perlu bidan', redOnCard: false, from: [] }
    const f = i.findings.find(x => x.code === code)
    const former = i.retired?.findings?.[code]
    if (!f)
      return {
        code,
        level: 'kuning',
        words: former ?? `Hasil dari aplikasi yang lebih baru (${code}). Perbarui aplikasi untuk membacanya.`,
        redOnCard: false,
        from: [],
      }
    const level = levelOf(f.colour, f.from, refer)
    return {
      code,
      level,
      words: wordsOf(code) ?? code,
      redOnCard: f.colour === 'merah' && level !== 'merah',
      from: f.from,
      rule: { ...f, id: code },
    }
  })
}

/** What today's rules would say of the same answers, where it is not what was told. */
export function saidToday(
  i: AnyInstrument,
  told: readonly Told[],
  answers: AnyAnswers,
  c: Context,
): string[] | undefined {
  const now = assess(i, answers, c)
  const codes = new Set(told.flatMap(t => t.hasil).filter(code => code !== perluBidan))
  const same = now.findings.length === codes.size && now.findings.every(f => codes.has(f.code))
  const rules = new Set(told.flatMap(t => [...t.rujuk, ...t.konsul]).flatMap(m => m.rules))
  const sameReferrals = now.referrals.length === rules.size && now.referrals.every(r => rules.has(r.id))
  if (same && sameReferrals) return undefined
  return now.findings.length > 0 ? now.findings.map(f => f.words) : ['Tidak ada hasil']
}
