import type { LifeStages, MainGroup } from '../../life-stage.ts'
import type { Asked } from '../asked.ts'
import type { Subject } from '../sheet.ts'
import { isSasaran, residentOf } from './resident.ts'
import type { Resident } from './resident.ts'

/** Somebody on a list of sasaran, with the year whose months stand beside her. */
export type Listed = { readonly resident: Resident; readonly stages: LifeStages; readonly year: string }

/** The sasaran whose card belongs to one of these groups on the last day of the month. */
export const listedIn =
  (groups: readonly MainGroup[]) =>
  (subject: Subject, asked: Asked): readonly Listed[] => {
    const resident = residentOf(subject, asked)
    const stages = resident?.stages
    if (!resident || !stages || !groups.includes(stages.mainGroup) || !isSasaran(resident)) return []
    return [{ resident, stages, year: asked.month.slice(0, 4) }]
  }
