import type { AnyAnswers } from '../../domain/instrument/index.ts'
import { rulesOf } from '../../domain/instruments/index.ts'
import type { EntryDraft, Langkah, Pen } from '../../domain/records/index.ts'
import { attendDrafts, marksFor } from '../shared/attend.ts'
import { usePocket } from '../shared/pocket.tsx'
import type { AppPocket } from '../shared/pocket.tsx'
import { useSaving } from '../shared/saving.ts'
import type { Frame } from './frame.ts'
import { sectionsAt } from './plan.ts'
import type { Desk } from './plan.ts'
import { screeningDrafts } from './save.ts'
import type { ScreeningDraft } from './stored-draft.ts'
import type { Autosave } from './use-autosave.ts'

type Ask = {
  readonly frame: Frame
  readonly desk: Desk
  readonly draft: ScreeningDraft
  readonly answers: AnyAnswers
  readonly by: string
  readonly autosave: Autosave
  readonly onSaved: (record: string) => void
}

/** One press of Simpan: the card, what follows from it, and the step of the day, in one save. */
export function useSaveScreening(ask: Ask) {
  const pocket = usePocket()
  const { saving, fault, run } = useSaving()
  const save = (): Promise<void> =>
    run(async () => {
      const { frame, autosave } = ask
      const drafts = await allDrafts(pocket, ask)
      autosave.stop()
      try {
        if (drafts.length > 0) await pocket.save(drafts, { draftId: frame.draftId })
        else await pocket.drafts.drop(frame.draftId)
      } catch (thrown) {
        autosave.resume()
        throw thrown
      }
      ask.onSaved(frame.record)
    })
  return { save, saving, fault }
}

async function allDrafts(pocket: AppPocket, { frame, desk, draft, answers, by }: Ask): Promise<EntryDraft[]> {
  const { where, instrument, policy } = frame
  const pen: Pen = {
    newId: () => pocket.newId(),
    happenedOn: where.happenedOn,
    posyandu: where.posyandu,
    by: pocket.profile.account,
  }
  const { view } = await pocket.open(frame.person)
  const version = {
    rules: rulesOf(instrument),
    ...(policy.from.length > 0 ? { policy: policy.from.join(' ') } : {}),
  }
  const sections = sectionsAt(instrument, desk).map(s => s.id)
  return [
    ...screeningDrafts(pen, { frame, draft, answers, sections, by, version, now: view }),
    ...(await attendance(pocket, frame, desk, by)),
  ]
}

/** Whoever is measured on a day came on it, also when nobody had put her in the queue. */
async function attendance(
  pocket: AppPocket,
  { where, person, instrument, correcting }: Frame,
  desk: Desk,
  by: string,
) {
  const { day } = where
  if (!day || correcting) return []
  const came = day.hari?.hadir.includes(person) === true
  const registered = came ? {} : { l1: pocket.profile.account, batal: false }
  return attendDrafts(pocket, day, person, { ...registered, ...marksFor(stepsOf(instrument, desk), by) })
}

/** What is typed here is written down already, and N/T is computed: step 3 is done with step 2. */
function stepsOf(instrument: Frame['instrument'], desk: Desk): Langkah[] {
  if (desk === 2) return [2, 3]
  if (desk === 4) return [3, 4]
  if (desk !== 'semua') return [desk]
  return instrument.sections.some(s => s.langkah === 2) ? [2, 3, 4] : [4]
}
