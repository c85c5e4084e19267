import type { AnyInstrument } from './define.ts'
import type { Assessment, ShownFinding } from './assess.ts'
import type { Colour, Urgency } from './rule.ts'

type Rule = { readonly urgency: Urgency; readonly from: readonly string[] }

const urgent = (r: Rule): boolean => r.urgency === 'gawat' || r.urgency === 'hari-ini'

/** Red is for today. What the Ministry's card prints red and the triage gives seven days is shown yellow. */
export function levelOf(colour: Colour, from: readonly string[], refer: readonly Rule[]): Colour {
  if (colour !== 'merah') return colour
  const own = refer.filter(r => r.from.some(k => from.includes(k)))
  return own.length > 0 && !own.some(urgent) ? 'kuning' : 'merah'
}

/** The findings with the loudness of their urgency: red is for today. */
export function loudness(i: AnyInstrument, { findings, referrals }: Assessment): ShownFinding[] {
  const refer = i.refer.filter(x => referrals.some(r => r.id === x.id))
  return findings.map(f => ({ ...f, colour: levelOf(f.colour, f.from, refer) }))
}
