import { adherenceAlerts, treatmentsOn } from '../../adherence/index.ts'
import type { AdherenceAlert } from '../../adherence/alert.ts'
import { ilp2023, usulan } from '../../instruments/sources.ts'
import type { Found, Looked, TaskRule } from '../looked.ts'
import type { TaskUrgency } from '../task.ts'

/** What cannot wait stays so until it is answered, however many days pass. */
function urgencyOf({ urgency, dueBy }: AdherenceAlert, on: string): TaskUrgency {
  if (urgency === 'hari-ini' || dueBy === on) return 'hari-ini'
  return dueBy < on ? 'lewat' : 'segera'
}

/** For whoever reads over her shoulder: what to do, and no name of an illness. */
const plain: Readonly<Record<AdherenceAlert['about'], readonly [missed: string, late: string]>> = {
  tbc: ['Obat terlewat: datangi hari ini', 'Lama tidak dikunjungi: datangi hari ini'],
  odgj: ['Perlu didatangi tenaga kesehatan', 'Perlu didatangi tenaga kesehatan'],
  hipertensi: ['Obat terlewat: ingatkan minum obat', 'Sebulan belum bertemu: ajak ukur tekanan darah'],
  dm: ['Obat terlewat: ingatkan minum obat', 'Sebulan belum cek gula darah: ajak periksa'],
}

/** What one visit found is over once a health worker has seen her since; what the calendar found is not. */
const isAnswered = ({ facts, on }: Looked, a: AdherenceAlert): boolean =>
  a.ofVisit && facts.dijawab !== undefined && facts.dijawab >= a.since && facts.dijawab <= on

const found = (a: AdherenceAlert, on: string): Found => ({
  key: `obat:${a.id}:${a.since}`,
  urgency: urgencyOf(a, on),
  since: a.since,
  due: a.dueBy,
  words: plain[a.about][a.ofVisit ? 0 : 1],
  forHealth: a.because,
  ...(a.byNakes ? { items: ['Harus didatangi tenaga kesehatan'] } : {}),
  from: a.rule,
})

const alerts = (p: Looked, seenBy: TaskRule['seenBy']): Found[] =>
  p.facts.obat === undefined
    ? []
    : adherenceAlerts(treatmentsOn(p.facts.obat, p.on), p.on, p.policy)
        .filter(a => a.seenBy === seenBy && !isAnswered(p, a))
        .map(a => found(a, p.on))

/** Section 4.3, TBC and mental disorders: the bidan is told the same day. No kader has it, not even the one who wrote it. */
export const specialTreatment: TaskRule = {
  id: 'tugas-pendampingan',
  kind: 'obat',
  seenBy: 'health',
  why: usulan,
  find: p => alerts(p, 'health'),
}

/** Section 4.3, hypertension and diabetes: met once a month, glucose once a month, medicine that was missed. */
export const chronicTreatment: TaskRule = {
  id: 'tugas-obat-rutin',
  kind: 'obat',
  seenBy: 'posyandu',
  why: ilp2023,
  find: p => alerts(p, 'posyandu'),
}
