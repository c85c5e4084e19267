import type { Area } from '../../domain/areas/index.ts'
import { sheetGroups, sheets } from '../../domain/sheets/index.ts'
import type { Sheet, SheetGroup } from '../../domain/sheets/index.ts'
import { Notice, Select } from '../../ui/index.ts'
import { monthsUntil } from '../shared/months.ts'
import { monthOf } from '../shared/words.ts'
import type { Choice } from './choice.ts'

type Props = {
  choice: Choice
  areas: readonly Area[]
  sheet: Sheet | undefined
  today: string
  onChange: (change: Partial<Choice>) => void
}

const groups = Object.entries(sheetGroups).map(([value, label]) => ({ value: value as SheetGroup, label })) // its own keys

/** Which form, where, when. */
export function ChooseSheet({ choice, areas, sheet, today, onChange }: Props) {
  const group = sheet?.group ?? 'sistem'
  const inGroup = (wanted: SheetGroup): readonly Sheet[] => sheets.filter(s => s.group === wanted)
  const chooseGroup = (wanted: SheetGroup): void => {
    const first = inGroup(wanted)[0]
    if (first) onChange({ lembar: first.id, susunan: '' })
  }
  const filled = groups.filter(g => inGroup(g.value).length > 0)
  return (
    <>
      <div className="report-choices">
        <Select label="Jenis" options={filled} value={group} onChange={chooseGroup} />
        <Select
          label="Lembar"
          options={inGroup(group).map(s => ({ value: s.id, label: s.title }))}
          value={sheet?.id}
          onChange={lembar => onChange({ lembar, susunan: '' })}
        />
        <Select
          label="Wilayah"
          options={areas.map(a => ({ value: a.id, label: a.nama }))}
          value={choice.wilayah}
          onChange={wilayah => onChange({ wilayah })}
        />
        <Select
          label="Bulan"
          options={monthsUntil(today).map(m => ({ value: m, label: monthOf(`${m}-01`) }))}
          value={choice.bulan}
          onChange={bulan => onChange({ bulan })}
        />
        {sheet?.editions && sheet.editions.length > 1 ? (
          <Select
            label="Susunan kolom"
            options={sheet.editions.map(e => ({ value: e.id, label: e.words }))}
            value={choice.susunan || sheet.editions[0]?.id}
            onChange={susunan => onChange({ susunan })}
          />
        ) : null}
      </div>
      {sheet?.hint ? <Notice kind="info">{sheet.hint}</Notice> : null}
    </>
  )
}
