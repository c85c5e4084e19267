import { useCallback } from 'react'
import { attend, attendanceRecord, openRecord } from '../../domain/records/index.ts'
import type { Card, EntryDraft, Langkah, Pen } from '../../domain/records/index.ts'
import type { AppPocket } from './pocket.tsx'
import { usePocket } from './pocket.tsx'

type Marks = Parameters<typeof attend>[3]

export const penOfDay = (pocket: AppPocket, day: Card): Pen => ({
  newId: () => pocket.newId(),
  happenedOn: day.hari?.tanggal ?? '',
  posyandu: day.posyandu ?? '',
  by: pocket.profile.account,
})

/** The drafts that register a person on a day or mark steps, to be saved together with whatever the step produced. */
export async function attendDrafts(
  pocket: AppPocket,
  day: Card,
  person: string,
  marks: Marks,
): Promise<EntryDraft[]> {
  const { view } = await pocket.open(day.id)
  const record = attendanceRecord(view, day.id, person)
  return attend(penOfDay(pocket, day), day.id, person, marks, record && openRecord(record))
}

/** Marks for steps that are done, by this account or by whom was chosen at the desk. */
export const marksFor = (steps: readonly Langkah[], by: string): Marks =>
  Object.fromEntries(steps.map(step => [`l${step}`, by]))

export function useAttend(day: Card | undefined): (person: string, marks?: Marks) => Promise<void> {
  const pocket = usePocket()
  return useCallback(
    async (person, marks = {}) => {
      if (!day) return
      const drafts = await attendDrafts(pocket, day, person, {
        l1: pocket.profile.account,
        batal: false,
        ...marks,
      })
      if (drafts.length > 0) await pocket.save(drafts)
    },
    [pocket, day],
  )
}
