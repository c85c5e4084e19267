import { coursesOf, weighedIn } from '../../pmt/index.ts'
import type { PmtCourse, PmtWeek, Weighed } from '../../pmt/index.ts'
import type { Asked } from '../asked.ts'
import { isIn } from '../asked.ts'
import type { Subject } from '../sheet.ts'
import { residentOf } from './resident.ts'
import type { Resident } from './resident.ts'

/** One week of one course of extra food, looked at within the asked days. */
export type PmtRow = {
  readonly who: Resident
  readonly course: PmtCourse
  readonly number: number
  readonly week: PmtWeek
  readonly on: string
  readonly weighed: Weighed | undefined
}

export function pmtRows(subject: Subject, asked: Asked): readonly PmtRow[] {
  const who = residentOf(subject, asked)
  if (!who) return []
  return coursesOf(subject.view).flatMap(course =>
    [...course.weeks]
      .toSorted(([a], [b]) => a - b)
      .flatMap(([number, week]) => {
        const on = week.body.tanggal
        if (on === undefined || !isIn(asked, on)) return []
        return [{ who, course, number, week, on, weighed: weighedIn(subject.view, course, number) }]
      }),
  )
}

/** Children have a template of their own; that of pregnant women is not known. */
export const isOfChild = ({ course }: PmtRow): boolean => course.reason !== 'kek'
