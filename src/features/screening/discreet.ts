import type { ResultView } from './result-of.ts'
import type { ToldFinding } from './told-words.ts'

/**
 * The result as a table with people around it may see and hear it: what follows from an answer given in confidence is
 * one line that says nothing of the answer. The bidan sees all of it.
 */
export function discreet<V extends Pick<ResultView, 'instrument' | 'findings'>>(view: V): V {
  const secret = (f: ToldFinding): boolean =>
    f.from.some(key => view.instrument.questions[key]?.seenBy === 'health')
  const open = view.findings.filter(f => !secret(f))
  const first = view.findings.find(secret)
  if (!first) return view
  const line: ToldFinding = {
    code: 'jawaban-rahasia',
    level: first.level,
    words: first.level === 'hijau' ? 'Sudah ditanya, jawabannya tertutup' : 'Perlu bidan',
    redOnCard: false,
    from: [],
  }
  return { ...view, findings: [line, ...open.filter(f => f.words !== line.words)] }
}
