import { addDays } from '../measures/age.ts'
import { taskFigures } from './figures.ts'
import type { Handled, TaskFacts } from './facts-type.ts'
import type { Task, TaskKind } from './task.ts'

/** These carry the month in their key: the next month is another task. */
const monthly: ReadonlySet<TaskKind> = new Set(['imunisasi', 'kampanye', 'sweeping', 'hamil', 'skrining'])

/** What one answer settles for good: to have been there is all that these ask. */
const endsWhenDone: ReadonlySet<TaskKind> = new Set(['kontrol', 'konsul', 'kunjungan'])

/** The last day on which nobody is reminded again. What cannot wait is back the next day. */
function quietUntil({ urgency }: Task, day: string): string {
  if (urgency === 'gawat' || urgency === 'hari-ini') return day
  return addDays(day, taskFigures.ditunda.value - 1)
}

const reached = ({ cara, hasil }: Handled): boolean =>
  cara === 'alasan' || hasil === 'akan_datang' || hasil === 'sudah'

function puts(task: Task, h: Handled, on: string): boolean {
  if (!reached(h)) return false
  if (monthly.has(task.kind)) return true
  if (h.hasil === 'sudah' && endsWhenDone.has(task.kind)) return true
  return on <= quietUntil(task, h.tanggal)
}

/** Somebody was met at home after the task began: as good as a call, and it is told at once. */
function visited(task: Task, met: string | undefined, on: string): boolean {
  if (met === undefined || met <= task.since || met > on) return false
  return monthly.has(task.kind) ? met.slice(0, 7) === on.slice(0, 7) : on <= quietUntil(task, met)
}

/** Nothing while it is put off; else the task with what was tried in vain. */
export function waiting(task: Task, { ditindak, bertemu }: TaskFacts, on: string): Task | undefined {
  const own = (ditindak ?? []).filter(h => h.tugas === task.key && h.tanggal <= on)
  if (own.some(h => puts(task, h, on)) || visited(task, bertemu, on)) return undefined
  const tried = own.at(-1)
  return tried ? { ...task, tried } : task
}
