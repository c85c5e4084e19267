import { Disclosure, TextInput } from '../../ui/index.ts'
import { figure } from '../shared/words.ts'
import { cutOffLabel } from './cut-off-groups.ts'
import type { CutOffGroup } from './cut-off-groups.ts'

type Props = {
  groups: readonly CutOffGroup[]
  values: Readonly<Record<string, string>>
  faults: Readonly<Record<string, string>>
  onChange: (id: string, value: string) => void
}

const signs = { '<': 'kurang dari', '<=': 'sampai dengan', '>': 'lebih dari', '>=': 'mulai dari' } as const

/** The cut-offs of each card with the guideline's figure and its source. Keypads for decimals seldom have a minus. */
export function ThresholdList({ groups, values, faults, onChange }: Props) {
  return (
    <div className="stack">
      {groups.map(group => {
        const own = group.cutOffs.filter(t => (values[t.id] ?? '') !== '').length
        const wrong = group.cutOffs.some(t => faults[t.id])
        return (
          <Disclosure
            key={group.title}
            open={wrong}
            summary={own === 0 ? group.title : `${group.title}, ${own} diubah`}
          >
            <div className="stack">
              {group.cutOffs.map(t => (
                <TextInput
                  key={t.id}
                  label={cutOffLabel(t)}
                  hint={`Pedoman: ${signs[t.compare]} ${figure(t.value)} ${t.unit}. ${t.source}`}
                  value={values[t.id] ?? ''}
                  onChange={v => onChange(t.id, v)}
                  inputMode={t.value < 0 ? 'text' : 'decimal'}
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
