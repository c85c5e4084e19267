import { instruments } from '../instruments/index.ts'
import { growthCutOffs, schoolCutOffs } from '../measures/growth/cut-offs.ts'
import { gainCutOffs } from '../measures/weight-gain/cut-offs.ts'
import { policyFor } from '../policy/index.ts'
import type { Policy } from '../policy/index.ts'
import { kebijakan, policySets, setPolicy } from '../records/index.ts'
import type { Case } from './case.ts'
import { temperatureRules } from '../triage/index.ts'
import { place } from './paper.ts'
import type { Paper } from './paper.ts'
import { checked } from './subject.ts'

/** The choices of an area, as its record would hold them. */
export function readPolicy(
  paper: Paper,
  { kebijakan: chosen, per }: Case,
): Policy | { readonly galat: readonly string[] } {
  const { body, faults } = checked(kebijakan, 'kebijakan', chosen, per)
  const all = [...faults, ...unknownCutOffs(chosen['ambang'])]
  if (all.length > 0) return { galat: all }
  if (Object.keys(body).length > 0)
    paper.write(setPolicy(paper.pen(per), place, { ...body, berlaku_mulai: per }))
  return policyFor([place], policySets(paper.view()), per).policy
}

function unknownCutOffs(ambang: unknown): string[] {
  if (typeof ambang !== 'object' || ambang === null) return []
  const cards = instruments.flatMap(i => [...i.thresholds, ...(i.cutOffs ?? [])])
  const temperatures = Object.values(temperatureRules).flatMap(rules => rules.map(r => r.at))
  const known = new Set(
    [...cards, ...growthCutOffs, ...schoolCutOffs, ...gainCutOffs, ...temperatures].map(t => t.id),
  )
  return Object.keys(ambang).flatMap(id =>
    known.has(id) ? [] : [`kebijakan.ambang.${id}: tidak ada ambang ini di buku aturan`],
  )
}
