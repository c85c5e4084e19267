import type { CourseState, PmtCourse } from '../../../domain/pmt/index.ts'
import { optionLabel, pmt } from '../../../domain/records/index.ts'
import { plainDay, shortDay } from '../../shared/words.ts'

const weekday = new Intl.DateTimeFormat('id-ID', { weekday: 'short' })

/** "Sel 10 Nov": the days of a week stand beside each other. */
export const chipDay = (day: string): string =>
  `${weekday.format(new Date(`${day}T12:00:00`))} ${shortDay(day)}`

/** "Hari ke-12 dari 56, dimakan 9 hari" */
export function courseWords({ days }: PmtCourse, { day, eaten, state }: CourseState): string {
  const where = state === 'berjalan' ? `Hari ke-${day} dari ${days}` : `${days} hari sudah lewat`
  return `${where}, dimakan ${eaten} hari`
}

/** "PMT pangan lokal, 3 Nov – 16 Nov 2026" of a course that was closed. */
export function pastWords({ body, from, ended }: PmtCourse): string {
  const until = ended === undefined ? '' : ` – ${plainDay(ended)}`
  return `${optionLabel(pmt, 'jenis', body.jenis ?? 'lokal')}, ${shortDay(from)}${until}`
}
