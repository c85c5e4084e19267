import { below } from '../../domain/areas/index.ts'
import type { AreaTree } from '../../domain/areas/index.ts'
import { Select } from '../../ui/index.ts'
import { usePosyanduList } from '../shared/areas.ts'
import { all, statusWords } from './people-rows.ts'
import type { PeopleFilter, PersonRow } from './people-rows.ts'

type Props = {
  filter: PeopleFilter
  onChange: (change: Partial<PeopleFilter>) => void
  rows: readonly PersonRow[]
  tree: AreaTree
}

/** Each choice narrows the next: a posyandu of another desa is not offered. */
export function PeopleFilters({ filter, onChange, rows, tree }: Props) {
  const posts = usePosyanduList()
  const desa = [...tree.byId.values()].filter(a => a.jenis === 'desa' && a.aktif !== false)
  const inDesa = new Set(below(tree, filter.desa).map(a => a.id))
  const listed = filter.desa === all ? posts : posts.filter(p => inDesa.has(p.id))
  const stages = [...new Set(rows.map(r => r.stage))].toSorted()
  const option = (a: { id: string; nama: string }) => ({ value: a.id, label: a.nama })
  return (
    <div className="office-filters">
      {desa.length > 1 ? (
        <Select
          label="Desa"
          options={[{ value: all, label: 'Semua' }, ...desa.map(option)]}
          value={filter.desa}
          onChange={value => onChange({ desa: value, posyandu: all })}
        />
      ) : null}
      <Select
        label="Posyandu"
        options={[{ value: all, label: 'Semua' }, ...listed.map(option)]}
        value={filter.posyandu}
        onChange={value => onChange({ posyandu: value })}
      />
      <Select
        label="Kelompok"
        options={[{ value: all, label: 'Semua' }, ...stages.map(s => ({ value: s, label: s }))]}
        value={filter.kelompok}
        onChange={value => onChange({ kelompok: value })}
      />
      <Select
        label="Status"
        options={[
          ...Object.entries(statusWords).map(([value, label]) => ({ value, label })),
          { value: all, label: 'Semua' },
        ]}
        value={filter.status}
        onChange={value => onChange({ status: value })}
      />
    </div>
  )
}
