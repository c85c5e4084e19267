import type { SignOffs } from '../../domain/rule-book/index.ts'
import { FilterChips, SearchInput } from '../../ui/index.ts'
import { countStates, stateNames } from './sign-state.ts'
import type { Line, State, Wanted } from './sign-state.ts'

export type FilterProps = { wanted: Wanted; onWanted: (wanted: Wanted) => void }

export function RuleFilter({
  lines,
  states,
  wanted,
  onWanted,
}: FilterProps & { lines: readonly Line[]; states: SignOffs }) {
  const counts = countStates(lines, states)
  const shown = (Object.keys(stateNames) as State[]).filter(s => counts[s] > 0 || s === wanted.state) // the keys of the table of names
  return (
    <>
      <SearchInput
        label="Cari aturan"
        placeholder="Cari aturan, misalnya LiLA"
        value={wanted.words}
        onChange={words => onWanted({ ...wanted, words })}
      />
      <FilterChips
        label="Pengesahan"
        value={wanted.state}
        onChange={state => onWanted({ ...wanted, state })}
        options={[
          { value: 'semua', label: 'Semua', count: lines.length },
          ...shown.map(s => ({ value: s, label: stateNames[s], count: counts[s] })),
        ]}
      />
    </>
  )
}
