import { adherenceCutOffs, obatTerlewat, odgjHariIni, odgjMenolak } from '../adherence/rules.ts'
import { taskFigures } from '../tasks/figures.ts'
import { taskKinds } from '../tasks/index.ts'
import { taskRules } from '../tasks/rules/index.ts'
import { cutOffLine } from './cut-off-line.ts'
import { draftOf } from './line.ts'
import type { LineDraft } from './line.ts'

const said = [
  { ...obatTerlewat, text: 'Obat TBC tidak diminum dalam 24 jam terakhir: bidan dikabari hari itu juga' },
  { ...odgjMenolak, text: 'ODGJ menolak dikunjungi: tenaga kesehatan wajib datang' },
  { ...odgjHariIni, text: 'ODGJ gaduh gelisah atau dipasung: diperiksa hari itu' },
]

/** Whose treatment needs a look: section 4.3. Answers about TBC and mental disorders are for health workers only. */
export const adherenceLines = (): LineDraft[] => [
  ...adherenceCutOffs.map(t => cutOffLine(t, 'health')),
  ...said.map(rule => draftOf({ ...rule, kind: 'rujuk', detail: 'hari itu', seenBy: 'health' })),
]

/** What stands in "Perlu ditindaklanjuti", and the figures of that work. */
export const taskLines = (): LineDraft[] => [
  ...taskRules.map(r =>
    draftOf({
      ...r.why,
      kind: 'tugas',
      id: r.id,
      text: taskKinds[r.kind],
      detail: r.why.source,
      seenBy: r.seenBy,
    }),
  ),
  ...Object.values(taskFigures).map(f =>
    draftOf({ ...f, kind: 'ambang', text: f.words, detail: `${f.value} ${f.unit}`, seenBy: 'posyandu' }),
  ),
]
