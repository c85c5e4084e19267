import type { ReactNode } from 'react'
import type { Card } from '../../domain/records/index.ts'
import { AppShell, Conclusion, TextInput, Who } from '../../ui/index.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { ageOf, nameOf, whereOf } from '../shared/person-words.ts'
import { SaveFault } from '../shared/SaveFault.tsx'
import { Emergency } from './Emergency.tsx'
import { FormBody } from './FormBody.tsx'
import { FormFoot } from './FormFoot.tsx'
import type { Frame } from './frame.ts'
import { Leftover } from './Leftover.tsx'
import { loudRed } from './loud-red.ts'
import { MeasuredBy } from './MeasuredBy.tsx'
import { Missing } from './Missing.tsx'
import { NumberPad } from './NumberPad.tsx'
import type { Desk } from './plan.ts'
import { useFormPage } from './use-form-page.ts'
import { useFocusInView } from './use-in-view.ts'

type Props = {
  frame: Frame
  card: Card
  desk: Desk
  back: string
  onSaved: (record: string) => void
  above?: ReactNode
  below?: ReactNode
}

/** The card of one person at one desk: figures on the keypad, questions as rows, and what it means while it is filled in. */
export function ScreeningForm({ frame, card, desk, back, onSaved, above, below }: Props) {
  const page = useFormPage(frame, desk, onSaved)
  const { instrument, where } = frame
  const { form, turns, figure, next } = page
  const red = page.alone
    ? undefined
    : loudRed({ instrument, said: page.said, keys: turns.keys, active: turns.active })
  const key = turns.active
  useFocusInView(`${key} ${key === undefined ? '' : String(form.values[key])}`)
  const about = page.alone ? instrument.title : card.ibu ? `Ibu ${card.ibu}` : whereOf(card)
  const who = (
    <Who
      tile={<PersonTile card={card} day={where.happenedOn} />}
      name={nameOf(card)}
      meta={[ageOf(card, where.happenedOn), about].filter(Boolean).join(' · ')}
    />
  )
  if (page.emergency.length > 0)
    return (
      <Emergency
        reasons={page.emergency}
        who={frame.c.who}
        posyandu={where.posyandu}
        person={who}
        onCalled={page.helped}
      />
    )
  const keypad =
    figure && key !== undefined ? (
      <NumberPad
        instrument={instrument}
        question={figure}
        value={form.values[key]}
        onChange={text => turns.type(key, text)}
        next={turns.next}
        onNext={next}
        onSkip={page.skip}
        said={page.said.get(key)}
      />
    ) : undefined
  return (
    <AppShell
      title={titleOf(frame, desk)}
      back={back}
      task
      keypad={keypad}
      foot={keypad ? undefined : <FormFoot page={page} />}
    >
      <div
        className="stack"
        onFocus={event => (typesWords(event.target) ? turns.activate(undefined) : undefined)}
      >
        {who}
        {red ? (
          <div className="pinned" aria-hidden>
            <Conclusion level="merah" title={red} />
          </div>
        ) : null}
        {frame.restored ? <Leftover frame={frame} autosave={page.autosave} /> : null}
        {above}
        <SaveFault fault={page.saving.fault} />
        <FormBody page={page} />
        {frame.correcting ? (
          <TextInput
            label="Mengapa dibetulkan? (boleh kosong)"
            value={page.alasan}
            onChange={page.setAlasan}
            maxLength={300}
          />
        ) : (
          <MeasuredBy staff={page.staff} asking={page.asks} />
        )}
        {below}
      </div>
      <Missing
        instrument={instrument}
        keys={page.missing}
        open={page.asking}
        onClose={() => page.setAsking(false)}
        onGo={to => {
          page.setAsking(false)
          turns.activate(to)
        }}
        onSave={() => {
          page.setAsking(false)
          void page.saving.save()
        }}
        empty={Object.keys(form.answers).length === 0}
      />
    </AppShell>
  )
}

/** Words are typed on the phone's own keyboard: ours goes away. */
const typesWords = (element: Element): boolean =>
  element.matches('input[type=text], textarea, select') && element.closest('.field') === null

const titles: Partial<Record<Desk, string>> = { 2: 'Ukur', 3: 'Catat', 4: 'Tanya' }
const titleOf = (frame: Frame, desk: Desk): string =>
  frame.correcting ? 'Betulkan' : (titles[desk] ?? 'Ukur dan tanya')
