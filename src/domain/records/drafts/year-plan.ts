import type { Body } from '../../log/entry.ts'
import type { RecordView } from '../../log/fold.ts'
import { conflictsOf, replacesOf } from '../../log/read.ts'
import { changesOf, create, entriesOf, openRecord, splitByClass } from '../draft.ts'
import type { EntryDraft, Opened, Pen } from '../draft.ts'
import type { FormOf } from '../define.ts'
import { targetTahunan, yearPlanId } from '../target-tahunan.ts'

/** A plan as it stood on the screen; `torn`: columns that two people filled without seeing each other. */
export type OpenedPlan = Opened & { readonly torn: readonly string[] }

/** Both of two values stood on the screen, so whatever is saved settles them. */
export function openYearPlan(record: RecordView): OpenedPlan {
  const torn = conflictsOf(record)
  return {
    ...openRecord(record),
    replaces: replacesOf(record, Object.keys(record.fields), 'all'),
    torn,
  }
}

export type YearPlanBody = { readonly [K in keyof FormOf<typeof targetTahunan.fields>]?: unknown }

/**
 * What was changed in the plan of one area and year, as one entry; nothing changed: none. An emptied column is `null`.
 * A first plan is written under an id that follows from area and year, so that two who begin it write one record.
 */
export function setYearPlan(
  pen: Pen,
  {
    area,
    tahun,
    opened,
  }: { readonly area: string; readonly tahun: number; readonly opened?: OpenedPlan | undefined },
  values: YearPlanBody,
): EntryDraft[] {
  if (!opened) {
    const filled = Object.fromEntries(Object.entries(values).filter(([, v]) => v !== null && v !== undefined))
    if (Object.keys(filled).length === 0) return []
    return create(pen, targetTahunan, area, { tahun, ...filled }, yearPlanId(area, tahun))
  }
  const body: Body = { ...tornIn(opened, values), ...changesOf(opened.shown, values) }
  return entriesOf(pen, targetTahunan, opened, splitByClass(targetTahunan, body))
}

const tornIn = ({ torn }: OpenedPlan, values: YearPlanBody): Body =>
  Object.fromEntries(Object.entries(values).filter(([k, v]) => torn.includes(k) && v !== undefined))
