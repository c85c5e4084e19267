import type { AnyInstrument } from '../../domain/instrument/index.ts'
import { Button, Conclusion, Notice, Section } from '../../ui/index.ts'
import { ListChecks } from '../../ui/icons.tsx'
import { Asked } from './Asked.tsx'
import type { Said } from './conclude.ts'
import type { LastValue } from './last-values.ts'
import { NumberField } from './NumberField.tsx'
import { restYes } from './plan.ts'
import type { AskedSection } from './plan.ts'
import { Question } from './Question.tsx'
import { isNumeric } from './typed.ts'
import type { ScreeningForm } from './use-screening-form.ts'
import type { Turns } from './use-turns.ts'

type Props = {
  instrument: AnyInstrument
  asked: AskedSection
  form: ScreeningForm
  turns: Turns
  said: ReadonlyMap<string, Said>
  last: Readonly<Record<string, LastValue>>
  onNext: () => void
  /** The first figures need no heading above the keypad. */
  titleHidden?: boolean
}

export function SectionForm(props: Props) {
  const { instrument, asked, turns, titleHidden } = props
  const { section, keys } = asked
  const rows = (
    <div className="stack">
      {keys.some(k => instrument.questions[k]?.seenBy === 'health') ? <PrivateNotice /> : null}
      {section.allNo ? (
        <Button icon={ListChecks} onClick={() => turns.chooseAllNo(keys)}>
          Sudah ditanya, semua tidak
        </Button>
      ) : null}
      {groups(instrument, keys).map(group =>
        group.numeric ? (
          <Figures key={group.keys.join()} {...props} keys={group.keys} />
        ) : (
          <Words key={group.keys.join()} {...props} keys={group.keys} />
        ),
      )}
      {section.restYes ? <RestYes {...props} /> : null}
    </div>
  )
  return titleHidden ? rows : <Section title={section.title}>{rows}</Section>
}

/** Below the list, so that it is read first; what was answered stays. */
function RestYes({ instrument, asked, form, turns }: Props) {
  const open = restYes(instrument, asked.keys, form.judged)
  if (open.length === 0) return null
  return (
    <Button icon={ListChecks} onClick={() => turns.chooseRestYes(asked.keys)}>
      {open.length === asked.keys.length
        ? 'Sudah ditanya satu per satu, semua bisa'
        : 'Yang lain sudah ditanya, semua bisa'}
    </Button>
  )
}

export const PrivateNotice = () => <Notice title="Hanya Bapak/Ibu dan bidan yang melihat jawaban ini." />

type Group = { numeric: boolean; keys: string[] }

/** Figures that follow each other share one frame. */
function groups(instrument: AnyInstrument, keys: readonly string[]): Group[] {
  const out: Group[] = []
  for (const key of keys) {
    const q = instrument.questions[key]
    const numeric = q !== undefined && isNumeric(q)
    const held = out.at(-1)
    if (held && held.numeric && numeric) held.keys.push(key)
    else out.push({ numeric, keys: [key] })
  }
  return out
}

type Rows = Props & { keys: readonly string[] }

function Figures({ instrument, keys, form, turns, said, last, onNext }: Rows) {
  return (
    <div className="fields">
      {keys.map(key => {
        const q = instrument.questions[key]
        if (!q || !isNumeric(q)) return null
        return (
          <NumberField
            key={key}
            question={q}
            value={form.values[key]}
            onChange={text => turns.type(key, text)}
            last={last[key]}
            active={turns.active === key}
            onActivate={() => turns.activate(key)}
            onNext={onNext}
            said={said.get(key)}
            error={form.errorOf(key)}
            doubt={form.doubts.get(key)}
          />
        )
      })}
    </div>
  )
}

function Words({ instrument, keys, form, turns, said }: Rows) {
  return keys.map(key => {
    const q = instrument.questions[key]
    const conclusion = said.get(key)
    if (!q) return null
    return (
      <Asked key={key} active={turns.active === key}>
        <Question
          question={q}
          value={form.values[key]}
          onChange={v => turns.choose(key, v)}
          error={form.errorOf(key)}
        />
        {form.doubts.has(key) ? <Notice kind="kuning" title={form.doubts.get(key)} /> : null}
        {conclusion ? <Conclusion {...conclusion} live /> : null}
      </Asked>
    )
  })
}
