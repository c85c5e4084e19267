import { areaPath } from '../../domain/areas/index.ts'
import { isWorrying, worryWords } from '../../domain/devices/index.ts'
import type { Looked } from '../../domain/devices/index.ts'
import { EmptyState, Row, RowList, Section, Tile } from '../../ui/index.ts'
import { Smartphone } from '../../ui/icons.tsx'
import { useAreas } from '../shared/areas.ts'
import { moment } from './device-words.ts'
import { roleWords } from './staff-words.ts'

/** Those to be looked after stand first, with why; the rest by place. */
export function DeviceGroups({ devices }: { devices: readonly Looked[] }) {
  const tree = useAreas()
  if (devices.length === 0)
    return (
      <EmptyState icon={Smartphone} title="Belum ada HP terdaftar">
        Buat kode undangan di Petugas, lalu kader mendaftarkan HP-nya.
      </EmptyState>
    )
  const worrying = devices.filter(isWorrying)
  const places = Map.groupBy(
    devices.filter(d => !isWorrying(d)),
    d => areaPath(tree, d.device.areas[0] ?? '') || 'Tanpa wilayah',
  )
  return (
    <div className="stack">
      {worrying.length > 0 ? <Group title="Perlu dilihat" devices={worrying} /> : null}
      {[...places]
        .toSorted(([a], [b]) => a.localeCompare(b, 'id'))
        .map(([place, some]) => (
          <Group key={place} title={place} devices={some} />
        ))}
    </div>
  )
}

const Group = ({ title, devices }: { title: string; devices: readonly Looked[] }) => (
  <Section title={title} end={devices.length}>
    <RowList label={title}>
      {devices.map(one => (
        <Row
          key={one.device.replica}
          lead={leadOf(one)}
          name={
            one.device.role === 'kader'
              ? one.device.name
              : `${one.device.name}, ${roleWords[one.device.role]}`
          }
          meta={metaOf(one)}
          href={`/petugas/hp?hp=${one.device.replica}`}
        />
      ))}
    </RowList>
  </Section>
)

const leadOf = ({ worries: [first] }: Looked) =>
  first && first.level !== 'info' ? <Tile tone={first.level} /> : <Tile tone="netral" icon={Smartphone} />

function metaOf({ device, worries }: Looked): string {
  const why = worries.map(worryWords).join(', ')
  return [why, `terakhir terhubung ${moment(device.lastContact)}`].filter(Boolean).join(' · ')
}
