import type { Area } from '../../domain/areas/index.ts'
import { Segmented, Select } from '../../ui/index.ts'
import { monthsUntil } from '../shared/months.ts'
import { monthOf } from '../shared/words.ts'
import { views } from './choice.ts'
import type { Choice, View } from './choice.ts'

type Props = {
  choice: Choice
  choose: (change: Partial<Choice>) => void
  list: readonly Area[]
  today: string
  health: boolean
}

/** Month and place; what of it only for health workers. */
export function Choices({ choice, choose, list, today, health }: Props) {
  const names = Object.keys(views) as View[] // its own keys
  return (
    <div className="stack no-print">
      <div className="mutu-choices">
        <Select
          label="Bulan"
          options={monthsUntil(today).map(m => ({ value: m, label: monthOf(`${m}-01`) }))}
          value={choice.bulan}
          onChange={bulan => choose({ bulan })}
        />
        {list.length > 1 ? (
          <Select
            label="Posyandu"
            options={[
              { value: '', label: 'Semua posyandu' },
              ...list.map(p => ({ value: p.id, label: p.nama })),
            ]}
            value={choice.wilayah}
            onChange={wilayah => choose({ wilayah })}
          />
        ) : null}
      </div>
      {health ? (
        <Segmented
          label="Yang ditampilkan"
          options={names.map(value => ({ value, label: views[value] }))}
          value={names.find(n => n === choice.tampil) ?? 'ringkas'}
          onChange={tampil => choose({ tampil })}
        />
      ) : null}
    </div>
  )
}
