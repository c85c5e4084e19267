import type { ChartSign } from '../../../ui/chart/definition.ts'
import { monthNumber } from '../charts/months.ts'
import type { Seen } from './seen.ts'
import { ageX } from './age-x.ts'

type Place = { readonly on: string; readonly at: number }

/** The letter under each month, a dash where nobody weighed, and a question mark while this month waits. */
export function kmsSigns(seen: readonly Seen[], birth: string, today: string): ChartSign[] {
  const lettered = seen.filter(s => s.gain?.letter)
  const now: Place = { on: today, at: ageX(birth, today) }
  return lettered.flatMap((s, i) => {
    const here: Place = { on: s.taken.onDate, at: ageX(birth, s.taken.onDate) }
    const after = lettered[i + 1]?.taken.onDate
    const letter = s.gain?.letter ?? ''
    const own: ChartSign = { at: here.at, text: letter, ...(letter === 'T' ? { tone: 'low' } : {}) }
    if (after !== undefined) return [own, ...missed(here, { on: after, at: ageX(birth, after) })]
    const waits = monthNumber(today) > monthNumber(here.on)
    return [own, ...missed(here, now), ...(waits ? [{ at: now.at, text: '?', tone: 'now' as const }] : [])]
  })
}

function missed(from: Place, to: Place): ChartSign[] {
  const months = monthNumber(to.on) - monthNumber(from.on)
  return Array.from({ length: Math.max(0, months - 1) }, (_, i) => ({
    at: from.at + ((to.at - from.at) * (i + 1)) / months,
    text: '–',
  }))
}
