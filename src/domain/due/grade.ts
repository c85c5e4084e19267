import type { RecordView } from '../log/fold.ts'
import { orang } from '../records/orang.ts'
import { read } from '../records/read-body.ts'
import { fieldDay } from './field-day.ts'

const lastGrade = 12
/** A school year begins in July. */
const july = 7

/** Her class on a day: the one that was written, a class higher each school year since. */
export function gradeOn(person: RecordView | undefined, on: string): number | undefined {
  const written = gradeOf(read(orang, person).kelas)
  if (!person || written === undefined) return undefined
  const since = fieldDay(person, 'kelas') ?? person.happenedOn
  const grade = written + schoolYear(on) - schoolYear(since)
  return grade >= 1 && grade <= lastGrade ? grade : undefined
}

/** The first day of the school year in which a day lies. */
export const schoolYearFrom = (day: string): string => `${schoolYear(day)}-0${july}-01`

const schoolYear = (day: string): number => Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < july ? 1 : 0)

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const before: Readonly<Record<string, number>> = { SD: 0, SMP: 6, SMA: 9, SMK: 9 }

/** "kelas 5 SD", "5B", "VII", "1 SMP" and "8 SMP" are read; other words are not, and age decides. */
export function gradeOf(words: string | undefined): number | undefined {
  const found = /^(?:KELAS\s*)?(\d{1,2}|[IVX]{1,4})\s*(?:[A-F]|(SD|SMP|SMA|SMK)\b.*)?$/.exec(
    words?.trim().toUpperCase() ?? '',
  )
  if (!found) return undefined
  const said = Number(found[1]) || roman.indexOf(found[1] ?? '') + 1
  const earlier = before[found[2] ?? ''] ?? 0
  const grade = said <= earlier ? said + earlier : said
  return grade >= 1 && grade <= lastGrade ? grade : undefined
}
