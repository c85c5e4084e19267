import type { AnyAnswers, ShownFinding } from '../../domain/instrument/index.ts'
import type { Level } from '../../ui/index.ts'

const order: readonly Level[] = ['merah', 'kuning', 'hijau']

export const strictest = (levels: readonly Level[]): Level | undefined => order.find(l => levels.includes(l))

export const bySeverity = <T extends { readonly colour: Level }>(findings: readonly T[]): T[] =>
  findings.toSorted((a, b) => order.indexOf(a.colour) - order.indexOf(b.colour))

export type Said = { readonly level: Level; readonly title: string; readonly detail?: string }

export function saidOf(findings: readonly Pick<ShownFinding, 'colour' | 'words'>[]): Said | undefined {
  const [first, ...rest] = bySeverity(findings)
  if (!first) return undefined
  const detail = rest.map(f => f.words).join('. ')
  return { level: first.colour, title: first.words, ...(detail ? { detail } : {}) }
}

/** Each finding stands under the last answered question that it comes from. */
export function saidByQuestion(
  findings: readonly ShownFinding[],
  keys: readonly string[],
  answers: AnyAnswers,
): ReadonlyMap<string, Said> {
  const held = new Map<string, ShownFinding[]>()
  for (const f of findings) {
    const anchor = keys.findLast(k => f.from.includes(k) && answers[k] !== undefined)
    if (anchor) held.set(anchor, [...(held.get(anchor) ?? []), f])
  }
  return new Map(
    [...held].flatMap(([key, list]) => {
      const said = saidOf(list)
      return said ? [[key, said] as const] : []
    }),
  )
}
