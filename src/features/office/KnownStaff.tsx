import { areaPath } from '../../domain/areas/index.ts'
import { Row, RowList, Section } from '../../ui/index.ts'
import { useAreas } from '../shared/areas.ts'
import { useCards } from '../shared/pocket.tsx'

/** Without signal: the names that this device knows, to look at. */
export function KnownStaff() {
  const tree = useAreas()
  const known = useCards().filter(c => c.petugas?.aktif)
  if (known.length === 0) return null
  return (
    <Section title="Petugas yang dikenal perangkat ini" end={known.length}>
      <RowList label="Petugas">
        {known.map(c => (
          <Row
            key={c.id}
            name={c.nama}
            meta={(c.petugas?.wilayah ?? [])
              .map(w => areaPath(tree, w))
              .filter(Boolean)
              .join(', ')}
          />
        ))}
      </RowList>
    </Section>
  )
}
