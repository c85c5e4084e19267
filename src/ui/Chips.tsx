import { Check } from './icons.tsx'
import type { Option } from './option.ts'

export type ChipsProps<T extends string> = {
  label: string
  labelShown?: boolean | undefined
  options: readonly Option<T>[]
  values: readonly T[]
  onChange: (values: readonly T[]) => void
}

const toggled = <T extends string>(values: readonly T[], value: T): readonly T[] =>
  values.includes(value) ? values.filter(other => other !== value) : [...values, value]

/** Any number of answers. */
export const Chips = <T extends string>({ label, labelShown, options, values, onChange }: ChipsProps<T>) => (
  <fieldset className="group">
    <legend className={labelShown ? 'control-label' : 'sr'}>{label}</legend>
    <div className="chips" data-wrap="">
      {options.map(option => (
        <label key={option.value} className="chip" data-on={values.includes(option.value) || undefined}>
          <input
            className="cover"
            type="checkbox"
            checked={values.includes(option.value)}
            onChange={() => onChange(toggled(values, option.value))}
          />
          {values.includes(option.value) && <Check />}
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  </fieldset>
)
