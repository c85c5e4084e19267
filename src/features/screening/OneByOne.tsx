import type { AnyInstrument } from '../../domain/instrument/index.ts'
import { Conclusion, Hint, Pips } from '../../ui/index.ts'
import type { Said } from './conclude.ts'
import type { LastValue } from './last-values.ts'
import { NumberField } from './NumberField.tsx'
import { Question } from './Question.tsx'
import { PrivateNotice } from './SectionForm.tsx'
import { isNumeric } from './typed.ts'
import type { ScreeningForm } from './use-screening-form.ts'
import type { Turns } from './use-turns.ts'

type Props = {
  instrument: AnyInstrument
  form: ScreeningForm
  turns: Turns
  last: Readonly<Record<string, LastValue>>
  said: Said | undefined
  onNext: () => void
}

/** One question on the screen, answered with one tap; the next one comes by itself. */
export function OneByOne({ instrument, form, turns, last, said, onNext }: Props) {
  const { keys, active } = turns
  const key = active ?? keys.at(-1)
  const q = key === undefined ? undefined : instrument.questions[key]
  if (!q || key === undefined) return null
  const at = keys.indexOf(key) + 1
  const open = form.assessment.notYet.length
  return (
    <div className="stack">
      <Pips current={at} total={keys.length} label={`Pertanyaan ${at} dari ${keys.length}`} />
      {q.seenBy === 'health' ? <PrivateNotice /> : null}
      <h2 className="question">{q.ask}</h2>
      {isNumeric(q) ? (
        <div className="fields">
          <NumberField
            question={q}
            value={form.values[key]}
            onChange={text => turns.type(key, text)}
            last={last[key]}
            active
            onActivate={() => undefined}
            onNext={onNext}
            error={form.errorOf(key)}
          />
        </div>
      ) : (
        <Question
          key={key}
          question={q}
          value={form.values[key]}
          onChange={v => turns.choose(key, v)}
          error={form.errorOf(key)}
          alone
        />
      )}
      {open > 0 ? <Hint>Hasil muncul setelah {keys.length} jawaban lengkap.</Hint> : null}
      {open === 0 && said && q.seenBy !== 'health' ? <Conclusion {...said} live /> : null}
      {open === 0 && q.seenBy === 'health' ? (
        <Hint>Jawaban lengkap. Simpan, lalu jawabannya tertutup.</Hint>
      ) : null}
    </div>
  )
}
