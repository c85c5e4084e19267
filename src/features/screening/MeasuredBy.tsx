import { Segmented, Select } from '../../ui/index.ts'
import type { DeskStaff } from './use-desk.ts'

const sideBySide = 3

/** Who measures, chosen from the kader of the day: one tap, remembered for the desk. */
export function MeasuredBy({ staff, asking }: { staff: DeskStaff; asking: boolean }) {
  const label = asking ? 'Ditanya oleh' : 'Diukur oleh'
  const options = staff.choices.map(s => ({ value: s.id, label: s.name }))
  if (options.length < 2)
    return (
      <p className="hint hint-line">
        {label}: {options[0]?.label}
      </p>
    )
  if (options.length > sideBySide)
    return <Select label={label} options={options} value={staff.by} onChange={staff.choose} />
  return <Segmented label={label} labelShown options={options} value={staff.by} onChange={staff.choose} />
}
