import { usulan } from '../../instruments/sources.ts'
import { addDays } from '../../measures/age.ts'
import { daysOfWeek, missingWeeks } from '../../pmt/course.ts'
import { taskFigures } from '../figures.ts'
import type { Found, Looked, TaskRule } from '../looked.ts'

const { pmtMinggu, pmtBerakhir } = taskFigures

/** A course of extra food that runs: weeks of which nothing was written, and, when all its days are over, its result. */
export const pmtWeeks: TaskRule = {
  id: 'tugas-pmt-minggu',
  kind: 'pmt',
  seenBy: 'posyandu',
  why: usulan,
  find: p => {
    const course = p.facts.pmt
    if (!course || course.from > p.on) return []
    const lastDay = addDays(course.from, course.days - 1)
    if (p.on > addDays(lastDay, pmtBerakhir.value)) return []
    if (p.on > lastDay)
      return [found(p, course.record, 'hasil', addDays(lastDay, 1), 'Makanan tambahan selesai: isi hasilnya')]
    const missing = missingWeeks({ ...course, weeks: new Set(course.weeks) }, p.on)
    const newest = missing.at(-1)
    if (newest === undefined) return []
    const since = addDays(daysOfWeek(course, newest).at(-1) ?? course.from, 1)
    const weeks = missing.map(n => `ke-${n}`).join(', ')
    return [found(p, course.record, String(newest), since, `Makanan tambahan: minggu ${weeks} belum dicatat`)]
  },
}

function found({ on }: Looked, record: string, what: string, since: string, words: string): Found {
  const due = addDays(since, pmtMinggu.value)
  return { key: `pmt:${record}:${what}`, urgency: due < on ? 'lewat' : 'segera', since, due, words, record }
}
