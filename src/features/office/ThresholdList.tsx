import { Disclosure, TextInput } from '../../ui/index.ts'
import { figure } from '../shared/words.ts'
import type { ThresholdGroup } from './policy-changes.ts'

type Props = {
  groups: readonly ThresholdGroup[]
  values: Readonly<Record<string, string>>
  faults: Readonly<Record<string, string>>
  onChange: (id: string, value: string) => void
}

const signs = { '<': 'kurang dari', '<=': 'sampai dengan', '>': 'lebih dari', '>=': 'mulai dari' } as const

/** The cut-offs of each card with the guideline's figure and its source. */
export function ThresholdList({ groups, values, faults, onChange }: Props) {
  return (
    <div className="stack">
      {groups.map(group => {
        const own = group.thresholds.filter(t => (values[t.id] ?? '') !== '').length
        const wrong = group.thresholds.some(t => faults[t.id])
        return (
          <Disclosure
            key={group.title}
            open={wrong}
            summary={own === 0 ? group.title : `${group.title}, ${own} diubah`}
          >
            <div className="stack">
              {group.thresholds.map(t => (
                <TextInput
                  key={t.id}
                  label={t.words}
                  hint={`Pedoman: ${signs[t.compare]} ${figure(t.value)} ${t.unit}. ${t.source}`}
                  value={values[t.id] ?? ''}
                  onChange={v => onChange(t.id, v)}
                  inputMode="decimal"
                  placeholder={figure(t.value)}
                  end={<span className="input-unit">{t.unit}</span>}
                  error={faults[t.id]}
                />
              ))}
            </div>
          </Disclosure>
        )
      })}
    </div>
  )
}
