import { useMemo, useState } from 'react'
import { loudness } from '../../domain/instrument/index.ts'
import { isPeriodic } from '../../domain/instruments/periodic.ts'
import { saidByQuestion } from './conclude.ts'
import { emergenciesIn, settled } from './emergencies.ts'
import type { Frame } from './frame.ts'
import { missingOf, sectionsAt } from './plan.ts'
import type { Desk } from './plan.ts'
import { isNumeric } from './typed.ts'
import { useAutosave } from './use-autosave.ts'
import { useDeskStaff } from './use-desk.ts'
import { useSaveScreening } from './use-save-screening.ts'
import { useScreeningForm } from './use-screening-form.ts'
import { useTurns } from './use-turns.ts'

/** Everything that one card at one desk does; the components only show it. */
export function useFormPage(frame: Frame, desk: Desk, onSaved: (record: string) => void) {
  const { instrument, c, start } = frame
  const form = useScreeningForm(frame, desk)
  const turns = useTurns(frame, desk, form)
  const staff = useDeskStaff(frame.where, desk)
  // What was told before this form opened is no news: nobody is called twice for it.
  const [called, setCalled] = useState(() =>
    frame.restored ? start.called : emergenciesIn(frame, form.judged).map(r => r.id),
  )
  const [alasan, setAlasan] = useState(start.alasan ?? '')
  const [asking, setAsking] = useState(false)
  const draft = useMemo(
    () => ({ ...start, values: form.values, called, ...(alasan ? { alasan } : {}) }),
    [start, form.values, called, alasan],
  )
  const autosave = useAutosave(frame.draftId, frame.person, draft)
  const saving = useSaveScreening({
    frame,
    desk,
    draft,
    answers: form.answers,
    by: staff.by,
    autosave,
    onSaved,
  })

  const { active } = turns
  const question = active === undefined ? undefined : instrument.questions[active]
  const findings = loudness(instrument, form.assessment)
  const missing = missingOf(turns.keys, { i: instrument, answers: form.answers, c })
  const emergency = emergenciesIn(frame, settled(frame, form.judged, form.values, active)).filter(
    r => !called.includes(r.id),
  )

  const submit = async (): Promise<void> => {
    const faults = await form.check()
    const refused = [...faults.keys()].find(k => form.answers[k] !== undefined)
    if (refused !== undefined) return turns.activate(refused)
    if (missing.length > 0 && !frame.correcting) return setAsking(true)
    await saving.save()
  }
  return {
    frame,
    desk,
    form,
    turns,
    staff,
    autosave,
    saving,
    question,
    figure: question && isNumeric(question) ? question : undefined,
    findings,
    said: saidByQuestion(findings, turns.keys, form.judged),
    missing,
    emergency,
    helped: () => setCalled([...called, ...emergency.map(r => r.id)]),
    /**
     * Screenings of from time to time are asked one question at a time, but for a list that is read as a whole; whoever
     * corrects one sees it whole.
     */
    alone: isPeriodic(instrument.id) && !instrument.sections.some(s => s.restYes) && !frame.correcting,
    /** Nothing is measured here. */
    asks: !sectionsAt(instrument, desk).some(s => s.langkah === 2),
    alasan,
    setAlasan,
    asking,
    setAsking,
    submit: () => void submit(),
    next: () => (turns.goNext() ? undefined : void submit()),
    skip: () => (turns.skip() ? undefined : void submit()),
  }
}

export type FormPage = ReturnType<typeof useFormPage>
