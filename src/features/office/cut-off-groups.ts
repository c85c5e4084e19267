import { adherenceCutOffs } from '../../domain/adherence/index.ts'
import type { CutOff } from '../../domain/instrument/index.ts'
import { instruments } from '../../domain/instruments/index.ts'
import { growthCutOffs, schoolCutOffs } from '../../domain/measures/growth/index.ts'
import { gainCutOffs } from '../../domain/measures/weight-gain/index.ts'

export type CutOffGroup = { readonly title: string; readonly cutOffs: readonly CutOff[] }

const measures: readonly CutOffGroup[] = [
  { title: 'Pertumbuhan balita (z-skor)', cutOffs: growthCutOffs },
  { title: 'IMT menurut umur, anak sekolah (z-skor)', cutOffs: schoolCutOffs },
  { title: 'Kenaikan berat balita dan garis KMS', cutOffs: gainCutOffs },
  { title: 'Kunjungan dan minum obat', cutOffs: adherenceCutOffs },
]

/** Each cut-off once: under the first card that asks for it, then those of measures. */
export function cutOffGroups(): CutOffGroup[] {
  const seen = new Set<string>()
  const cards = instruments.map(i => ({ title: i.title, cutOffs: i.thresholds }))
  return [...cards, ...measures]
    .map(g => ({ title: g.title, cutOffs: g.cutOffs.filter(t => !seen.has(t.id) && seen.add(t.id)) }))
    .filter(g => g.cutOffs.length > 0)
}

const indices: Readonly<Record<string, string>> = {
  bbu: 'BB/U',
  tbu: 'TB/U',
  bbtb: 'BB/TB',
  imtu: 'IMT/U',
}

/** One word stands for a class of several indices. */
export function cutOffLabel({ id, words, unit }: CutOff): string {
  const [first = ''] = id.split('-')
  const index = unit === 'SD' ? indices[first] : undefined
  return index === undefined || /\/[UT]/.test(words)
    ? words
    : `${index}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}
